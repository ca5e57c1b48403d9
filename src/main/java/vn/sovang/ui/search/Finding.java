package vn.sovang.ui.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.Messages;
import vn.sovang.register.FoundRecipient;
import vn.sovang.register.FoundRecipients;
import vn.sovang.register.Register;
import vn.sovang.register.Search;
import vn.sovang.register.SearchResult;

/** Asks the register; on its thread. */
final class Finding {
    private final Register register;
    private final Search search;
    private final Messages messages;

    Finding(Register register, Messages messages) {
        this.register = register;
        this.search = new Search(register);
        this.messages = messages;
    }

    /** Reads what stands in the box, with the names known before or else those of now, and finds it. */
    Answer answer(Asked asked, Optional<Vocabulary> known, Wanted wanted, int limit) throws Refused {
        Vocabulary words = known.isPresent() ? known.get() : Vocabulary.of(register, messages);
        Query query = asked.query(words.reader());
        return new Answer(words, query, state(words, query, wanted, limit));
    }

    Facets facets(Query query) throws Refused {
        return search.facets(query);
    }

    private SearchState state(Vocabulary words, Query query, Wanted wanted, int limit) throws Refused {
        SearchState.Found found = wanted.rows() == Wanted.Rows.RECIPIENTS
                ? grouped(query, search.recipients(query, limit))
                : new SearchState.Found(query, search.find(query, wanted.order(), limit), Map.of());
        if (found.result().count() > 0) {
            return found;
        }
        return query.isEmpty()
                ? new SearchState.EmptyRegister()
                : new SearchState.NothingFound(query, words.sayShort(query));
    }

    private static SearchState.Found grouped(Query query, FoundRecipients all) {
        Map<Long, Integer> counts = new HashMap<>();
        all.rows().forEach(row -> counts.put(row.best().recipientId(), row.awards()));
        return new SearchState.Found(
                query,
                new SearchResult(
                        all.count(),
                        all.recipients(),
                        all.rows().stream().map(FoundRecipient::best).toList()),
                counts);
    }

    /** What was found, and the words by which it was asked for. */
    record Answer(Vocabulary words, Query query, SearchState state) {}
}
