package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.register.AddAward;
import vn.sovang.register.AwardDraft;
import vn.sovang.register.AwardLine;
import vn.sovang.register.DecisionView;
import vn.sovang.register.DeleteAwards;
import vn.sovang.register.EditAward;
import vn.sovang.register.LinkRecipient;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.background.Job;
import vn.sovang.ui.decisions.Cursor.Move;

/**
 * The lines of the open decision as the grid shows them: filtered by kind and by words, with the cell the clerk is at
 * and the empty row he may be typing into. Each committed cell is one act. Used on the FX thread.
 */
public final class LinesModel {
    private final DecisionsModel decisions;
    private final ObjectProperty<Optional<RecipientKind>> segment = new SimpleObjectProperty<>(Optional.empty());
    private final ShownColumns columns;
    private final StringProperty find = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<GridRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>(Cursor.START);
    private final ReadOnlyObjectWrapper<Optional<AwardDraft>> fresh = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long decisionId;
    /** The award the cursor stands on, which it follows when rows move. */
    private long followed;

    public LinesModel(DecisionsModel decisions) {
        this.decisions = decisions;
        this.columns = new ShownColumns(decisions);
        decisions.openProperty().subscribe(this::opened);
        decisions.touchedProperty().subscribe(id -> reveal(id, cursor.get().column()));
        segment.subscribe(kind -> rebuild());
        find.subscribe(text -> rebuild());
    }

    /** The one kind shown, or all. */
    public ObjectProperty<Optional<RecipientKind>> segmentProperty() {
        return segment;
    }

    /** The words a line must hold, accents optional; empty for all lines. */
    public StringProperty findProperty() {
        return find;
    }

    public ReadOnlyObjectProperty<List<GridRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** The empty row at the end while it is typed into. */
    public ReadOnlyObjectProperty<Optional<AwardDraft>> freshProperty() {
        return fresh.getReadOnlyProperty();
    }

    public Optional<GridRow> current() {
        int row = cursor.get().row();
        return row < rows.get().size() ? Optional.of(rows.get().get(row)) : Optional.empty();
    }

    /** The columns on the screen. */
    ShownColumns columns() {
        return columns;
    }

    private Optional<DecisionView> view() {
        return decisions.openProperty().get();
    }

    private void opened(Optional<DecisionView> view) {
        long id = view.map(v -> v.decision().id()).orElse(0L);
        if (id != decisionId) {
            decisionId = id;
            followed = 0;
            fresh.set(Optional.empty());
            find.set("");
            segment.set(Optional.empty());
            rebuild();
            moveTo(Cursor.START);
        } else {
            rebuild();
        }
    }

    private void rebuild() {
        List<GridRow> shown = new ArrayList<>();
        List<AwardLine> all = view().map(DecisionView::lines).orElse(List.of());
        TextQuery words = TextQuery.of(find.get());
        for (int i = 0; i < all.size(); i++) {
            if (passes(all.get(i), words)) {
                shown.add(new GridRow.Line(i + 1, all.get(i)));
            }
        }
        fresh.get().ifPresent(draft -> shown.add(new GridRow.Fresh(lineCount() + 1, draft)));
        rows.set(List.copyOf(shown));
        int at = rowOf(followed);
        int row = at >= 0 ? at : Math.max(0, Math.min(cursor.get().row(), shown.size() - 1));
        moveTo(new Cursor(row, cursor.get().column()));
    }

    private boolean passes(AwardLine line, TextQuery words) {
        boolean kind = segment.get().map(k -> k == line.award().named().kind()).orElse(true);
        return kind && LineText.matches(words, line);
    }

    private int lineCount() {
        return view().map(v -> v.lines().size()).orElse(0);
    }

    private int rowOf(long awardId) {
        for (int i = 0; i < rows.get().size(); i++) {
            if (awardId != 0 && rows.get().get(i).awardId() == awardId) {
                return i;
            }
        }
        return -1;
    }

    /** Goes to a cell of a line, showing all lines where it is filtered out; to its name where the column is out of sight. */
    void reveal(long awardId, Column column) {
        if (awardId != 0 && rowOf(awardId) < 0) {
            find.set("");
            segment.set(Optional.empty());
        }
        int row = rowOf(awardId);
        if (row >= 0) {
            moveTo(new Cursor(row, columns.list().contains(column) ? column : Column.NAME));
        }
    }

    /** Puts the cursor on a cell of the rows shown. */
    public void moveTo(Cursor to) {
        cursor.set(to);
        followed = current().map(GridRow::awardId).orElse(0L);
    }

