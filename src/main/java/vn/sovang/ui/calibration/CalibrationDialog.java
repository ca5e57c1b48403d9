package vn.sovang.ui.calibration;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Reading;
import vn.sovang.i18n.Messages;
import vn.sovang.text.DateLine;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.PaperWords;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;

/** The dialog: where it prints, the sheet in small, what was read off it, and what will be done about it. */
final class CalibrationDialog {
    private static final double WIDTH = 840;
    /** Without the buttons. */
    private static final double HEIGHT = 504;

    private static final double FRAME = 90;
    private static final double LEFT_WIDTH = 336;

    private final CalibrationModel model;
    private final Messages words;
    private final ZoneId zone;
    private final SheetDiagram diagram;
    private final TargetBar bar;
    private final ReadingsPane readings;
    private final Label how = new Label();
    private final VBox told = new VBox();
    private final VBox notes = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = new Label();
    private final Label before = new Label();
    private final Sheet<ButtonType> dialog;
    private final Button reset;
    private final Button save;
    private final Button second;
    private Consumer<Calibration> done = kept -> {};

    CalibrationDialog(CalibrationModel model, Messages words, ZoneId zone, Window owner) {
        this.model = model;
        this.words = words;
        this.zone = zone;
        diagram = new SheetDiagram(words);
        bar = new TargetBar(model, words);
        readings = new ReadingsPane(model, words, diagram);
        dialog = new Sheet<>(owner, words.get("calibration.title"), content(Math.min(HEIGHT, room(owner))));
        dialog.getDialogPane().getStylesheets().add(looks());
        dialog.getDialogPane().getStyleClass().add("calibration");
        reset = button(dialog.side(words.get("calibration.reset"), this::reset), "calibration-reset");
        button(dialog.leave(words.get("calibration.cancel")), "calibration-cancel");
        save = button(dialog.act(words.get("calibration.save.MEASURE")), "calibration-save");
        second = button(dialog.act(words.get("calibration.second.MEASURE")), "calibration-second");
        reset.getStyleClass().add("flat");
        wire();
    }

    private static String looks() {
        URL url = CalibrationDialog.class.getResource("calibration.css");
        if (url == null) {
            throw new IllegalStateException("no calibration.css");
        }
        return url.toExternalForm();
    }

    /** The height a dialog over this window may have without its frame and buttons, on the screen it stands on. */
    private static double room(Window owner) {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds()
                        .getHeight()
                - FRAME;
    }

    /** Hears of what was kept; the dialog is closed then. */
    void onDone(Consumer<Calibration> listener) {
        done = listener;
    }

    void show() {
        dialog.show();
        bar.print().requestFocus();
    }

    private Button button(ButtonType type, String id) {
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        button.setId(id);
        return button;
    }

