package vn.sovang.ui.search;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.register.History;
import vn.sovang.register.RecipientHistory;
import vn.sovang.register.Register;
import vn.sovang.register.Search;
import vn.sovang.register.SearchResult;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.kit.Workbench;

/** What is looked for, what was found, which row is chosen and whose history that is. */
public final class SearchModel {
    /** How many rows are shown at first, and more each time more are asked for. */
    static final int PAGE = 500;

    private final Search search;
    private final RecipientHistory histories;
    private final Background.Latest searches;
    private final Background.Latest cards;
    private final ReadOnlyObjectWrapper<SearchState> state = new ReadOnlyObjectWrapper<>(new SearchState.Waiting());
    private final ReadOnlyObjectWrapper<Optional<ListedAward>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Card>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private String query = "";
    private int limit = PAGE;

    public SearchModel(Register register, Workbench workbench) {
        search = new Search(register);
        histories = new RecipientHistory(register);
        searches = workbench.background().latest();
        cards = workbench.background().latest();
    }

    ReadOnlyObjectProperty<SearchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The chosen row, which is one of those found. */
    public ReadOnlyObjectProperty<Optional<ListedAward>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The history of whom the chosen row is about. */
    public ReadOnlyObjectProperty<Optional<Card>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Whether a search is under way. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public String query() {
        return query;
    }

    /** Looks for other words, from the first page on; the same words are not looked for again. */
    public void search(String text) {
        if (!text.equals(query) || state.get() instanceof SearchState.Waiting) {
            query = text;
            limit = PAGE;
            refresh();
        }
    }

    /** Looks for what is in the box when the screen comes to the front, as the register may have changed meanwhile. */
    void begin(String text) {
        limit = text.equals(query) ? limit : PAGE;
        query = text;
        refresh();
    }

    /** Looks for the same words again: after a failure, or when the register has changed. */
    public void refresh() {
        String asked = query;
        int rows = limit;
        working.set(true);
        searches.register(
                () -> search.find(asked, rows),
                result -> {
                    working.set(false);
                    show(asked, result);
                },
                problems -> {
                    working.set(false);
                    choose(Optional.empty());
                    state.set(new SearchState.Failed(problems));
                });
    }

    /** Shows one page more. */
    public void more() {
        limit += PAGE;
        refresh();
    }

    /** Chooses a row and reads the history behind it. */
    public void choose(Optional<ListedAward> award) {
        if (!award.equals(chosen.get())) {
            chosen.set(award);
            readHistory();
        }
    }

    private void show(String asked, SearchResult result) {
        if (result.count() == 0) {
            choose(Optional.empty());
            state.set(asked.isBlank() ? new SearchState.EmptyRegister() : new SearchState.NothingFound(asked));
            return;
        }
        Optional<ListedAward> kept = chosen.get()
                .flatMap(before -> result.awards().stream()
                        .filter(award -> award.awardId() == before.awardId())
                        .findFirst());
        chosen.set(kept.or(() -> result.awards().stream().findFirst()));
        state.set(new SearchState.Found(asked, result));
        // The row may be the same and the history another: an award of it may have been added elsewhere.
        readHistory();
    }

    private void readHistory() {
        Optional<ListedAward> award = chosen.get();
        cards.register(() -> card(award), card::set, problems -> card.set(Optional.empty()));
    }

    private Optional<Card> card(Optional<ListedAward> award) throws Refused {
        if (award.isEmpty()) {
            return Optional.empty();
        }
        ListedAward each = award.get();
        return histories.of(each.recipientId()).map(history -> new Card(history, each));
    }

    /** A history and the row it was asked for by. */
    public record Card(History history, ListedAward award) {}
}
