package vn.sovang.ui.kit;

import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.i18n.Messages;

/** Makes buttons and menu items out of commands: words, icon, keys and whether it can be done now all come from one place. */
public final class CommandControls {
    private final CommandTable commands;
    private final Messages messages;

    public CommandControls(CommandTable commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    public CommandControls(Workbench workbench) {
        this(workbench.commands(), workbench.messages());
    }

    /** Icon and words; the tooltip names the keys. */
    public ActionButton button(Command command) {
        return bound(command, new ActionButton(command.icon(), words(command)));
    }

    /** Icon, words and the keys beside them. */
    public ActionButton withKeys(Command command) {
        return bound(command, new ActionButton(command.icon(), words(command), command.keysText()));
    }

    /** The one red button of a screen. */
    public ActionButton primary(Command command) {
        return withKeys(command).styled("primary");
    }

    public ActionButton flat(Command command) {
        return withKeys(command).styled("flat");
    }

    /** The icon alone; words and keys in the tooltip. */
    public IconButton icon(Command command) {
        IconButton button = new IconButton(command.icon(), words(command));
        button.setTooltip(new Tooltip(explained(command)));
        button.disableProperty().bind(commands.enabledProperty(command).map(able -> !able));
        button.setOnAction(event -> commands.run(command));
        return button;
    }

    public MenuItem menuItem(Command command) {
        MenuItem item = new MenuItem(words(command), new FontIcon(command.icon()));
        command.keys().ifPresent(item::setAccelerator);
        item.disableProperty().bind(commands.enabledProperty(command).map(able -> !able));
        item.setOnAction(event -> commands.run(command));
        return item;
    }

    /** "Điền xuống (Ctrl+D)". */
    public String explained(Command command) {
        String keys = command.keysText();
        return keys.isEmpty() ? words(command) : messages.get("kit.withKeys", words(command), keys);
    }

    private String words(Command command) {
        return messages.get(command.messageKey());
    }

    private ActionButton bound(Command command, ActionButton button) {
        return button.running(() -> commands.run(command), commands.enabledProperty(command))
                .explained(explained(command));
    }
}
