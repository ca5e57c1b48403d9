package vn.sovang.ui.calibration;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.template.Margins;
import vn.sovang.domain.template.Paper;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.IconButton;
import vn.sovang.ui.kit.PaperWords;
import vn.sovang.ui.kit.PickBox;

/** Printer, tray and paper, and the sheet sent there or put into a file. */
final class TargetBar extends HBox {
    private static final double PRINTER_WIDTH = 230;
    private static final double TRAY_WIDTH = 112;
    private static final double PAPER_WIDTH = 150;

    private final TargetModel model;
    private final Messages words;
    private final PaperWords papers;
    private final PickBox<String> printer;
    private final PickBox<String> tray;
    private final PickBox<String> paper;
    private final Label none = new Label();
    private final Hyperlink again = new Hyperlink();
    private final IconButton file;
    private final ActionButton onlyFile;
    private final ActionButton print;

    TargetBar(CalibrationModel calibration, Messages words) {
        this.model = calibration.target();
        this.words = words;
        this.papers = new PaperWords(words);
        printer = box(new PickBox<>(name -> name, model.printerProperty()::set), "calibration-printer", PRINTER_WIDTH);
        printer.setPromptText(words.get("calibration.printers.asking"));
        tray = box(
                new PickBox<>(
                        name -> name.isEmpty() ? words.get("calibration.tray.any") : name, model.trayProperty()::set),
                "calibration-tray",
                TRAY_WIDTH);
        paper = box(new PickBox<>(this::paperName, model.paperProperty()::set), "calibration-paper", PAPER_WIDTH);
        none.setText(words.get("calibration.printers.none"));
        none.getStyleClass().add("warning-text");
        again.setText(words.get("calibration.printers.again"));
        again.setOnAction(event -> model.ask());
        file = new IconButton(MaterialDesignF.FILE_PDF_BOX, words.get("calibration.pdf"));
        file.setId("calibration-pdf");
        onlyFile = new ActionButton(MaterialDesignF.FILE_PDF_BOX, words.get("calibration.pdf"));
        onlyFile.setId("calibration-only-pdf");
        onlyFile.setMinWidth(USE_PREF_SIZE);
        print = new ActionButton(MaterialDesignP.PRINTER_OUTLINE, words.get("calibration.print"));
        print.setId("calibration-print");
        print.setMinWidth(USE_PREF_SIZE);
        lay();
        follow();
    }

    private void lay() {
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getStyleClass().addAll("calibration-bar", "lined-top", "lined-bottom");
        getChildren()
                .addAll(
                        label("calibration.printer", printer),
                        printer,
                        none,
                        again,
                        label("calibration.tray", tray),
                        tray,
                        label("calibration.paper", paper),
                        paper,
                        gap,
                        file,
                        onlyFile,
                        print);
    }

    private void follow() {
        model.answeredProperty().subscribe(is -> show());
        model.printersProperty().subscribe(all -> show());
        model.printerProperty().subscribe(name -> show());
        model.trayProperty().subscribe(name -> show());
        model.paperProperty().subscribe(name -> show());
    }

    private static PickBox<String> box(PickBox<String> box, String id, double width) {
        box.setId(id);
        box.setMinWidth(width);
        box.setPrefWidth(width);
        return box;
    }

    private Label label(String key, Node of) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(of);
        return label;
    }

    private void show() {
        boolean any = !model.printersProperty().get().isEmpty();
        boolean lacking = model.answeredProperty().get() && !any;
        shown(printer, !lacking);
        shown(none, lacking);
        shown(again, lacking);
        shown(file, !lacking);
        shown(print, !lacking);
        shown(onlyFile, lacking);
        printer.show(
                model.printersProperty().get().stream().map(PrinterFacts::name).toList(),
                model.printerProperty().get());
        tray.show(model.trays(), model.trayProperty().get());
        tray.setDisable(!any);
        paper.show(
                model.papers().stream().map(PaperSize::name).toList(),
                model.paperProperty().get());
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Certificates lie, and so does the sheet. */
    private String paperName(String name) {
        return model.papers().stream()
                .filter(size -> size.name().equals(name))
                .map(size -> papers.page(new Paper(size.longSide(), size.shortSide(), Margins.NONE)))
                .map(size -> name.isEmpty() ? words.get("calibration.paper.page", size) : size)
                .findFirst()
                .orElse(name);
    }

    ActionButton print() {
        return print;
    }

    /** What puts the sheet into a file: an icon, or a button with words where that is all one can do. */
    void onFile(Runnable run) {
        file.setOnAction(event -> run.run());
        onlyFile.setOnAction(event -> run.run());
    }
}
