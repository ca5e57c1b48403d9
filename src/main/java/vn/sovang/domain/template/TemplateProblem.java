package vn.sovang.domain.template;

/** One thing wrong with a template document: where it stands ({@code elements[3].size}), what is wrong, and what was found. */
public record TemplateProblem(String place, Reason reason, String found) {
    /** What can be wrong. */
    public enum Reason {
        NOT_JSON,
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
