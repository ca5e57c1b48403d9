package vn.sovang.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Query;
import vn.sovang.register.FindDuplicates;
import vn.sovang.register.History;
import vn.sovang.register.Register;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.kit.Workbench;

/**
 * What is looked for, what was found, how many there are of each sort, which row is chosen and whose history that is. Rows come
 * first, counts after them.
 */
public final class SearchModel {
    /** How many rows are shown at first, and more each time more are asked for. */
    static final int PAGE = 500;

    private final Finding finding;
    private final Background background;
    private final FindDuplicates duplicates;
    private final Papers papers;
    private final Background.Latest searches;
    private final Background.Latest counts;
    private final Background.Latest cards;
    private final Background.Latest likenesses;
    private final ReadOnlyObjectWrapper<SearchState> state = new ReadOnlyObjectWrapper<>(new SearchState.Waiting());
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Facets>> facets = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Vocabulary>> words = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ListedAward>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Card>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Wanted> wanted = new ReadOnlyObjectWrapper<>(Wanted.USUAL);
    private Optional<Query> shown = Optional.empty();
    private int limit = PAGE;
    private boolean stale = true;
    /** What was put here before the register's names were known becomes chips as soon as they are. */
    private boolean readWhole;

    public SearchModel(Register register, Workbench workbench) {
        finding = new Finding(register, workbench.messages());
        duplicates = new FindDuplicates(register);
        papers = new Papers(register);
        background = workbench.background();
        searches = workbench.background().latest();
        counts = workbench.background().latest();
        cards = workbench.background().latest();
        likenesses = workbench.background().latest();
    }

    ReadOnlyObjectProperty<SearchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What stands in the box. */
    ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** How many awards there are of each sort among those found; those of the query before until the new ones are counted. */
    ReadOnlyObjectProperty<Optional<Facets>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** What the register calls its things; nothing before the first answer. */
    ReadOnlyObjectProperty<Optional<Vocabulary>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The chosen row, which is one of those found. */
    public ReadOnlyObjectProperty<Optional<ListedAward>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The history of whom the chosen row is about. */
    public ReadOnlyObjectProperty<Optional<Card>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** What the rows and counts that are shown were found by. */
    Query shownQuery() {
        return shown.orElse(Query.ALL);
    }

    /** Whether a search is under way. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Hears what is being typed behind the chips; the same words are not looked for again. */
    public void search(String typed) {
        readWhole &= typed.equals(asked.get().typed());
        ask(new Asked(asked.get().chips(), typed));
    }

    /** Makes chips of what is known of the text being typed, as a space does; says whether there were any. */
    boolean makeKnown(String typed) {
        Asked before = new Asked(asked.get().chips(), typed);
        Asked after = words.get().map(each -> before.known(each.reader())).orElse(before);
        if (after.equals(before)) {
            return false;
        }
        ask(after);
        return true;
    }

    /** Makes chips of all of it, as Enter does. */
    void makeAll(String typed) {
        Asked before = new Asked(asked.get().chips(), typed);
        ask(words.get().map(each -> before.all(each.reader())).orElse(before));
    }

    /** Looks for something else altogether. */
    public void ask(Query query) {
        ask(new Asked(query, ""));
    }

    /** Looks for a text that was typed elsewhere; what is known of it becomes chips. */
    public void put(String text) {
        Asked whole = new Asked(Query.ALL, text);
        readWhole = words.get().isEmpty();
        ask(words.get().map(each -> whole.all(each.reader())).orElse(whole));
    }

    void clear() {
        ask(Asked.NOTHING);
    }

    /** Takes a chip away. */
    void remove(Condition chip) {
        ask(new Asked(asked.get().chips().without(chip), asked.get().typed()));
    }

    /** Chooses a value of a facet, or no longer; what was being typed becomes chips with it. */
    void toggle(Condition value) {
        if (words.get().isPresent()) {
            Query all = asked.get().query(words.get().get().reader());
            ask(FacetChoice.toggled(all, value, years()));
        }
    }

    private List<Integer> years() {
        return facets.get().stream()
                .flatMap(each -> each.years().stream())
                .map(count -> ((Condition.Years) count.condition()).from())
                .toList();
    }

