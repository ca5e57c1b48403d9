package vn.sovang.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.KeyHint;
import vn.sovang.ui.kit.Sheet;

/** Every key in one place, made from the commands themselves, two columns of groups. */
public final class ShortcutSheet extends Sheet<Void> {
    private static final double COLUMN_GAP = 32;
    private static final double GROUP_GAP = 16;
    private static final double ROW_GAP = 6;
    private static final double COLUMN = 240;
    private static final double COLUMN_WIDTH = 340;
    private static final double LEAST_HEIGHT = 240;
    private static final double BUTTONS = 140;

    public ShortcutSheet(Window owner, Messages messages) {
        super(owner, messages.get(Command.SHORTCUTS.messageKey()), scrolled(owner, columns(messages)));
        leave(messages.get("kit.close"));
    }

    /** In the smallest window the sheet is higher than the window. */
    private static ScrollPane scrolled(Window owner, HBox columns) {
        ScrollPane pane = new ScrollPane(columns);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMaxHeight(Math.max(LEAST_HEIGHT, owner.getHeight() - BUTTONS));
        return pane;
    }

    private static HBox columns(Messages messages) {
        List<VBox> columns = List.of(new VBox(GROUP_GAP), new VBox(GROUP_GAP));
        int[] filled = new int[columns.size()];
        for (Command.Group group : Command.Group.values()) {
            List<Command> commands = Arrays.stream(Command.values())
                    .filter(command -> command.group() == group)
                    .filter(command -> command.keys().isPresent())
                    .toList();
            if (!commands.isEmpty()) {
                int column = filled[0] <= filled[1] ? 0 : 1;
                filled[column] += commands.size() + 2;
                columns.get(column).getChildren().add(group(group, commands, messages));
            }
        }
        HBox box = new HBox(COLUMN_GAP);
        box.getChildren().addAll(columns);
        columns.forEach(column -> Ems.wide(column, COLUMN_WIDTH));
        return box;
    }

    private static VBox group(Command.Group group, List<Command> commands, Messages messages) {
        Label title = new Label(messages.get(group.messageKey()));
        title.getStyleClass().add("title-section");
        GridPane rows = new GridPane(COLUMN_GAP / 2, ROW_GAP);
        ColumnConstraints words = new ColumnConstraints(0, COLUMN, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(words, keys);
        for (Command command : commands) {
            rows.addRow(rows.getRowCount(), new Label(messages.get(command.messageKey())), new KeyHint(command));
        }
        rows.setMaxWidth(Double.MAX_VALUE);
        return new VBox(ROW_GAP, title, rows);
    }
}
