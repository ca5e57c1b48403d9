package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.search.Condition;

/**
 * What the pieces up to {@code end} (exclusive) of a query were read as. Some are plain words though a part of them has the
 * name of something; some say nothing yet, such as a label without a value.
 */
record QueryMatch(int end, Sort sort, List<Condition> conditions) {
    /** How sure a match is of its end. */
    enum Sort {
        /** Words, whatever they look like. */
        PLAIN,
        /** All there is to say was said. */
        WHOLE,
        /** More may be to come: "từ 2021" before "đến 2024". */
        GROWING
    }

    QueryMatch {
        conditions = List.copyOf(conditions);
    }

    static QueryMatch plain(int end) {
        return new QueryMatch(end, Sort.PLAIN, List.of());
    }

    static QueryMatch whole(int end, List<? extends Condition> conditions) {
        return new QueryMatch(end, Sort.WHOLE, List.copyOf(conditions));
    }

    static QueryMatch growing(int end, List<? extends Condition> conditions) {
        return new QueryMatch(end, Sort.GROWING, List.copyOf(conditions));
    }
}