    private void ask(Asked now) {
        asked.set(now);
        Optional<Query> query = words.get().map(each -> now.query(each.reader()));
        if (query.isEmpty() || !query.equals(shown)) {
            limit = PAGE;
            refresh();
        }
    }

    /** Looks for what is in the box when the screen comes to the front, as the register may have changed meanwhile. */
    void begin(String text) {
        limit = text.equals(asked.get().typed()) ? limit : PAGE;
        asked.set(new Asked(asked.get().chips(), text));
        relearn();
    }

    /** Looks for the same again, with the names that the register has now. */
    public void relearn() {
        stale = true;
        refresh();
    }

    /** Looks for the same again: after a failure, or when the register has changed. */
    public void refresh() {
        Asked now = asked.get();
        Optional<Vocabulary> known = stale ? Optional.empty() : words.get();
        int rows = limit;
        Wanted how = wanted.get();
        shown = words.get().map(each -> now.query(each.reader()));
        working.set(true);
        searches.search(() -> finding.answer(now, known, how, rows), this::answered, problems -> {
            working.set(false);
            shown = Optional.empty();
            choose(Optional.empty());
            state.set(new SearchState.Failed(problems));
        });
    }

    private void answered(Finding.Answer answer) {
        working.set(false);
        stale = false;
        words.set(Optional.of(answer.words()));
        shown = Optional.of(answer.query());
        if (readWhole) {
            readWhole = false;
            asked.set(asked.get().all(answer.words().reader()));
        }
        show(answer.state());
        counts.search(
                () -> finding.facets(answer.query()),
                counted -> facets.set(Optional.of(counted)),
                problems -> facets.set(Optional.empty()));
    }

    /** Shows more, the more there are already; nothing while more are on their way or there are none. */
    public void more() {
        boolean some = state.get() instanceof SearchState.Found found
                && !found.isComplete()
                && found.result().awards().size() >= limit;
        if (some) {
            limit += Math.max(PAGE, limit / 2);
            refresh();
        }
    }

    /** How the results stand. */
    ReadOnlyObjectProperty<Wanted> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Shows the results in another order, or one row a recipient. */
    void want(Wanted now) {
        if (!now.equals(wanted.get())) {
            wanted.set(now);
            limit = PAGE;
            refresh();
        }
    }

    /** Chooses a row and reads the history behind it. */
    public void choose(Optional<ListedAward> award) {
        if (!award.equals(chosen.get())) {
            chosen.set(award);
            readHistory();
        }
    }

    private void show(SearchState now) {
        List<ListedAward> rows =
                now instanceof SearchState.Found found ? found.result().awards() : List.of();
        Optional<ListedAward> kept = chosen.get()
                .flatMap(before -> rows.stream()
                        .filter(award -> award.awardId() == before.awardId())
                        .findFirst());
        chosen.set(kept.or(() -> rows.stream().findFirst()));
        state.set(now);
        // The row may be the same and the history another: an award of it may have been added elsewhere.
        readHistory();
    }

    private void readHistory() {
        Optional<ListedAward> award = chosen.get();
        cards.search(
                () -> award.isPresent() ? finding.card(award.get()) : Optional.<Card>empty(),
                this::show,
                problems -> card.set(Optional.empty()));
    }

    /** Who may be the same is asked of the names that the register itself keeps, and told when it has time. */
    private void show(Optional<Card> shown) {
        card.set(shown);
        shown.ifPresent(each -> likenesses.register(
                () -> duplicates.of(each.award().recipientId()),
                alike -> {
                    if (card.get().equals(shown) && !alike.isEmpty()) {
                        card.set(Optional.of(each.with(alike)));
                    }
                },
                problems -> card.set(Optional.of(each))));
    }

    /** Makes a file of the certificate as it went to paper, to be looked at. */
    void paper(ListedAward award, Consumer<Path> done, Consumer<List<Problem>> refused) {
        background.registerLong(progress -> papers.file(award), done, refused, () -> {});
    }

    /** A history, the row it was asked for by, who may be the same, and the awards whose paper was kept. */
    public record Card(History history, ListedAward award, List<KnownRecipient> alike, Set<Long> issued) {
        public Card {
            alike = List.copyOf(alike);
            issued = Set.copyOf(issued);
        }

        private Card with(List<KnownRecipient> same) {
            return new Card(history, award, same, issued);
        }
    }
}
