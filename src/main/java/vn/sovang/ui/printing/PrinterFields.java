package vn.sovang.ui.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.PaperWords;
import vn.sovang.ui.kit.PickBox;

/** Printer, tray, paper and what was measured of them; where the machine has no printer, that and a way to ask again. */
final class PrinterFields {
    private static final double TRAY_WIDTH = 112;

    private final PrinterModel model;
    private final Messages words;
    private final PaperWords named;
    private final PickBox<String> printer;
    private final PickBox<String> tray;
    private final PickBox<String> paper;
    private final Label shift = new Label();
    private final Hyperlink anew = new Hyperlink();
    private final HBox shiftAndAnew;
    private final Label none = new Label();
    private final HBox empty;
    private final HBox trayAndPaper;

    PrinterFields(PrinterModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.named = new PaperWords(words);
        printer = new PickBox<>(name -> name, model.printerProperty()::set);
        printer.setId("printer");
        printer.setAccessibleText(words.get("printing.setup.printer"));
        tray = new PickBox<>(this::trayName, model.trayProperty()::set);
        tray.setId("tray");
        tray.setAccessibleText(words.get("printing.setup.tray.name"));
        Ems.fixed(tray, TRAY_WIDTH);
        paper = new PickBox<>(this::paperName, model.paperProperty()::set);
        paper.setId("paper");
        paper.setAccessibleText(words.get("printing.setup.paper.name"));
        HBox.setHgrow(paper, Priority.ALWAYS);
        trayAndPaper = new HBox(tray, paper);
        trayAndPaper.getStyleClass().add("field-line");
        none.setId("no-printers");
        none.getStyleClass().add("warning-text");
        none.setWrapText(true);
        Hyperlink again = new Hyperlink(words.get("printing.setup.printers.again"));
        again.setMinWidth(Hyperlink.USE_PREF_SIZE);
        again.setOnAction(event -> model.ask());
        HBox.setHgrow(none, Priority.ALWAYS);
        none.setMaxWidth(Double.MAX_VALUE);
        empty = new HBox(none, again);
        empty.getStyleClass().add("field-line");
        anew.setText(words.get("printing.setup.shift.anew"));
        anew.setId("calibrate");
        anew.setMinWidth(Hyperlink.USE_PREF_SIZE);
        shiftAndAnew = new HBox(shift, RowsPane.gap(), anew);
        shiftAndAnew.getStyleClass().add("field-line");
        model.answeredProperty().subscribe(answered -> show());
        model.printersProperty().subscribe(all -> show());
        model.printerProperty().subscribe(name -> show());
        model.trayProperty().subscribe(name -> show());
        model.paperProperty().subscribe(name -> show());
        model.calibrationProperty().subscribe(known -> show());
    }

    Node printer() {
        HBox line = new HBox(printer, empty);
        HBox.setHgrow(printer, Priority.ALWAYS);
        HBox.setHgrow(empty, Priority.ALWAYS);
        return line;
    }

    Node trayAndPaper() {
        return trayAndPaper;
    }

    /** What measures the chosen printer, tray and paper anew. */
    void onCalibrate(Runnable calibrate) {
        anew.setOnAction(event -> calibrate.run());
    }

    Node shift() {
        return shiftAndAnew;
    }

    private void show() {
        Optional<PrinterFacts> facts = model.facts();
        boolean any = !model.printersProperty().get().isEmpty();
        shown(printer, any || !model.answeredProperty().get());
        shown(empty, !any && model.answeredProperty().get());
        none.setText(words.get("printing.setup.printers.none"));
        printer.setPromptText(words.get("printing.setup.printers.asking"));
        printer.show(
                model.printersProperty().get().stream().map(PrinterFacts::name).toList(),
                model.printerProperty().get());
        tray.show(
                withOpen(facts.map(PrinterFacts::trays).orElse(List.of())),
                model.trayProperty().get());
        paper.show(
                withOpen(facts.stream()
                        .flatMap(known -> known.papers().stream())
                        .map(PaperSize::name)
                        .toList()),
                model.paperProperty().get());
        shift.setText(model.calibrationProperty()
                .get()
                .map(named::calibration)
                .orElse(words.get(any ? "printing.setup.shift.none" : "printing.setup.shift.unknown")));
        shift.getStyleClass().setAll("label", model.calibrationProperty().get().isPresent() ? "form-value" : "muted");
        trayAndPaper.setDisable(!any);
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** The choices with the one that leaves it open before them. */
    private static List<String> withOpen(List<String> choices) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(choices);
        return all;
    }

    private String trayName(String name) {
        return name.isEmpty() ? words.get("printing.setup.tray.any") : name;
    }

    private String paperName(String name) {
        return model.facts().stream()
                .flatMap(known -> known.papers().stream())
                .filter(size -> size.name().equals(name))
                .map(named::paper)
                .findFirst()
                .orElse(words.get("printing.setup.paper.template"));
    }
}
