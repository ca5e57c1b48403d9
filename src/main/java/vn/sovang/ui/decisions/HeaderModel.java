package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionField;
import vn.sovang.domain.Problem;
import vn.sovang.register.AddDecision;
import vn.sovang.register.DecisionDraft;
import vn.sovang.register.DecisionView;
import vn.sovang.register.DeleteDecision;
import vn.sovang.register.EditDecision;

/** The header of the open decision: read, edited in place, or the one of a decision about to begin. */
public final class HeaderModel {
    private static final DecisionDraft NOTHING =
            new DecisionDraft("", "", "", "", null, "", null, null, "", "", "", "", "");

    private final DecisionsModel decisions;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.READING);
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private DecisionDraft start = NOTHING;
    private long edited;

    public HeaderModel(DecisionsModel decisions) {
        this.decisions = decisions;
        decisions.openProperty().subscribe(this::opened);
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** What stops the header from being saved; empty while nothing does. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** What the fields begin with. */
    public DecisionDraft start() {
        return start;
    }

    private void opened(Optional<DecisionView> view) {
        boolean other = view.map(v -> v.decision().id()).orElse(0L) != edited;
        if (mode.get() == Mode.EDITING && other) {
            cancel();
        }
    }

    /** Swaps the values of the open decision for fields. */
    public void edit() {
        decisions.openProperty().get().ifPresent(view -> {
            edited = view.decision().id();
            start = DecisionDraft.of(view.decision());
            begin(Mode.EDITING);
        });
    }

    /** Shows the fields of a new decision; it begins when they are saved. */
    public void add() {
        decisions
                .background()
                .register(
                        () -> new AddDecision(decisions.register()).blank(),
                        blank -> {
                            start = blank;
                            begin(Mode.ADDING);
                        },
                        problems::set);
    }

    private void begin(Mode begun) {
        problems.set(List.of());
        mode.set(Mode.READING);
        mode.set(begun);
    }

    public void cancel() {
        problems.set(List.of());
        mode.set(Mode.READING);
    }

    /** Saves what was typed, or shows everything that is wrong with it and keeps the fields. */
    public void save(DecisionDraft typed) {
        if (mode.get() == Mode.ADDING) {
            decisions.act(() -> new AddDecision(decisions.register()).add(typed), this::added, problems::set);
        } else if (mode.get() == Mode.EDITING) {
            long id = edited;
            decisions.actWithReason(
                    reason -> new EditDecision(decisions.register()).edit(id, typed, reason),
                    saved -> cancel(),
                    problems::set);
        }
    }

    private void added(Decision decision) {
        cancel();
        decisions.open(decision.id());
    }

    /** Puts the open decision into the bin. */
    public void delete(Consumer<Decision> done, Consumer<List<Problem>> refused) {
        decisions.openProperty().get().ifPresent(view -> {
            Decision decision = view.decision();
            decisions.act(
                    () -> {
                        new DeleteDecision(decisions.register()).delete(decision.id());
                        return decision;
                    },
                    done,
                    refused);
        });
    }

    /** The field of the header a problem is about; empty for one that is about the whole. */
    static Optional<DecisionField> fieldOf(Problem problem) {
        if (problem instanceof Problem.DecisionNumberTaken || problem instanceof Problem.DecisionNumberMissing) {
            return Optional.of(DecisionField.NUMBER);
        }
        if (problem instanceof Problem.DecisionTitleMissing) {
            return Optional.of(DecisionField.TITLE);
        }
        if (problem instanceof Problem.DecisionDateMissing) {
            return Optional.of(DecisionField.SIGNED_ON);
        }
        if (problem instanceof Problem.SignerMissing) {
            return Optional.of(DecisionField.SIGNER);
        }
        return named(problem);
    }

    private static Optional<DecisionField> named(Problem problem) {
        String name = problem instanceof Problem.ImpossibleDate date
                ? date.field()
                : problem instanceof Problem.UnsafeText unsafe
                        ? unsafe.field()
                        : problem instanceof Problem.TextTooLong tooLong ? tooLong.field() : "";
        for (DecisionField field : DecisionField.values()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether the header is read or typed into. */
    public enum Mode {
        READING,
        EDITING,
        ADDING
    }
}
