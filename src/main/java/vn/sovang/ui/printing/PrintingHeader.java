package vn.sovang.ui.printing;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.IconButton;
import vn.sovang.ui.kit.Workbench;

/** Where one is: "‹ Quyết định 1254/QĐ-UBND › In giấy khen", and the way back. */
final class PrintingHeader extends HBox {
    private final Messages words;
    private final Hyperlink decision = new Hyperlink();

    PrintingHeader(Workbench bench) {
        this.words = bench.messages();
        getStyleClass().addAll("printing-header", "lined-bottom");
        Runnable back = () -> bench.commands().run(Command.SHOW_LIST);
        IconButton arrow = new IconButton(MaterialDesignC.CHEVRON_LEFT, words.get("printing.back"));
        arrow.getStyleClass().add("flat");
        arrow.setOnAction(event -> back.run());
        decision.setId("back");
        decision.getStyleClass().add("muted");
        decision.setOnAction(event -> back.run());
        Label title = new Label(words.get("printing.title"));
        title.getStyleClass().add("title-screen");
        title.setMinWidth(Region.USE_PREF_SIZE);
        ActionButton help = new ActionButton(
                Command.SHORTCUTS.icon(), words.get(Command.Group.HELP.messageKey()), Command.SHORTCUTS.keysText());
        help.setMinWidth(Region.USE_PREF_SIZE);
        help.setOnAction(event -> bench.commands().run(Command.SHORTCUTS));
        getChildren().addAll(arrow, decision, new FontIcon(MaterialDesignC.CHEVRON_RIGHT), title, RowsPane.gap(), help);
    }

    void show(Optional<DecisionView> view) {
        DecisionNumber number = view.map(shown -> shown.decision().number()).orElse(DecisionNumber.NONE);
        decision.setText(
                number.isEmpty()
                        ? words.get("printing.decision.unnumbered")
                        : words.get("printing.decision", number.toString()));
    }

    @Override
    public void requestFocus() {
        decision.requestFocus();
    }
}
