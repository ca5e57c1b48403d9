package vn.sovang.ui.decisions;

import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import vn.sovang.ui.decisions.Cursor.Move;

/** What the keyboard and the mouse do in the grid while no cell is being typed into. */
final class GridKeys {
    private final LinesModel model;
    private final TableView<GridRow> table;
    private final GridEditing editing;
    private Runnable clear = () -> {};

    GridKeys(LinesModel model, TableView<GridRow> table, GridEditing editing) {
        this.model = model;
        this.table = table;
        this.editing = editing;
    }

    void onClear(Runnable run) {
        clear = run;
    }

    void install() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Optional<Move> move = event.isShortcutDown() ? far(event) : move(event);
        if (move.isPresent()) {
            event.consume();
            model.move(move.get());
        } else if (!event.isShortcutDown() && act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        boolean onKind = model.cursorProperty().get().column() == Column.KIND;
        switch (event.getCode()) {
            case F2 -> editing.openCurrent();
            case DELETE -> clear.run();
            case SPACE -> {
                if (!onKind) {
                    return false;
                }
                editing.openCurrent();
            }
            case ESCAPE -> {
                if (model.freshProperty().get().isEmpty()) {
                    return false;
                }
                model.dropRow();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Optional<Move> far(KeyEvent event) {
        return switch (event.getCode()) {
            case HOME -> Optional.of(Move.FIRST);
            case END -> Optional.of(Move.LAST);
            default -> Optional.empty();
        };
    }

    private static Optional<Move> move(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> Optional.of(event.isShiftDown() ? Move.PREVIOUS : Move.NEXT);
            case TAB -> Optional.of(event.isShiftDown() ? Move.BACK_TAB : Move.TAB);
            case HOME -> Optional.of(Move.ROW_START);
            case END -> Optional.of(Move.ROW_END);
            default -> Optional.empty();
        };
    }

    /** The first letter opens the editor at once, so that an input method that corrects it finds it in the field. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean text = !typed.isEmpty() && !Character.isISOControl(typed.codePointAt(0));
        boolean plain = !event.isShortcutDown() && !event.isMetaDown() && !event.isAltDown();
        if (text && plain && model.cursorProperty().get().column().isTyped()) {
            editing.openTyping(typed);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        boolean cell = event.getPickResult().getIntersectedNode() != null
                && LineCells.of(event.getPickResult().getIntersectedNode())
                        .filter(c -> !c.isEmpty())
                        .isPresent();
        if (cell && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            editing.openCurrent();
        }
    }
}