    private VBox content(double height) {
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        before.getStyleClass().add("secondary");
        before.setWrapText(true);
        told.getStyleClass().add("calibration-told");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox left = new VBox(how, diagram, told, gap, before);
        left.getStyleClass().add("calibration-left");
        left.setMinWidth(LEFT_WIDTH);
        left.setMaxWidth(LEFT_WIDTH);
        title.getStyleClass().add("bold");
        Label will = new Label(words.get("calibration.correction"));
        will.getStyleClass().add("bold");
        Region rule = new Region();
        rule.getStyleClass().add("calibration-rule");
        notes.getStyleClass().add("calibration-told");
        VBox right = new VBox(title, readings, rule, will, new CorrectionPane(model, words), notes);
        right.getStyleClass().add("calibration-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox body = new HBox(left, right);
        body.getStyleClass().add("calibration-body");
        scroll(body);
        VBox content = new VBox(new StepHeader(model, words), bar, scroll);
        content.setPrefSize(WIDTH, height);
        return content;
    }

    private void scroll(Node body) {
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    private void wire() {
        // Enter belongs to the fields, where it leads on.
        save.setDefaultButton(false);
        second.setDefaultButton(false);
        second.setGraphic(new FontIcon(MaterialDesignP.PRINTER_OUTLINE));
        bar.print().setOnAction(event -> print());
        bar.onFile(this::chooseFile);
        readings.onLast(() -> (second.isDisabled() ? save : second).requestFocus());
        act(save, () -> model.save(this::kept));
        act(second, () -> model.printSecond(() -> sent("calibration.sent.CONFIRM")));
        model.stepProperty().subscribe(this::step);
        model.problemsProperty().subscribe(this::problems);
        model.beforeProperty().subscribe(this::known);
        model.busyProperty().subscribe(is -> enable());
        model.correctionProperty().subscribe(is -> enable());
        model.target().printerProperty().subscribe(name -> enable());
        model.target()
                .paperProperty()
                .subscribe(name -> diagram.show(model.target().sheet()));
    }

    private static void act(Button button, Runnable run) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            run.run();
        });
    }

    private void enable() {
        boolean busy = model.busyProperty().get();
        boolean printer = !model.target().printerProperty().get().isEmpty();
        boolean read = model.correctionProperty().get().isPresent();
        bar.print().setDisable(busy || !printer);
        second.setDisable(busy || !printer || !read);
        save.setDisable(busy || !printer || !read);
        reset.setDisable(busy || model.beforeProperty().get().isEmpty());
    }

    private void step(Step step) {
        how.setText(words.get("calibration.how." + step.name()));
        title.setText(words.get("calibration.readings." + step.name()));
        save.setText(words.get("calibration.save." + step.name()));
        second.setText(words.get("calibration.second." + step.name()));
        Button main = step == Step.MEASURE ? second : save;
        for (Button each : List.of(save, second)) {
            each.getStyleClass().remove("primary");
        }
        main.getStyleClass().add("primary");
        tell(Tone.INFO, words.get("calibration.from"));
    }

    private void print() {
        if (model.stepProperty().get() == Step.CONFIRM) {
            model.begin();
        }
        model.printFirst(() -> sent("calibration.sent.MEASURE"));
    }

    private void sent(String key) {
        tell(Tone.DONE, words.get(key));
        readings.focus(Reading.LEFT);
    }

    private void tell(Tone tone, String text) {
        InlineNote note = new InlineNote(tone, text);
        told.getChildren().setAll(note);
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("calibration.pdf"));
        chooser.setInitialFileName(
                words.get("calibration.file." + model.stepProperty().get().name()) + ".pdf");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(dialog.getDialogPane().getScene().getWindow());
        if (chosen != null) {
            toFile(chosen.toPath());
        }
    }

    private void toFile(Path file) {
        model.toFile(file, () -> tell(Tone.DONE, words.get("calibration.written", file.toString())));
    }

    private void reset() {
        model.reset(() -> tell(Tone.DONE, words.get("calibration.wasReset")));
    }

    private void kept(Calibration calibration) {
        dialog.close();
        done.accept(calibration);
    }

    private void known(Optional<Calibration> kept) {
        before.setText(kept.map(this::known).orElse(words.get("calibration.before.none")));
        enable();
    }

    private String known(Calibration kept) {
        return words.get(
                "calibration.before",
                DateLine.shortForm(LocalDate.ofInstant(kept.measuredAt(), zone)),
                new PaperWords(words).calibration(kept));
    }

    private void problems(List<Problem> found) {
        List<Node> shown = new ArrayList<>();
        for (Problem problem : found) {
            String far = problem instanceof Problem.ReadingTooFar ? words.get("calibration.far") + " " : "";
            shown.add(new InlineNote(Tone.DANGER, far + words.problem(problem)));
        }
        if (found.isEmpty()) {
            shown.add(new InlineNote(Tone.WARNING, words.get("calibration.trueSize")));
        }
        notes.getChildren().setAll(shown);
        if (!found.isEmpty()) {
            scroll.setVvalue(scroll.getVmax());
        }
    }
}
