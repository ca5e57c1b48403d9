package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Change;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Money;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.register.Changed;
import vn.sovang.register.DecisionView;
import vn.sovang.register.ListDecisions;
import vn.sovang.register.Register;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.background.Job;

/**
 * Which decisions there are and which one is open, as last read from the register. Every act of the screen runs here
 * and brings back the state after it in one go. Used on the FX thread.
 */
public final class DecisionsModel {
    private static final References NOTHING = new References(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Money(List.of(), List.of()));

    private final Register register;
    private final Background background;
    private final Background.Latest loads;
    private final ReadOnlyObjectWrapper<List<DecisionSummary>> decisions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<DecisionView>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<References> references = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Integer> readings = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Problem>> failure = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Long> touched = new ReadOnlyObjectWrapper<>(0L);
    private final LastRead last;
    private Register.@Nullable Listening listening;
    private Reasoned.Asker asker = (rows, given, left) -> left.run();
    private long wanted;
    /** True while an act of this screen runs: what it publishes is read in the same job. Register thread only. */
    private boolean ownAct;

    public DecisionsModel(Register register, Background background) {
        this.register = register;
        this.background = background;
        this.loads = background.latest();
        this.last = new LastRead(register);
    }

    public ReadOnlyObjectProperty<List<DecisionSummary>> decisionsProperty() {
        return decisions.getReadOnlyProperty();
    }

    /** The decision on the screen with its lines; empty before the first reading and in a register without decisions. */
    public ReadOnlyObjectProperty<Optional<DecisionView>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** How often the register has been read: it changes with every act, also where the decision stays as it was. */
    public ReadOnlyObjectProperty<Integer> readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<References> referencesProperty() {
        return references.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** Whether the register has been read at least once: an empty list is then really empty. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Why the last reading did not succeed; empty when it did. */
    public ReadOnlyObjectProperty<List<Problem>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The line an act from elsewhere (undo, another screen) last touched in the open decision, 0 for none. */
    public ReadOnlyObjectProperty<Long> touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** Begins to listen to the register and reads what may have changed meanwhile. */
    public void start() {
        stop();
        listening = register.listen(this::heard);
        refresh();
    }

    /** Stops listening. */
    public void stop() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    private void heard(Changed changed) {
        last.heard(changed);
        if (!ownAct) {
            background.register(() -> changed, this::changedElsewhere, problems -> {});
        }
    }

    /** After an undo the screen shows what came back, in whichever decision it stands. */
    private void changedElsewhere(Changed changed) {
        Optional<Award> award = changed.act() == Act.PRINT ? Optional.empty() : firstAward(changed);
        wanted = award.map(Award::decisionId).orElse(wanted);
        long decisionId = wanted;
        loads.register(
                () -> read(decisionId),
                snapshot -> applyAt(snapshot, award.map(Award::id).orElse(0L)),
                this::failed);
    }

    private static Optional<Award> firstAward(Changed changed) {
        return changed.changes().stream()
                .map(Change::subject)
                .filter(Award.class::isInstance)
                .map(Award.class::cast)
                .findFirst();
    }

    public void open(long decisionId) {
        if (decisionId != wanted) {
            load(decisionId);
        }
    }

    /** Opens a decision and goes to one of its lines. */
    public void open(long decisionId, long awardId) {
        wanted = decisionId;
        loads.register(() -> read(decisionId), snapshot -> applyAt(snapshot, awardId), this::failed);
    }

    /** The decision that is shown or about to be. */
    OptionalLong wanted() {
        return wanted == 0 ? OptionalLong.empty() : OptionalLong.of(wanted);
    }

    public void refresh() {
        load(wanted);
    }

    private void load(long decisionId) {
        wanted = decisionId;
        last.forget();
        loading.set(true);
        loads.register(() -> read(decisionId), this::apply, this::failed);
    }

    /** Does one act; {@code done} hears of it when the screen already shows what came of it. */
    <T> void act(Job<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
        long at = wanted;
        background.register(
                () -> acted(job, at),
                acted -> {
                    if (wanted == at) {
                        apply(acted.after());
                    } else {
                        decisions.set(acted.after().decisions());
                    }
                    done.accept(acted.result());
                },
                refused);
    }

    /** Does one act, and where it asks for a reason has the clerk asked; without one it is refused as it was. */
    <T> void actWithReason(Reasoned<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
        act(() -> job.run(""), done, problems -> {
            List<Integer> printed = problems.stream()
                    .filter(Problem.ChangeReasonMissing.class::isInstance)
                    .flatMap(problem -> ((Problem.ChangeReasonMissing) problem).rows().stream())
                    .toList();
            if (printed.isEmpty()) {
                refused.accept(problems);
            } else {
                asker.ask(printed, reason -> act(() -> job.run(reason), done, refused), () -> refused.accept(problems));
            }
        });
    }

    /** Who asks the clerk for reasons. */
    void setAsker(Reasoned.Asker asked) {
        asker = asked;
    }

    private <T> Acted<T> acted(Job<T> job, long at) throws Refused {
        ownAct = true;
        try {
            return new Acted<>(job.run(), read(at));
        } finally {
            ownAct = false;
        }
    }

    private Snapshot read(long decisionId) throws Refused {
        List<DecisionSummary> all = new ListDecisions(register).all();
        Optional<DecisionSummary> shown = all.stream()
                .filter(d -> d.id() == decisionId)
                .findFirst()
                .or(() -> all.stream()
                        .filter(d -> d.state() != DecisionState.DRAFT && d.state() != DecisionState.DONE)
                        .findFirst())
                .or(() -> all.stream().findFirst());
        Optional<DecisionView> view = Optional.empty();
        if (shown.isPresent()) {
            view = Optional.of(last.read(shown.get().id()));
        }
        return new Snapshot(register.references(), all, view);
    }

    private void apply(Snapshot snapshot) {
        loading.set(false);
        failure.set(List.of());
        wanted = snapshot.open().map(v -> v.decision().id()).orElse(0L);
        references.set(snapshot.references());
        decisions.set(snapshot.decisions());
        open.set(snapshot.open());
        loaded.set(true);
        readings.set(readings.get() + 1);
    }

    private void applyAt(Snapshot snapshot, long awardId) {
        apply(snapshot);
        touched.set(0L);
        touched.set(awardId);
    }

    private void failed(List<Problem> problems) {
        loading.set(false);
        failure.set(problems);
    }

    Register register() {
        return register;
    }

    Background background() {
        return background;
    }

    private record Snapshot(References references, List<DecisionSummary> decisions, Optional<DecisionView> open) {}

    private record Acted<T>(T result, Snapshot after) {}
}
