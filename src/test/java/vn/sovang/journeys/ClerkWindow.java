package vn.sovang.journeys;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.fixtures.Snapshots;
import vn.sovang.fixtures.Unikey;
import vn.sovang.register.DecisionView;
import vn.sovang.register.ListDecisions;
import vn.sovang.register.ShowDecision;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;

/** The window as a clerk works in it with the keyboard alone, and what the register holds meanwhile. */
abstract class ClerkWindow extends DecisionsWindow {
    private static final double TITLE_BAR = 30;

    /** The screens an office has; the second is the first enlarged by half. */
    private enum Size {
        W1366(1366, 768),
        W911(911, 512),
        W1920(1920, 1080);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Takes the picture at every size, light and dark, and leaves the window as it was. */
    void look(String name) {
        Node focused = Unikey.focused();
        for (Theme theme : Theme.values()) {
            interact(() -> theme.putOn());
            for (Size size : Size.values()) {
                interact(() -> resize(size.width, size.height - TITLE_BAR));
                settle();
                interact(() -> {
                    centreDialogs();
                    Snapshots.save(stage, name + "-" + size.name().substring(1) + "-" + theme.name());
                });
            }
        }
        interact(() -> {
            Theme.LIGHT.putOn();
            resize(Size.W1366.width, Size.W1366.height - TITLE_BAR);
            focused.requestFocus();
        });
        settle();
    }

    private void resize(double width, double height) {
        // No part of a window may lie outside of the screen there is in tests.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private void centreDialogs() {
        for (Window window : Window.getWindows()) {
            if (window != stage && window instanceof Stage dialog) {
                dialog.setX(stage.getX() + (stage.getWidth() - dialog.getWidth()) / 2);
                dialog.setY(stage.getY() + (stage.getHeight() - dialog.getHeight()) / 2);
            }
        }
    }

    /** What the register holds of the decision on the screen, asked anew. */
    DecisionView held() throws Exception {
        long id = line(0).award().decisionId();
        return bench.onRegister(() -> new ShowDecision(register).show(id));
    }

    List<DecisionSummary> decisions() throws Exception {
        return bench.onRegister(() -> new ListDecisions(register).all());
    }

    void clipboard(String text) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Writes as fast as keys come; ⏎ is Enter. */
    void put(String text) {
        Unikey.TOGETHER.write(text);
        settle();
    }

    /** Goes to the list of decisions and opens the first that has these words. */
    void openDecision(String words, int lines) throws Exception {
        push(KeyCode.SHIFT, KeyCode.F6);
        push(KeyCode.SHIFT, KeyCode.F6);
        push(KeyCode.SHIFT, KeyCode.F6);
        until(() -> lookup("#decisions").query().isFocused());
        push(KeyCode.SHIFT, KeyCode.TAB);
        put(words + "⏎");
        until(() -> rows().size() == lines);
        push(KeyCode.ALT, KeyCode.DIGIT1);
        until(() -> table().isFocused());
    }

    /** Puts the number and the date of today's decision into the header. */
    void number(String number) throws Exception {
        push(KeyCode.CONTROL, KeyCode.E);
        until(() -> isThere("#decision-NUMBER"));
        put(number);
        push(KeyCode.TAB);
        put("061224⏎");
        until(() -> said("Quyết định " + number + "/QĐ-UBND") && said("06/12/2024"));
    }

    /** Chooses a command from the menu bar by F10 and the arrows. */
    void menu(Command command) throws Exception {
        MenuBar bar = lookup(MenuBar.class::isInstance).query();
        String text = bench.workbench().messages().get(command.messageKey());
        int menu = 0;
        while (bar.getMenus().get(menu).getItems().stream().noneMatch(item -> text.equals(item.getText()))) {
            menu++;
        }
        int at = menu;
        push(KeyCode.F10);
        push(KeyCode.RIGHT, at);
        push(KeyCode.DOWN);
        until(() -> bar.getMenus().get(at).isShowing());
        List<String> offered = bar.getMenus().get(at).getItems().stream()
                .filter(item -> item.getText() != null && !item.isDisable())
                .map(item -> item.getText())
                .toList();
        push(KeyCode.DOWN, offered.indexOf(text));
        push(KeyCode.ENTER);
        settle();
    }

    Column column() {
        return (Column)
                table().getFocusModel().getFocusedCell().getTableColumn().getUserData();
    }

    int row() {
        return table().getFocusModel().getFocusedCell().getRow();
    }

    boolean isThere(String query) {
        return lookup(query).tryQuery().isPresent();
    }

    ListView<?> list(String id) {
        return lookup(id).queryAs(ListView.class);
    }

    /** Whether a text stands anywhere in the windows that are open. */
    boolean said(String part) {
        return lookup((Node node) -> text(node).contains(part)).tryQuery().isPresent();
    }

    private static String text(Node node) {
        if (node instanceof Labeled label) {
            return label.getText() == null ? "" : label.getText();
        }
        return node instanceof Text text ? text.getText() : "";
    }
}
