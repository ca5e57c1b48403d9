package vn.sovang.ui.search;

import java.util.List;
import vn.sovang.domain.Problem;
import vn.sovang.domain.search.Query;
import vn.sovang.register.SearchResult;

/** What the screen shows in the place of the results. */
sealed interface SearchState {
    /** Nothing has been read yet. */
    record Waiting() implements SearchState {}

    /** Rows for a query; an empty query means all awards. */
    record Found(Query query, SearchResult result) implements SearchState {
        boolean isComplete() {
            return result.awards().size() == result.count();
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
