package vn.sovang.ui.search;

import java.util.List;
import java.util.Map;
import vn.sovang.domain.Problem;
import vn.sovang.domain.search.Query;
import vn.sovang.register.SearchResult;

/** What the screen shows in the place of the results. */
sealed interface SearchState {
    /** Nothing has been read yet. */
    record Waiting() implements SearchState {}

    /** Rows for a query; an empty query means all awards. {@code counts} are awards by recipient where each has one row, else none. */
    record Found(Query query, SearchResult result, Map<Long, Integer> counts) implements SearchState {
        public Found {
            counts = Map.copyOf(counts);
        }

        boolean isByRecipient() {
            return !counts.isEmpty();
        }

        /** How many rows there are in all. */
        int rows() {
            return isByRecipient() ? result.recipients() : result.count();
        }

        boolean isComplete() {
            return result.awards().size() == rows();
        }
    }

    /** {@code said} is how the query is said. */
    record NothingFound(Query query, String said) implements SearchState {}

    /** The register has no awards at all. */
    record EmptyRegister() implements SearchState {}

    record Failed(List<Problem> problems) implements SearchState {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
