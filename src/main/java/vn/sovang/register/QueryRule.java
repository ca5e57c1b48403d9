package vn.sovang.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.search.Condition;

/** A way to write figures, and what it means; no conditions when the figures cannot be meant. It ends where a piece ends. */
record QueryRule(Pattern pattern, QueryMatch.Sort sort, QueryMeaning meaning) {
    /** What may stand between the two ends of a range. */
    static final String TO = "(?: ?(?:\\.{2,}|…|-|–|—|~) ?| (?:đến|tới|den|toi) )";

    private static final String END = "(?=[.:!?…]*(?: |$))";

    static QueryRule whole(String regex, QueryMeaning meaning) {
        return new QueryRule(compiled(regex), QueryMatch.Sort.WHOLE, meaning);
    }

    /** For what may be the first half of more. */
    static QueryRule growing(String regex, QueryMeaning meaning) {
        return new QueryRule(compiled(regex), QueryMatch.Sort.GROWING, meaning);
    }

    /** For words that hold figures. */
    static QueryRule plain(String regex) {
        return new QueryRule(compiled(regex), QueryMatch.Sort.PLAIN, found -> List.of());
    }

    static Pattern compiled(String regex) {
        return Pattern.compile(regex + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Optional<QueryMatch> at(QueryText text, int piece) {
        Matcher matcher = pattern.matcher(text.line())
                .region(text.offset(piece), text.line().length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        List<? extends Condition> conditions = meaning.of(matcher.toMatchResult());
        return conditions.isEmpty() && sort != QueryMatch.Sort.PLAIN
                ? Optional.empty()
                : Optional.of(new QueryMatch(text.after(matcher.end()), sort, List.copyOf(conditions)));
    }
}
