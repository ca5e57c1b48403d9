package vn.sovang.app;

import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandTable;
import vn.sovang.ui.shell.AboutSheet;
import vn.sovang.ui.shell.ShortcutSheet;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.ui.theme.ThemeChoice;

/** The commands that are about the window as a whole. */
final class DeskCommands {
    private final Desk desk;
    private final Stage stage;
    private final Folders folders;

    DeskCommands(Desk desk, Stage stage, Folders folders) {
        this.desk = desk;
        this.stage = stage;
        this.folders = folders;
    }

    void bind(CommandTable commands, Messages messages) {
        commands.bind(Command.SHORTCUTS, () -> new ShortcutSheet(stage, messages).show());
        commands.bind(Command.ABOUT, () -> new AboutSheet(stage, messages, Version.text(), folders.data()).show());
        commands.bind(Command.QUIT, () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        commands.bind(Command.THEME_LIGHT, () -> desk.choose(ThemeChoice.LIGHT));
        commands.bind(Command.THEME_DARK, () -> desk.choose(ThemeChoice.DARK));
        commands.bind(Command.THEME_AUTO, () -> desk.choose(ThemeChoice.AUTO));
        for (TextSize size : TextSize.values()) {
            commands.bind(Command.of(size), () -> desk.choose(size));
        }
        commands.bind(Command.TEXT_LARGER, desk::larger);
        commands.bind(Command.TEXT_SMALLER, desk::smaller);
        commands.bind(Command.LANGUAGE_VIETNAMESE, () -> desk.choose(Language.VIETNAMESE));
        commands.bind(Command.LANGUAGE_ENGLISH, () -> desk.choose(Language.ENGLISH));
    }

    void bindForRegister(CommandTable commands, Messages messages) {
        bind(commands, messages);
        commands.bind(Command.OPEN_REGISTER, () -> desk.chooseRegister().ifPresent(desk::open));
        commands.bind(Command.CLOSE_REGISTER, desk::closeRegister);
    }
}
