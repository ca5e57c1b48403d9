package vn.sovang.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.Messages;
import vn.sovang.register.FoundRecipient;
import vn.sovang.register.FoundRecipients;
import vn.sovang.register.History;
import vn.sovang.register.RecipientHistory;
import vn.sovang.register.Register;
import vn.sovang.register.Search;
import vn.sovang.register.SearchResult;

/** Asks the register through a connection of its own, so that no act is waited for; on the thread for that. */
final class Finding {
    private final Register register;
    private final Messages messages;

    Finding(Register register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    /** Reads what stands in the box, with the names known before or else those of now, and finds it. */
    Answer answer(Asked asked, Optional<Vocabulary> known, Wanted wanted, int limit) throws Refused {
        Register beside = register.beside();
        Vocabulary words = known.isPresent() ? known.get() : Vocabulary.of(beside, messages);
        Query query = asked.query(words.reader());
        return new Answer(words, query, state(new Search(beside), words, query, wanted, limit));
    }

    Facets facets(Query query) throws Refused {
        return new Search(register.beside()).facets(query);
    }

    /** What somebody was given, and of which awards a copy was kept. */
    Optional<SearchModel.Card> card(ListedAward award) throws Refused {
        Register beside = register.beside();
        Optional<History> history = new RecipientHistory(beside).of(award.recipientId());
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SearchModel.Card(history.get(), award, List.of(), new Papers(beside).of(history.get())));
    }

    private static SearchState state(Search search, Vocabulary words, Query query, Wanted wanted, int limit)
            throws Refused {
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
