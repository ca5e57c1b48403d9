package vn.sovang.ui.decisions;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.EmptyState;
import vn.sovang.ui.kit.Workbench;

/** What is missing and the ways to begin, as far as they work. */
final class Ways extends StackPane {
    private Ways(String what, Command begin, Workbench bench) {
        Messages words = bench.messages();
        String key = "decisions.empty." + what;
        getChildren()
                .add(new EmptyState(words.get(key), words.get(key + ".text"))
                        .card(
                                begin.icon(),
                                words.get(key + ".begin"),
                                words.get(key + ".begin.text"),
                                begin.keysText(),
                                () -> bench.commands().run(begin)));
        getStyleClass().addAll("pane-white", "empty-pane");
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** A register without decisions. */
    static Ways intoRegister(Workbench bench) {
        return new Ways("register", Command.ADD_DECISION, bench);
    }

    /** A decision without lines. */
    static Ways intoList(Workbench bench) {
        return new Ways("list", Command.ADD_AWARD, bench);
    }
}
