package vn.sovang.domain.template;

import java.util.List;

/**
 * One thing wrong with a template document: where it stands ({@code elements[3].size}), what is wrong, what was found, and what
 * would do instead: the least and the most for {@code OUT_OF_RANGE}, the words there are for {@code UNKNOWN_WORD}, the nearest
 * placeholders for {@code UNKNOWN_PLACEHOLDER}; nothing for the others.
 */
public record TemplateProblem(String place, Reason reason, String found, List<String> wanted) {
    public TemplateProblem {
        wanted = List.copyOf(wanted);
    }

    public TemplateProblem(String place, Reason reason, String found) {
        this(place, reason, found, List.of());
    }

    /** What can be wrong. */
    public enum Reason {
        NOT_JSON,
        /** The document ends before it is complete. */
        CUT_SHORT,
        UNKNOWN_FORMAT,
        UNKNOWN_KEY,
        MISSING_KEY,
        WRONG_TYPE,
        OUT_OF_RANGE,
        UNKNOWN_WORD,
        UNKNOWN_PLACEHOLDER,
        OPEN_BRACE,
        SAME_ID_TWICE,
        FOLLOWS_NO_FREE_TEXT
    }
}
