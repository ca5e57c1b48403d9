package vn.sovang.ui.search;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.Workbench;

/** What can be done with the rows: open the decision, copy, choose the columns. */
final class ResultMenu extends ContextMenu {
    private final ObjectProperty<SearchHabits> habits;

    ResultMenu(Workbench workbench, ObjectProperty<SearchHabits> habits, Runnable open) {
        this.habits = habits;
        var messages = workbench.messages();
        MenuItem opens = new MenuItem(messages.get("search.open"));
        opens.setOnAction(event -> open.run());
        Menu columns = new Menu(messages.get("search.columns"));
        for (ResultColumn column : ResultColumn.values()) {
            if (column.isOptional()) {
                CheckMenuItem item = new CheckMenuItem(messages.get(column.messageKey()));
                item.setOnAction(event -> toggle(column));
                habits.subscribe(now -> item.setSelected(!now.hidden().contains(column)));
                columns.getItems().add(item);
            }
        }
        CommandControls controls = new CommandControls(workbench);
        getItems()
                .addAll(
                        opens,
                        controls.menuItem(Command.COPY_CELLS),
                        controls.menuItem(Command.PRINT_FOUND),
                        controls.menuItem(Command.EXPORT_LIST),
                        controls.menuItem(Command.PRINT_HISTORY),
                        columns);
    }

    private void toggle(ResultColumn column) {
        Set<ResultColumn> hidden = EnumSet.noneOf(ResultColumn.class);
        hidden.addAll(habits.get().hidden());
        if (!hidden.remove(column)) {
            hidden.add(column);
        }
        habits.set(habits.get().withHidden(hidden));
    }
}
