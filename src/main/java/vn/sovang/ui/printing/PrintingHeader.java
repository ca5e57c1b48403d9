package vn.sovang.ui.printing;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.IconButton;
import vn.sovang.ui.kit.StateTag;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.printing.PrintRunModel.Phase;

/** Where one is: "‹ Quyết định 1254/QĐ-UBND › In giấy khen", and the way back. */
final class PrintingHeader extends HBox {
    private final Messages words;
    private final Hyperlink decision = new Hyperlink();
    private final StateTag tag = new StateTag(Tone.ACTIVE, "");

    PrintingHeader(Workbench bench, ThreeColumns columns) {
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
        tag.setId("run-tag");
        tag.managedProperty().bind(tag.visibleProperty());
        ActionButton paper = new ActionButton(
                Command.TOGGLE_PREVIEW.icon(), words.get("printing.paper"), Command.TOGGLE_PREVIEW.keysText());
        paper.setId("show-paper");
        paper.setMinWidth(Region.USE_PREF_SIZE);
        paper.visibleProperty().bind(columns.narrowProperty());
        paper.managedProperty().bind(columns.narrowProperty());
        paper.setOnAction(event -> columns.toggle());
        getChildren()
                .addAll(
                        arrow,
                        decision,
                        new FontIcon(MaterialDesignC.CHEVRON_RIGHT),
                        title,
                        RowsPane.gap(),
                        tag,
                        paper,
                        help);
    }

    void show(Optional<DecisionView> view, Phase phase) {
        tag.setVisible(phase != Phase.NONE);
        switch (phase) {
            case RUNNING, PAUSING -> tag.show(Tone.ACTIVE, words.get("printing.tag.running"));
            case PAUSED -> tag.show(Tone.WARNING, MaterialDesignP.PAUSE, words.get("printing.tag.paused"));
            case DONE, REPORTING -> tag.show(Tone.DONE, words.get("printing.tag.done"));
            case NONE -> {}
        }
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
