package vn.sovang.ui.decisions;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.i18n.Messages;
import vn.sovang.paper.layout.Fit;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.FindingCell;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** The certificate of the line at hand, how its texts fit, and what its recipient was given before. */
final class PreviewPane extends VBox {
    private static final int MOST_AWARDS = 8;

    private final PreviewModel model;
    private final Messages words;
    private final Label place = new Label();
    private final PreviewPicture picture;
    private final PreviewTools tools;
    private final VBox fits = new VBox();
    private final VBox history = new VBox();
    private final VBox notes = new VBox();
    private final VBox checks = new VBox();
    private final VBox source = new VBox();

    PreviewPane(PreviewModel model, Workbench bench) {
        this.model = model;
        this.words = bench.messages();
        getStyleClass().addAll("pane", "preview-pane");
        picture = new PreviewPicture(model);
        tools = new PreviewTools(model, picture, words);
        VBox body = new VBox(picture, tools, notes, fits, checks, history, source);
        body.getStyleClass().add("preview-body");
        fits.getStyleClass().add("facts");
        history.getStyleClass().add("facts");
        checks.getStyleClass().add("facts");
        source.getStyleClass().add("facts");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(new CommandControls(bench)), scroll);
        model.shownProperty().subscribe(shown -> show());
        model.problemsProperty().subscribe(problems -> show());
        model.historyProperty().subscribe(this::remember);
    }

    private HBox head(CommandControls controls) {
        Label title = new Label(words.get("decisions.preview.title"));
        title.getStyleClass().add("title-pane");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        place.getStyleClass().add("secondary");
        place.setMinWidth(USE_PREF_SIZE);
        HBox walk = new HBox(flat(controls, Command.PREVIOUS_ROW), place, flat(controls, Command.NEXT_ROW));
        walk.getStyleClass().add("walk");
        HBox head = new HBox(title, gap, walk, flat(controls, Command.TOGGLE_PREVIEW));
        head.getStyleClass().addAll("pane-header", "preview-head");
        return head;
    }

    private static Region flat(CommandControls controls, Command command) {
        Region button = controls.icon(command);
        button.getStyleClass().add("flat");
        return button;
    }

    /** "Dòng 13/24", or nothing where there is no line. */
    void setPlace(Optional<String> text) {
        place.setText(text.orElse(""));
        tools.show();
        if (model.shownProperty().get().isEmpty()) {
            show();
        }
    }

    private void show() {
        Optional<PreviewModel.Shown> shown = model.shownProperty().get();
        List<Problem> problems = model.problemsProperty().get();
        fits.getChildren().clear();
        notes.getChildren()
                .setAll(problems.stream()
                        .map(p -> new InlineNote(Tone.WARNING, words.problem(p)))
                        .toList());
        if (shown.isPresent()) {
            show(shown.get());
        } else {
            picture.showNothing(missing(problems));
            picture.setAccessibleText(words.get("decisions.preview.title") + ". " + missing(problems));
        }
    }

    /** Why the frame is empty; a picture on its way needs no words. */
    private String missing(List<Problem> problems) {
        if (!problems.isEmpty()) {
            return words.get("decisions.preview.failed");
        }
        return place.getText().isEmpty() ? words.get("decisions.preview.none") : "";
    }

    private void show(PreviewModel.Shown shown) {
        picture.show(shown);
        picture.setAccessibleText(words.get("decisions.preview.title") + ", " + place.getText());
        fits.getChildren().add(section(words.get("decisions.preview.fits")));
        shown.fits().forEach(fit -> fits.getChildren().add(fit(fit)));
    }

    PreviewTools tools() {
        return tools;
    }

    private HBox fit(Fit fit) {
        NumberFormat size = NumberFormat.getNumberInstance(words.language().locale());
        size.setMaximumFractionDigits(1);
        boolean good = fit.state() != Fit.State.OVERFLOW && fit.missing().isEmpty();
        FontIcon icon = new FontIcon(good ? MaterialDesignC.CHECK : MaterialDesignA.ALERT_OUTLINE);
        icon.getStyleClass().add(good ? "success-text" : "warning-text");
        Label name = new Label(fit.name());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label value = new Label(words.get(
                good ? "decisions.preview.fit" : "decisions.preview.overflow", size.format(fit.used()), fit.lines()));
        value.getStyleClass().add(good ? "muted" : "warning-text");
        value.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(icon, name, gap, value);
        row.getStyleClass().add("fact");
        return row;
    }

    private void remember(List<ListedAward> awards) {
        history.getChildren().clear();
        if (!awards.isEmpty()) {
            history.getChildren().add(section(words.get("decisions.preview.history", awards.size())));
            awards.stream()
                    .limit(MOST_AWARDS)
                    .forEach(a -> history.getChildren().add(award(a)));
        }
    }

    private static HBox award(ListedAward award) {
        Label year = new Label(String.valueOf(award.year()));
        year.getStyleClass().add("strong");
        year.setMinWidth(USE_PREF_SIZE);
        String about = ShortAchievement.of(award.achievement());
        Label what = new Label(about.isEmpty() ? award.form() : award.form() + " · " + about);
        what.setTooltip(new Tooltip(award.decision() + "\n" + award.achievement()));
        HBox row = new HBox(year, what);
        row.getStyleClass().addAll("fact", "fact-award");
        return row;
    }

    /** What the check says of the line at hand. */
    void look(List<ListFinding> findings) {
        checks.getChildren().clear();
        if (!findings.isEmpty()) {
            checks.getChildren().add(section(words.get("decisions.preview.look")));
            findings.forEach(finding -> checks.getChildren().add(finding(finding)));
        }
    }

    private HBox finding(ListFinding finding) {
        FontIcon icon = FindingCell.Gravity.valueOf(finding.severity().name()).icon();
        Label text = new Label(words.finding(finding));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(icon, text);
        row.getStyleClass().addAll("fact", "fact-finding");
        return row;
    }

    /** Where the line at hand was taken from; empty for one that was typed. */
    void cameFrom(String text) {
        source.getChildren().clear();
        if (!text.isEmpty()) {
            Label said = new Label(text);
            said.setWrapText(true);
            said.getStyleClass().add("secondary");
            source.getChildren().addAll(section(words.get("decisions.preview.source")), said);
        }
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("title-section");
        return label;
    }

    @Override
    public void requestFocus() {
        picture.requestFocus();
    }
}
