package vn.sovang.ui.decisions;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.EmptyState;
import vn.sovang.ui.kit.Workbench;

/** What is missing and the ways to begin, as far as they work. */
final class Ways extends StackPane {
    private static final String LIST = "list";

    private Ways(String what, List<Command> ways, Workbench bench) {
        Messages words = bench.messages();
        String key = "decisions.empty." + what;
        EmptyState state = new EmptyState(words.get(key), words.get(key + ".text"));
        for (Command way : ways) {
            String card = key + "." + way.name();
            state.card(
                    way.icon(),
                    words.get(card),
                    words.get(card + ".text"),
                    way.keysText(),
                    () -> bench.commands().run(way));
        }
        if (what.equals(LIST)) {
            state.link(
                    words.get(Command.SAVE_BLANK_LIST.messageKey()),
                    () -> bench.commands().run(Command.SAVE_BLANK_LIST));
        }
        getChildren().add(scrolling(state));
        getStyleClass().add("pane-white");
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** In a low window the last ways are scrolled to. */
    private static ScrollPane scrolling(EmptyState state) {
        StackPane middle = new StackPane(state);
        middle.getStyleClass().addAll("pane-white", "empty-pane");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        // At once, so that the first way can have the focus before anything is drawn.
        scroll.setSkin(new ScrollPaneSkin(scroll));
        return scroll;
    }

    /** A register without decisions. */
    static Ways intoRegister(Workbench bench) {
        return new Ways("register", List.of(Command.ADD_DECISION), bench);
    }

    /** A decision without lines. */
    static Ways intoList(Workbench bench) {
        return new Ways(
                LIST, List.of(Command.PASTE_CELLS, Command.GO_IMPORT, Command.ADD_AWARD, Command.COPY_DECISION), bench);
    }
}
