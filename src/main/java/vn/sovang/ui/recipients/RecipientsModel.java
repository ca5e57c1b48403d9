package vn.sovang.ui.recipients;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;
import vn.sovang.register.EditRecipient;
import vn.sovang.register.FindDuplicates;
import vn.sovang.register.History;
import vn.sovang.register.KeepApart;
import vn.sovang.register.ListRecipients;
import vn.sovang.register.MergeRecipients;
import vn.sovang.register.RecipientDraft;
import vn.sovang.register.RecipientFilter;
import vn.sovang.register.RecipientHistory;
import vn.sovang.register.RecipientList;
import vn.sovang.register.Register;
import vn.sovang.ui.background.Background;

/** Whom the list shows, who is chosen, what he was given, and who may be the same; correcting and merging them. */
public final class RecipientsModel {
    private final Register register;
    private final Background background;
    private final ListRecipients lists;
    private final RecipientHistory histories;
    private final FindDuplicates duplicates;
    private final EditRecipient editing;
    private final Background.Latest readings;
    private final Background.Latest cards;
    private final ReadOnlyObjectWrapper<RecipientsState> state =
            new ReadOnlyObjectWrapper<>(new RecipientsState.Waiting());
    private final ReadOnlyObjectWrapper<Optional<KnownRecipient>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Card>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private RecipientFilter filter = RecipientFilter.ALL;
    private OptionalLong wanted = OptionalLong.empty();

    public RecipientsModel(Register register, Background background) {
        this.register = register;
        this.background = background;
        lists = new ListRecipients(register);
        histories = new RecipientHistory(register);
        duplicates = new FindDuplicates(register);
        editing = new EditRecipient(register);
        readings = background.latest();
        cards = background.latest();
    }

    ReadOnlyObjectProperty<RecipientsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Who is chosen of those listed. */
    public ReadOnlyObjectProperty<Optional<KnownRecipient>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What the chosen one was given, and who may be the same. */
    public ReadOnlyObjectProperty<Optional<Card>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public RecipientFilter filter() {
        return filter;
    }

    /** Lists others; the same are not read again. */
    public void filter(RecipientFilter wanted) {
        if (!wanted.equals(filter) || state.get() instanceof RecipientsState.Waiting) {
            filter = wanted;
            refresh();
        }
    }

    /** Chooses somebody as soon as he is listed. */
    void want(long id) {
        wanted = OptionalLong.of(id);
        if (state.get() instanceof RecipientsState.Found found) {
            withId(found.list(), id).ifPresent(known -> choose(Optional.of(known)));
        }
    }

    /** Lists the same again: when the screen comes, after a failure, or when the register has changed. */
    public void refresh() {
        RecipientFilter asked = filter;
        working.set(true);
        readings.register(
                () -> lists.list(asked),
                list -> {
                    working.set(false);
                    show(list);
                },
                problems -> {
                    working.set(false);
                    choose(Optional.empty());
                    state.set(new RecipientsState.Failed(problems));
                });
    }

    public void choose(Optional<KnownRecipient> known) {
        if (!known.equals(chosen.get())) {
            chosen.set(known);
            readCard();
        }
    }

    /** Who was chosen stays so; where he is gone, whoever stands in his place is. */
    private void show(RecipientList list) {
        if (list.rows().isEmpty()) {
            choose(Optional.empty());
            state.set(list.all() == 0 ? new RecipientsState.EmptyRegister() : new RecipientsState.NobodyFound(list));
            return;
        }
        Optional<KnownRecipient> before = chosen.get();
        Optional<KnownRecipient> asked = wanted.isPresent() ? withId(list, wanted.getAsLong()) : Optional.empty();
        if (asked.isPresent()) {
            wanted = OptionalLong.empty();
        }
        chosen.set(asked.or(() -> before.flatMap(known -> withId(list, known.id())))
                .or(() -> Optional.of(
                        list.rows().get(Math.min(place(before), list.rows().size() - 1)))));
        state.set(new RecipientsState.Found(list));
        readCard();
    }

    private static Optional<KnownRecipient> withId(RecipientList list, long id) {
        return list.rows().stream().filter(known -> known.id() == id).findFirst();
    }

    /** Where he stood; at the top when he did not. */
    private int place(Optional<KnownRecipient> known) {
        return known.filter(each -> state.get() instanceof RecipientsState.Found)
                .map(each -> ((RecipientsState.Found) state.get()).list().rows().indexOf(each))
                .filter(row -> row >= 0)
                .orElse(0);
    }

    private void readCard() {
        Optional<KnownRecipient> known = chosen.get();
        cards.register(() -> read(known), card::set, problems -> card.set(Optional.empty()));
    }

    private Optional<Card> read(Optional<KnownRecipient> known) throws Refused {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        long id = known.get().id();
        List<KnownRecipient> alike = duplicates.of(id);
        return histories.of(id).map(history -> new Card(history, alike));
    }

    /** Reads what is known of somebody, to be corrected. */
    void form(long id, Consumer<Form> done, Consumer<List<Problem>> refused) {
        background.register(() -> read(id), done, refused);
    }

    private Form read(long id) throws Refused {
        List<String> units = register.references().units().stream()
                .map(Unit::name)
                .distinct()
                .sorted(java.util.Comparator.comparing(vn.sovang.text.SortKey::of))
                .toList();
        return new Form(history(id), editing.draft(id), units);
    }

    private History history(long id) throws Refused {
        return histories.of(id).orElseThrow(() -> new Refused(new Problem.RecipientGone(id)));
    }

    /** Corrects somebody, who is the one chosen then. */
    void edit(long id, RecipientDraft draft, Consumer<Recipient> done, Consumer<List<Problem>> refused) {
        background.register(() -> editing.edit(id, draft), done, refused);
    }

    /** Reads two to be compared. */
    void compare(long id, long otherId, Consumer<Comparison> done, Consumer<List<Problem>> refused) {
        background.register(() -> new Comparison(one(id), one(otherId)), done, refused);
    }

    private Comparison.One one(long id) throws Refused {
        return new Comparison.One(history(id), editing.draft(id));
    }

    /** Makes one of the two; he is the one chosen then. */
    void merge(Comparison two, Runnable done, Consumer<List<Problem>> refused) {
        long kept = two.of(two.kept()).id();
        long gone = two.of(two.kept() == Comparison.Side.LEFT ? Comparison.Side.RIGHT : Comparison.Side.LEFT)
                .id();
        background.register(
                () -> new MergeRecipients(register).merge(kept, gone, two.result()),
                moved -> {
                    chooseAfter(kept);
                    done.run();
                },
                refused);
    }

    /** Says that the two are two. */
    void keepApart(Comparison two, Runnable done, Consumer<List<Problem>> refused) {
        long left = two.of(Comparison.Side.LEFT).id();
        long right = two.of(Comparison.Side.RIGHT).id();
        background.register(
                () -> {
                    new KeepApart(register).apart(left, right);
                    return two;
                },
                kept -> done.run(),
                refused);
    }

    /** Whoever was kept is chosen, also where the list has not been read again yet. */
    private void chooseAfter(long id) {
        if (state.get() instanceof RecipientsState.Found found) {
            withId(found.list(), id).ifPresent(known -> choose(Optional.of(known)));
        }
    }

    /** What somebody was given, who may be the same, and the newest award. */
    public record Card(History history, List<KnownRecipient> alike) {
        public Card {
            alike = List.copyOf(alike);
        }

        Optional<ListedAward> newest() {
            return history.awards().stream().findFirst();
        }
    }

    /** What is known of somebody and the units there are. */
    record Form(History history, RecipientDraft draft, List<String> units) {}
}
