package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.decisions.Cursor.Move;

/** Opens a field over the cell at hand, hands what is typed to the model, and goes on to the next cell. */
final class GridEditing {
    private static final Duration REST = Duration.millis(180);

    private final LinesModel model;
    private final OffersModel offers;
    private final Messages words;
    private final LineGrid grid;
    private final PauseTransition rest = new PauseTransition(REST);
    private Consumer<List<Problem>> refused = problems -> {};
    private Optional<CellEditor> open = Optional.empty();
    private Runnable afterwards = () -> {};
    private KindChooser kinds = (row, cell) -> {};

    GridEditing(LinesModel model, OffersModel offers, Messages words, LineGrid grid) {
        this.model = model;
        this.offers = offers;
        this.words = words;
        this.grid = grid;
        grid.table().addEventFilter(ScrollEvent.SCROLL, event -> {
            if (open.isPresent()) {
                event.consume();
            }
        });
        grid.over().widthProperty().subscribe(w -> commitOpen());
        rest.setOnFinished(event -> offer());
    }

    void onRefused(Consumer<List<Problem>> listener) {
        refused = listener;
    }

    void onKind(KindChooser chooser) {
        kinds = chooser;
    }

    Consumer<List<Problem>> refused() {
        return refused;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /** Takes the cell at hand up with its text, all of it selected. */
    void openCurrent() {
        Cursor at = model.cursorProperty().get();
        model.current().ifPresent(row -> {
            if (at.column() == Column.KIND) {
                LineCells.at(grid.table(), at).ifPresent(cell -> kinds.choose(row, cell));
            } else if (at.column().isTyped()) {
                open(at, row, LineText.raw(at.column(), row)).ifPresent(CellEditor::selectAll);
            }
        });
    }

    /** Begins the cell at hand anew with what was just typed. */
    void openTyping(String typed) {
        Cursor at = model.cursorProperty().get();
        if (at.column().isTyped()) {
            model.current().flatMap(row -> open(at, row, typed)).ifPresent(editor -> {
                editor.caretToEnd();
                rest.playFromStart();
            });
        }
    }

    /** Empties the cell at hand. */
    void clearCurrent() {
        Cursor at = model.cursorProperty().get();
        if (at.column().isTyped()) {
            model.current().ifPresent(row -> model.commit(row, at.column(), "", () -> {}, refused));
        }
    }

    private Optional<CellEditor> open(Cursor at, GridRow row, String start) {
        TableView<GridRow> table = grid.table();
        if (open.isPresent()) {
            open.get().focus();
            return Optional.empty();
        }
        grid.reveal(at);
        table.layout();
        Optional<LineCell> cell = LineCells.at(table, at);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Bounds bounds =
                grid.over().sceneToLocal(cell.get().localToScene(cell.get().getLayoutBounds()));
        CellEditor editor = new CellEditor(row, at.column(), start, words, grid.over());
        editor.onCommit(move -> commit(editor, move));
        editor.onCancel(() -> cancelled(editor));
        open = Optional.of(editor);
        editor.open(bounds);
        if (at.column().isLearned()) {
            editor.onTyped(text -> rest.playFromStart());
        }
        return open;
    }

    private void offer() {
        open.filter(editor -> editor.column().isLearned() && !editor.text().isBlank())
                .ifPresent(editor -> offers.offer(editor.row(), editor.column(), editor.text(), values -> {
                    if (open.filter(now -> now == editor).isPresent()) {
                        editor.offer(values);
                    }
                }));
    }

    private void commit(CellEditor editor, Move move) {
        rest.stop();
        Consumer<List<Problem>> refusedHere = problems -> {
            afterwards = () -> {};
            editor.refused(problems);
        };
        if (editor.recipientId() != 0) {
            model.commitKnown(editor.row(), editor.recipientId(), () -> committed(editor, move), refusedHere);
        } else {
            model.commit(editor.row(), editor.column(), editor.text(), () -> committed(editor, move), refusedHere);
        }
    }

    private void committed(CellEditor editor, Move move) {
        if (editor.isClosed()) {
            return;
        }
        boolean hadFocus = grid.over().getScene() != null
                && grid.over().getScene().getFocusOwner() != null
                && grid.over().getChildren().contains(grid.over().getScene().getFocusOwner());
        editor.close();
        open = Optional.empty();
        if (hadFocus || move != Move.STAY) {
            grid.table().requestFocus();
        }
        model.move(move);
        Runnable next = afterwards;
        afterwards = () -> {};
        next.run();
        Scene scene = grid.table().getScene();
        if (scene != null && grid.table().equals(scene.getFocusOwner())) {
            editor.typedAhead().replay(scene);
        }
    }

    private void cancelled(CellEditor editor) {
        rest.stop();
        open = Optional.empty();
        afterwards = () -> {};
        grid.table().requestFocus();
        boolean name = editor.row() instanceof GridRow.Fresh && editor.column() == Column.NAME;
        if (name) {
            model.dropRow();
        }
    }

    /** Takes what is being typed as finished, for whoever goes elsewhere. */
    void commitOpen() {
        open.ifPresent(editor -> editor.commit(Move.STAY));
    }

    /** Does something once what is being typed is in the register; not at all when that is refused. */
    void commitThen(Runnable next) {
        if (open.isPresent()) {
            afterwards = next;
            commitOpen();
        } else {
            next.run();
        }
    }

    /** Leaves a cell of another decision without a word: its text was refused before. */
    void drop() {
        rest.stop();
        open.ifPresent(CellEditor::close);
        open = Optional.empty();
        afterwards = () -> {};
    }

    /** Lets the clerk choose what kind of recipient a row is about. */
    @FunctionalInterface
    interface KindChooser {
        void choose(GridRow row, LineCell cell);
    }
}
