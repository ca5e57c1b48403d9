package vn.sovang.ui.printing;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Workbench;

/** The right column: how it is printed, the sheet as it comes out, and what else can be made of the sheets. */
final class PaperPane extends VBox {
    /** In a low window the column scrolls rather than show a sheet too small to read. */
    private static final double LEAST_PROOF = 264;

    private final SetupPane setup;
    private final ProofPane proof;
    private final ActionButton export;
    private final ActionButton frames;
    private final ActionButton log;

    PaperPane(PrintingModels models, ProofModel proofs, Workbench bench) {
        setup = new SetupPane(models, bench.messages());
        setup.onCalibrate(() -> {
            // The dialog begins with what one prints on.
            models.remember();
            bench.commands().run(Command.CALIBRATE);
        });
        proof = new ProofPane(proofs, models.rows(), bench);
        proof.setMinHeight(LEAST_PROOF);
        export = button(
                new ActionButton(MaterialDesignF.FILE_PDF_BOX, bench.messages().get("printing.export")));
        export.setId("export");
        frames = button(
                new ActionButton(MaterialDesignV.VECTOR_SQUARE, bench.messages().get("printing.frames")));
        frames.setId("frames");
        frames.setTooltip(new Tooltip(bench.messages().get("printing.frames.tip")));
        models.printer().printerProperty().subscribe(name -> frames.setDisable(name.isEmpty()));
        log = button(new ActionButton(MaterialDesignH.HISTORY, bench.messages().get("printing.log")));
        log.setId("print-log");
        VBox upper = new VBox(setup, proof);
        VBox.setVgrow(proof, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(upper);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox foot = new HBox(export, frames, RowsPane.gap(), log);
        foot.getStyleClass().addAll("printing-foot", "lined-top");
        getStyleClass().addAll("paper-pane", "lined-left");
        getChildren().addAll(scroll, foot);
    }

    private static ActionButton button(ActionButton button) {
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    SetupPane setup() {
        return setup;
    }

    Node proof() {
        return proof;
    }

    ActionButton export() {
        return export;
    }

    ActionButton frames() {
        return frames;
    }

    ActionButton log() {
        return log;
    }
}
