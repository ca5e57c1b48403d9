package vn.sovang.ui.decisions;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.decisions.Cursor.Move;

/**
 * The field over a cell. It leaves the typed text alone: nothing completes, selects or changes it, so that Vietnamese
 * input methods keep their place. What is offered stands in a list below and is entered with ↓.
 */
final class CellEditor {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double AREA_WIDTH = 380;
    /** Three lines, in rows of the list. */
    private static final double AREA_ROWS = 2.36;

    private final GridRow row;
    private final Column column;
    private final TextInputControl input;
    private final CellMessage message = new CellMessage();
    private final Suggestions suggestions;
    private final Messages words;
    private final TypedAhead ahead = new TypedAhead();
    private final Pane over;
    private Consumer<Move> committing = move -> {};
    private Runnable cancelling = () -> {};
    /** Who was chosen from the list; 0 once something else is typed. */
    private long recipientId;

    private boolean waiting;
    private boolean closed;

    CellEditor(GridRow row, Column column, String start, Messages words, Pane over) {
        this.row = row;
        this.column = column;
        this.words = words;
        this.over = over;
        this.suggestions = new Suggestions(words);
        this.input = column == Column.ACHIEVEMENT ? area() : new TextField();
        input.setText(start);
        input.getStyleClass().add("cell-editor");
        input.setId("cell-editor");
        input.setAccessibleText(
                words.get("decisions.grid.cell", String.valueOf(row.ordinal()), words.get(column.key()), ""));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        input.focusedProperty().subscribe((was, is) -> left(was, is));
        suggestions.onChosen(chosen -> {
            take(chosen);
            commit(Move.NEXT);
        });
        input.textProperty().subscribe((was, is) -> {
            recipientId = 0;
            suggestions.leave();
        });
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        return area;
    }

    /** Lays the field over a cell, wider and higher for a text of several lines, and inside the grid. */
    void open(Bounds cell) {
        boolean lines = input instanceof TextArea;
        double width = lines ? Math.min(Math.max(cell.getWidth(), AREA_WIDTH), over.getWidth()) : cell.getWidth();
        double height = lines ? AREA_ROWS * cell.getHeight() : cell.getHeight();
        double x = Math.max(0, Math.min(cell.getMinX(), over.getWidth() - width));
        double y = Math.max(0, Math.min(cell.getMinY(), over.getHeight() - height));
        input.setMinSize(width, height);
        input.setMaxSize(width, height);
        input.resizeRelocate(x, y, width, height);
        over.getChildren().addAll(input, message);
        input.applyCss();
        input.requestFocus();
    }

    void caretToEnd() {
        input.end();
    }

    void selectAll() {
        input.selectAll();
    }

    void onCommit(Consumer<Move> listener) {
        committing = listener;
    }

    void onCancel(Runnable listener) {
        cancelling = listener;
    }

    /** Hears the text each time it has changed. */
    void onTyped(Consumer<String> listener) {
        input.textProperty().subscribe((was, is) -> listener.accept(is));
    }

    GridRow row() {
        return row;
    }

    Column column() {
        return column;
    }

    String text() {
        return input.getText();
    }

    /** The recipient that was chosen and not typed over, 0 for none. */
    long recipientId() {
        return recipientId;
    }

    boolean isClosed() {
        return closed;
    }

    /** What was typed after Enter while the act was still under way. */
    TypedAhead typedAhead() {
        return ahead;
    }

    void offer(List<Offer> values) {
        if (!closed && !waiting && input.isFocused()) {
            suggestions.show(input, text(), values);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel();
        } else if (waiting) {
            ahead.keep(event);
        } else {
            keys(event);
        }
    }

    private void take(Offer offer) {
        input.setText(offer.text());
        recipientId = offer.recipientId();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown() && input instanceof TextArea area) {
            area.replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            suggestions.highlighted().ifPresent(this::take);
            commitBy(event, event.isShiftDown() ? Move.PREVIOUS : Move.NEXT);
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            suggestions.highlighted().ifPresent(this::take);
            commitBy(event, event.isShiftDown() ? Move.BACK_TAB : Move.TAB);
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            upOrDown(event, event.getCode() == KeyCode.DOWN ? Move.DOWN : Move.UP);
        }
    }

    private void upOrDown(KeyEvent event, Move move) {
        if (event.isAltDown()) {
            commitBy(event, move);
        } else if (suggestions.walk(move == Move.DOWN ? 1 : -1)) {
            event.consume();
        } else if (input instanceof TextField) {
            commitBy(event, move);
        }
    }

    private void commitBy(KeyEvent event, Move move) {
        event.consume();
        commit(move);
    }

    private void typed(KeyEvent event) {
        if (waiting) {
            ahead.keep(event);
        }
    }

    private void left(boolean was, boolean is) {
        if (was && !is && !closed && !waiting && input.getScene() != null) {
            commit(Move.STAY);
        }
    }

    /** Hands the text over and holds still until the answer; keys typed meanwhile are kept for the next cell. */
    void commit(Move move) {
        if (!closed && !waiting) {
            waiting = true;
            suggestions.hide();
            message.setVisible(false);
            committing.accept(move);
        }
    }

    private void cancel() {
        close();
        cancelling.run();
    }

    /** Keeps the field open with its text as typed, and says beside it what is wrong. */
    void refused(List<Problem> problems) {
        waiting = false;
        ahead.forget();
        input.pseudoClassStateChanged(DANGER, true);
        message.show(problems, words, input, over);
    }

    /** Brings the clerk back to a field whose text was refused. */
    void focus() {
        input.requestFocus();
    }

    void close() {
        closed = true;
        suggestions.hide();
        over.getChildren().removeAll(input, message);
    }
}
