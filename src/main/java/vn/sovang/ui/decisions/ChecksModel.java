package vn.sovang.ui.decisions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.Problem;
import vn.sovang.domain.check.LadderRung;
import vn.sovang.domain.check.ListCheck;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.register.CheckDecision;
import vn.sovang.register.ChooseChecks;
import vn.sovang.register.ChooseChecks.Wish;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.background.Background;

/** What the check of the open decision found, made again after every act. Used on the FX thread. */
public final class ChecksModel {
    private final DecisionsModel decisions;
    private final Background.Latest checking;
    private final ReadOnlyObjectWrapper<List<ListFinding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
    private Map<Long, Map<AwardField, ListFinding>> marks = Map.of();

    ChecksModel(DecisionsModel decisions) {
        this.decisions = decisions;
        this.checking = decisions.background().latest();
        decisions
                .readingsProperty()
                .subscribe(count -> check(decisions.openProperty().get()));
    }

    /** Gravest first and then by row. */
    public ReadOnlyObjectProperty<List<ListFinding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Whether the decision on the screen has been checked. */
    public ReadOnlyBooleanProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public int count(Severity severity) {
        return (int) findings.get().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void check(Optional<DecisionView> view) {
        if (view.isEmpty()) {
            show(List.of());
            checked.set(false);
            return;
        }
        DecisionView shown = view.get();
        checking.register(
                () -> new CheckDecision(decisions.register()).check(shown),
                found -> {
                    show(found);
                    checked.set(true);
                },
                problems -> checked.set(false));
    }

    private void show(List<ListFinding> found) {
        Map<Long, Map<AwardField, ListFinding>> made = new HashMap<>();
        // Gravest first: the first of a cell stays.
        for (ListFinding finding : found) {
            finding.check()
                    .field()
                    .ifPresent(field -> made.computeIfAbsent(finding.awardId(), id -> new EnumMap<>(AwardField.class))
                            .putIfAbsent(field, finding));
        }
        marks = made;
        findings.set(List.copyOf(found));
    }

    /** What is wrong with a cell; empty for a sound one. */
    Optional<ListFinding> mark(GridRow row, Column column) {
        return column.field()
                .map(field -> marks.getOrDefault(row.awardId(), Map.of()).get(field));
    }

    /** What is said of one line. */
    List<ListFinding> of(long awardId) {
        return findings.get().stream()
                .filter(finding -> awardId != 0 && finding.awardId() == awardId)
                .toList();
    }

    /** The next finding about a line after a cell in reading order, then again from the top; empty when there is none. */
    Optional<ListFinding> after(int row, Column column) {
        List<ListFinding> inOrder = findings.get().stream()
                .filter(finding -> finding.awardId() != 0)
                .sorted(Comparator.comparingInt(ListFinding::row).thenComparing(ChecksModel::column))
                .toList();
        return inOrder.stream()
                .filter(finding -> finding.row() > row
                        || (finding.row() == row && column(finding).compareTo(column) > 0))
                .findFirst()
                .or(() -> inOrder.stream().findFirst());
    }

    /** The column of the cell that a finding shows on. */
    static Column column(ListFinding finding) {
        return finding.check()
                .field()
                .flatMap(field -> Arrays.stream(Column.values())
                        .filter(column -> column.field().filter(field::equals).isPresent())
                        .findFirst())
                .orElse(Column.NAME);
    }

    /** Makes a check no more in this register, or again; it can be undone. */
    void want(ListCheck check, Wish wish, Runnable done, Consumer<List<Problem>> refused) {
        decisions.act(
                () -> {
                    new ChooseChecks(decisions.register()).wanted(check, wish);
                    return check;
                },
                chosen -> done.run(),
                refused);
    }

    /** Asks for something else before a higher form. */
    void ask(LadderRung rung, Consumer<List<Problem>> refused) {
        decisions.act(
                () -> {
                    new ChooseChecks(decisions.register()).ask(rung);
                    return rung;
                },
                asked -> {},
                refused);
    }

    /** Reads what is chosen in this register, for whoever shows it. */
    void chosen(Consumer<Chosen> shown, Consumer<List<Problem>> refused) {
        ChooseChecks choice = new ChooseChecks(decisions.register());
        decisions.background().register(() -> new Chosen(choice.switchedOff(), choice.ladder()), shown, refused);
    }

    /** What a form is called. */
    String form(String code) {
        return decisions.referencesProperty().get().forms().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .map(AwardForm::name)
                .orElse(code);
    }

    /** Which checks are not made, and what is asked for before higher forms. */
    record Chosen(Set<ListCheck> off, List<LadderRung> ladder) {
        Chosen {
            off = Set.copyOf(off);
            ladder = List.copyOf(ladder);
        }
    }
}