    /** Walks one step; past the last cell of the whole list a new row begins. */
    public void move(Move move) {
        Optional<Cursor> to = new CursorPath(rows.get().size(), columns.list()).from(cursor.get(), move);
        if (to.isPresent()) {
            moveTo(to.get());
        } else if (move == Move.NEXT && fresh.get().isEmpty()) {
            addRow();
        }
    }

    /** Shows the empty row at the end of the list with the cursor on its name. */
    public void addRow() {
        if (view().isEmpty()) {
            return;
        }
        if (fresh.get().isEmpty()) {
            find.set("");
            fresh.set(Optional.of(AwardDraft.named(kindToAdd(), "")));
            rebuild();
        }
        moveTo(new Cursor(rows.get().size() - 1, Column.NAME));
    }

    /** The kind of the segment shown, else of the last line. */
    RecipientKind kindToAdd() {
        return segment.get()
                .orElseGet(() -> view().filter(v -> !v.lines().isEmpty())
                        .map(v -> v.lines()
                                .get(v.lines().size() - 1)
                                .award()
                                .named()
                                .kind())
                        .orElse(RecipientKind.INDIVIDUAL));
    }

    /** Drops the empty row. */
    public void dropRow() {
        if (fresh.get().isPresent()) {
            fresh.set(Optional.empty());
            rebuild();
        }
    }

    /**
     * Puts a typed text into a cell. In the empty row a name makes the line; what was typed into its other cells before
     * goes with it.
     */
    public void commit(GridRow row, Column column, String text, Runnable done, Consumer<List<Problem>> refused) {
        AwardField field = column.field().orElseThrow();
        if (row instanceof GridRow.Line line) {
            if (text.equals(LineText.raw(column, line))) {
                done.run();
            } else {
                long id = line.awardId();
                decisions.actWithReason(
                        reason -> new EditAward(decisions.register()).edit(id, field, text, reason),
                        a -> done.run(),
                        refused);
            }
        } else {
            commitFresh(field, text, done, refused);
        }
    }

    private void commitFresh(AwardField field, String text, Runnable done, Consumer<List<Problem>> refused) {
        AwardDraft typed = DraftEdit.with(fresh.get().orElseThrow(), field, text);
        if (field != AwardField.NAME) {
            fresh.set(Optional.of(typed));
            rebuild();
            done.run();
            return;
        }
        long at = decisionId;
        added(() -> new AddAward(decisions.register()).add(at, typed), done, refused);
    }

    /** Says that a row is about a recipient who is known. */
    void commitKnown(GridRow row, long recipientId, Runnable done, Consumer<List<Problem>> refused) {
        if (row instanceof GridRow.Fresh typed) {
            long at = decisionId;
            added(() -> new AddAward(decisions.register()).addKnown(at, recipientId, typed.draft()), done, refused);
        } else {
            decisions.actWithReason(
                    reason -> new LinkRecipient(decisions.register()).link(row.awardId(), recipientId, reason),
                    award -> done.run(),
                    refused);
        }
    }

    private void added(Job<Award> adding, Runnable done, Consumer<List<Problem>> refused) {
        decisions.act(
                adding,
                award -> {
                    fresh.set(Optional.empty());
                    followed = award.id();
                    rebuild();
                    done.run();
                },
                refused);
    }

    /** Gives a line another kind of recipient. */
    public void setKind(GridRow row, RecipientKind kind, Consumer<List<Problem>> refused) {
        if (row instanceof GridRow.Fresh typed) {
            fresh.set(Optional.of(DraftEdit.withKind(typed.draft(), kind)));
            rebuild();
        } else if (row.kind() != kind) {
            put(row, AwardField.KIND, kind.name(), refused);
        }
    }

    /** Puts a chosen value into a line. */
    public void put(GridRow row, AwardField field, String value, Consumer<List<Problem>> refused) {
        long id = row.awardId();
        if (id != 0) {
            decisions.actWithReason(
                    reason -> new EditAward(decisions.register()).edit(id, field, value, reason), award -> {}, refused);
        }
    }

    public References references() {
        return decisions.referencesProperty().get();
    }

    /** Moves lines to the bin; the cursor stays at its place in the list. */
    public void delete(List<GridRow> chosen, Consumer<Integer> done, Consumer<List<Problem>> refused) {
        List<Long> ids =
                chosen.stream().map(GridRow::awardId).filter(id -> id != 0).toList();
        if (ids.isEmpty()) {
            dropRow();
            return;
        }
        decisions.act(() -> new DeleteAwards(decisions.register()).delete(ids), done, refused);
    }
}
