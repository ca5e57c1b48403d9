package vn.sovang.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.ProgressStrip;
import vn.sovang.ui.kit.SidePane;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** First where a file is chosen, then what it would do, with the button that does it. */
final class ImportView extends BorderPane {
    private static final double GAP = 10;

    private final ImportModel model;
    private final Messages words;
    private final Label into = new Label();
    private final Label choosing;
    private final Label previewing;
    private final StartPane start;
    private final FileBar file;
    private final EncodingBanner banner;
    private final VBox notes = new VBox(8);
    private final ImportTable table;
    private final SummaryPane summary;
    private final SidePane body;
    private final VBox preview;
    private final ProgressStrip progress = new ProgressStrip();
    private final ActionButton run;
    private Runnable leave = () -> {};

    ImportView(ImportModel model, Workbench bench, Supplier<Optional<Path>> chooser) {
        this.model = model;
        this.words = bench.messages();
        this.choosing = step("importing.step.file");
        this.previewing = step("importing.step.preview");
        this.start = new StartPane(model, words, chooser);
        this.file = new FileBar(model, words);
        this.banner = new EncodingBanner(model, words);
        this.table = new ImportTable(model, bench);
        this.summary = new SummaryPane(model, words);
        this.run =
                new ActionButton(MaterialDesignC.CHECK, words.get("importing.run", 0), Command.MAIN_ACTION.keysText());
        run.setId("import-run");
        run.getStyleClass().add("primary");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setOnAction(event -> bench.commands().run(Command.MAIN_ACTION));
        VBox rows = new VBox(progress, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        body = new SidePane(rows, summary, bench.room(), SummaryPane.WIDTH);
        VBox above = new VBox(8, file, banner, notes);
        above.getStyleClass().addAll("import-above", "lined-bottom");
        preview = new VBox(above, body, foot());
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("importing-screen");
        getStylesheets().add(ImportingScreen.looks());
        setTop(header());
        setCenter(start);
        follow();
    }

    private Label step(String key) {
        Label label = new Label(words.get(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox header() {
        Label title = new Label(words.get("importing.title"));
        title.getStyleClass().add("title-screen");
        title.setMinWidth(Region.USE_PREF_SIZE);
        into.getStyleClass().add("muted");
        into.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header =
                new HBox(GAP, title, into, gap, choosing, new FontIcon(MaterialDesignC.CHEVRON_RIGHT), previewing);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().addAll("import-header", "lined-bottom");
        return header;
    }

    private HBox foot() {
        ActionButton stop = new ActionButton(MaterialDesignC.CLOSE, words.get("importing.leave"));
        stop.setId("import-leave");
        stop.setOnAction(event -> leave.run());
        ActionButton back = new ActionButton(MaterialDesignC.CHEVRON_LEFT, words.get("importing.back"));
        back.setId("import-back");
        back.setOnAction(event -> model.clear());
        Label keys = new Label(words.get("importing.keys"));
        keys.getStyleClass().addAll("secondary", "muted");
        keys.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (ActionButton each : List.of(stop, back)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox foot = new HBox(GAP, keys, gap, stop, back, run);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll("import-foot", "lined-top");
        return foot;
    }

    private void follow() {
        model.previewProperty().subscribe(this::show);
        model.filterProperty()
                .subscribe(filter ->
                        model.previewProperty().get().ifPresent(shown -> table.show(shown, shown.rows(filter))));
        model.problemsProperty().subscribe(this::show);
        model.readingProperty().subscribe(running -> {
            if (running.isEmpty() && getScene() != null) {
                focusWork();
            }
        });
        banner.original().selectedProperty().subscribe(table::showOriginal);
        model.workingProperty().subscribe(working -> {
            if (working) {
                progress.begin();
            } else {
                progress.end();
            }
        });
    }

    private void show(Optional<Preview> shown) {
        Node center = shown.isPresent() ? preview : start;
        boolean other = getCenter() != center;
        setCenter(center);
        mark(choosing, shown.isEmpty());
        mark(previewing, shown.isPresent());
        shown.ifPresent(each -> {
            file.show(each);
            banner.show(each);
            summary.show(each);
            table.show(each, each.rows(model.filterProperty().get()));
            run.captionProperty().set(words.get("importing.run", each.toWrite()));
            run.setDisable(each.toWrite() == 0);
        });
        if (other && getScene() != null) {
            focusWork();
        }
    }

    private static void mark(Label step, boolean here) {
        step.getStyleClass().removeAll("strong", "muted", "accent-text");
        step.getStyleClass().addAll(here ? List.of("strong", "accent-text") : List.of("muted"));
    }

    private void show(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
        notes.setManaged(!problems.isEmpty());
    }

    /** Hears that the clerk wants to go back to the list. */
    void onLeave(Runnable listener) {
        leave = listener;
    }

    /** Says into which decision the list goes. */
    void showDecision(String number) {
        into.setText(words.get("importing.into", number));
    }

    boolean isTyping() {
        return table.isTyping();
    }

    StartPane start() {
        return start;
    }

    void toggleSummary() {
        body.toggle();
    }

    void focusWork() {
        if (model.previewProperty().get().isPresent()) {
            table.requestFocus();
        } else {
            start.requestFocus();
        }
    }

    /** Hears that the rows with errors are wanted as a file. */
    void onFlaws(Runnable listener) {
        summary.onFlaws(listener);
    }

    List<Node> regions() {
        return model.previewProperty().get().isPresent() ? List.of(file, table, summary) : List.of(start);
    }
}
