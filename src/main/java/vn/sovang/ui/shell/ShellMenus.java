package vn.sovang.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.i18n.Language;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.ui.theme.ThemeChoice;

/** The menu bar, made of commands; it holds only what works. */
final class ShellMenus {
    /** Stands for a line between items. */
    private static final @Nullable Command LINE = null;

    private final Workbench workbench;
    private final Appearance appearance;
    private final CommandControls controls;

    ShellMenus(Workbench workbench, Appearance appearance) {
        this.workbench = workbench;
        this.appearance = appearance;
        this.controls = new CommandControls(workbench);
    }

    MenuBar build() {
        return new MenuBar(system(), edit(), lists(), awarding(), printing(), searching(), help());
    }

    private Menu system() {
        Menu menu = menu("shell.menu.system", Command.OPEN_REGISTER, Command.CLOSE_REGISTER, LINE);
        menu.getItems()
                .addAll(
                        radios(
                                "shell.menu.theme",
                                List.of(Command.THEME_LIGHT, Command.THEME_DARK, Command.THEME_AUTO),
                                chosen(appearance.theme())),
                        radios(
                                "shell.menu.language",
                                List.of(Command.LANGUAGE_VIETNAMESE, Command.LANGUAGE_ENGLISH),
                                appearance.language() == Language.ENGLISH
                                        ? Command.LANGUAGE_ENGLISH
                                        : Command.LANGUAGE_VIETNAMESE),
                        text(),
                        new SeparatorMenuItem(),
                        controls.menuItem(Command.QUIT));
        return menu;
    }

    /** The sizes of letters; the one in use stays marked when the keys choose another. */
    private Menu text() {
        List<Command> sizes = Arrays.stream(TextSize.values()).map(Command::of).toList();
        Menu menu = radios(
                "shell.menu.text",
                sizes,
                Command.of(workbench.room().textProperty().get()));
        List<MenuItem> items = List.copyOf(menu.getItems());
        workbench.room().textProperty().subscribe(size -> {
            if (items.get(sizes.indexOf(Command.of(size))) instanceof RadioMenuItem item) {
                item.setSelected(true);
            }
        });
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        controls.menuItem(Command.TEXT_LARGER),
                        controls.menuItem(Command.TEXT_SMALLER));
        return menu;
    }

    private static Command chosen(ThemeChoice theme) {
        return switch (theme) {
            case LIGHT -> Command.THEME_LIGHT;
            case DARK -> Command.THEME_DARK;
            case AUTO -> Command.THEME_AUTO;
        };
    }

    private Menu edit() {
        return menu(
                "shell.menu.edit",
                Command.UNDO,
                Command.REDO,
                LINE,
                Command.COPY_CELLS,
                Command.PASTE_CELLS,
                Command.FILL_DOWN,
                Command.CLEAR_CELLS,
                LINE,
                Command.ADD_AWARD,
                Command.EDIT_CELL,
                Command.DELETE_AWARDS,
                Command.LINES_UP,
                Command.LINES_DOWN,
                Command.ARRANGE_FOR_STAGE,
                Command.ARRANGE_BY_NAME,
                LINE,
                Command.FIND_HERE,
                Command.TOGGLE_PREVIEW,
                Command.REFRESH);
    }

    private Menu lists() {
        return menu(
                "shell.menu.lists",
                Command.GO_RECIPIENTS,
                Command.COMPARE_RECIPIENTS,
                Command.PRINT_HISTORY,
                LINE,
                Command.SHOW_UNITS);
    }

    private Menu awarding() {
        return menu(
                "shell.menu.awarding",
                Command.GO_DECISIONS,
                LINE,
                Command.ADD_DECISION,
                Command.COPY_DECISION,
                Command.EDIT_DECISION,
                Command.DELETE_DECISION,
                LINE,
                Command.REVOKE_AWARDS,
                Command.REVOKE_DECISION,
                Command.SHOW_BIN,
                LINE,
                Command.EXPORT_LIST,
                Command.SAVE_BLANK_LIST,
                LINE,
                Command.SHOW_LIST,
                Command.CHECK_LIST,
                Command.NEXT_PROBLEM,
                Command.ISSUE_BOOK_NUMBERS,
                Command.SHOW_PAPERS);
    }

    private Menu printing() {
        return menu("shell.menu.printing", Command.PRINT, LINE, Command.CALIBRATE);
    }

    private Menu searching() {
        return menu(
                "shell.menu.searching",
                Command.GO_SEARCH,
                Command.SEARCH_ALL_YEARS,
                LINE,
                Command.PRINT_FOUND,
                Command.EXPORT_LIST,
                LINE,
                Command.PRINT_HISTORY);
    }

    private Menu help() {
        return menu("shell.menu.help", Command.SHORTCUTS, Command.ABOUT);
    }

    private Menu menu(String key, @Nullable Command... commands) {
        Menu menu = new Menu(workbench.messages().get(key));
        List<MenuItem> items = new ArrayList<>();
        for (Command command : commands) {
            items.add(command == null ? new SeparatorMenuItem() : controls.menuItem(command));
        }
        menu.getItems().addAll(items);
        return menu;
    }

    private Menu radios(String key, List<Command> commands, Command chosen) {
        Menu menu = new Menu(workbench.messages().get(key), new FontIcon(chosen.icon()));
        ToggleGroup group = new ToggleGroup();
        for (Command command : commands) {
            RadioMenuItem item = new RadioMenuItem(workbench.messages().get(command.messageKey()));
            command.keys().ifPresent(item::setAccelerator);
            item.setToggleGroup(group);
            item.setSelected(command == chosen);
            item.setOnAction(event -> workbench.commands().run(command));
            menu.getItems().add(item);
        }
        return menu;
    }
}
