package vn.sovang.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.WidthClass;
import vn.sovang.ui.kit.Workbench;

/** The screens down the left edge, help at its foot. In a narrow window only the icons are left. */
final class Rail extends VBox {
    private final Map<Command, ToggleButton> items = new EnumMap<>(Command.class);
    private final Workbench workbench;
    private final CommandControls controls;

    Rail(List<Command> screens, Workbench workbench) {
        this.workbench = workbench;
        this.controls = new CommandControls(workbench);
        getStyleClass().add("rail");
        for (Command command : screens) {
            ToggleButton item = new ToggleButton();
            dress(item, command, workbench.messages().get(command.messageKey()));
            items.put(command, item);
            getChildren().add(item);
        }
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        Button help = new Button();
        dress(help, Command.SHORTCUTS, workbench.messages().get(Command.Group.HELP.messageKey()));
        getChildren().addAll(gap, help);
    }

    /** Marks the screen that is in front. */
    void mark(Command command) {
        items.forEach((each, item) -> item.setSelected(each == command));
    }

    /** The focus goes to the screen that is in front. */
    @Override
    public void requestFocus() {
        items.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    /** Follows the room the window has. */
    void fit() {
        getStyleClass().remove("narrow");
        if (!workbench.room().widthClass().isAtLeast(WidthClass.USUAL)) {
            getStyleClass().add("narrow");
        }
    }

    private void dress(ButtonBase item, Command command, String name) {
        item.setText(name);
        item.setGraphic(new FontIcon(command.icon()));
        item.setWrapText(true);
        item.setAccessibleText(name);
        item.setTooltip(new Tooltip(controls.explained(command)));
        item.getStyleClass().setAll("rail-item");
        item.setOnAction(event -> {
            // A toggle lets go of itself when clicked again; the screen in front stays marked.
            items.values().stream().filter(each -> each == item).forEach(each -> each.setSelected(true));
            workbench.commands().run(command);
        });
    }
}
