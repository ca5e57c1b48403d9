package vn.sovang.ui.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.domain.list.Note.About;
import vn.sovang.domain.list.ReadingChoices;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ImportChoices;
import vn.sovang.register.ImportRow.Status;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;

/** How many rows there are of each sort, and how the list is taken over. */
final class SummaryPane extends VBox {
    static final double WIDTH = 248;

    private static final double SIDE = 12;

    private final ImportModel model;
    private final Messages words;
    private final Map<Status, Label> counts = new EnumMap<>(Status.class);
    private final Label total = new Label();
    private final Hyperlink flawed = new Hyperlink();
    private final CheckBox capitals;
    private final CheckBox split;
    private final CheckBox heads;
    private final CheckBox units;
    private final Label capitalsHint = hint();
    private final Label unitsHint = hint();

    SummaryPane(ImportModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("pane", "lined-left");
        for (Status status : Status.values()) {
            getChildren().add(line(status));
        }
        flawed.setId("import-flaws");
        flawed.managedProperty().bind(flawed.visibleProperty());
        setMargin(flawed, new Insets(4, SIDE, 0, SIDE - 4));
        getChildren().add(flawed);
        total.getStyleClass().add("strong");
        HBox sum = new HBox(new Label(words.get("importing.total")), gap(), total);
        sum.getStyleClass().add("import-total");
        getChildren().add(sum);
        Label title = new Label(words.get("importing.choices"));
        title.getStyleClass().add("title-section");
        CheckBox blanks = new CheckBox(words.get("importing.choice.blanks"));
        blanks.setSelected(true);
        blanks.setDisable(true);
        capitals = choice(
                "capitals",
                on -> reading(reading ->
                        reading.with(on ? ReadingChoices.Capitals.USUAL : ReadingChoices.Capitals.AS_WRITTEN)));
        split = choice(
                "split",
                on -> reading(reading ->
                        reading.with(on ? ReadingChoices.NameCells.NAME_AND_POSITION : ReadingChoices.NameCells.NAME)));
        heads = choice(
                "heads",
                on -> model.choose(
                        choices -> choices.with(on ? ImportChoices.Heads.REMEMBERED : ImportChoices.Heads.FORGOTTEN)));
        units = choice(
                "units",
                on -> model.choose(
                        choices -> choices.with(on ? ImportChoices.Units.ADDED : ImportChoices.Units.LEFT_AS_TEXT)));
        VBox all = new VBox(
                10,
                title,
                blanks,
                new VBox(2, capitals, capitalsHint),
                split,
                heads,
                new VBox(2, units, unitsHint),
                new InlineNote(Tone.INFO, words.get("importing.undo")));
        all.setPadding(new Insets(SIDE));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /** Hears that the rows with errors are wanted as a file. */
    void onFlaws(Runnable listener) {
        flawed.setOnAction(event -> listener.run());
    }

    private static Label hint() {
        Label hint = new Label();
        hint.getStyleClass().addAll("secondary", "muted");
        hint.setPadding(new Insets(0, 0, 0, 24));
        hint.setWrapText(true);
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        return hint;
    }

    private static HBox gap() {
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private HBox line(Status status) {
        FontIcon icon = new FontIcon(StatusCell.icon(status));
        icon.getStyleClass().add(StatusCell.style(status));
        Label name = new Label(words.word(status));
        name.getStyleClass().add("strong");
        Label what = new Label(words.get("importing.status." + status.name()));
        what.getStyleClass().addAll("secondary", "muted");
        what.setMinWidth(0);
        Label count = new Label();
        count.getStyleClass().add("title-pane");
        count.setMinWidth(USE_PREF_SIZE);
        counts.put(status, count);
        HBox line = new HBox(10, icon, new VBox(name, what), gap(), count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("import-count", "lined-bottom");
        return line;
    }

    private CheckBox choice(String key, Consumer<Boolean> chosen) {
        CheckBox box = new CheckBox(words.get("importing.choice." + key));
        box.setId("import-" + key);
        box.setWrapText(true);
        box.setOnAction(event -> chosen.accept(box.isSelected()));
        return box;
    }

    private void reading(java.util.function.UnaryOperator<ReadingChoices> change) {
        model.choose(choices -> choices.with(change.apply(choices.reading())));
    }

    void show(Preview preview) {
        for (Status status : Status.values()) {
            Objects.requireNonNull(counts.get(status))
                    .setText(Integer.toString(preview.plan().count(status)));
        }
        int errors = preview.plan().count(Status.ERROR);
        flawed.setText(words.get("importing.flaws", errors));
        flawed.setVisible(errors > 0);
        total.setText(Integer.toString(preview.plan().rows().size()));
        ReadingChoices reading = preview.choices().reading();
        capitals.setSelected(reading.capitals() == ReadingChoices.Capitals.USUAL);
        split.setSelected(reading.nameCells() == ReadingChoices.NameCells.NAME_AND_POSITION);
        heads.setSelected(preview.choices().heads() == ImportChoices.Heads.REMEMBERED);
        units.setSelected(preview.choices().units() == ImportChoices.Units.ADDED);
        long mended = preview.plan().rows().stream()
                .filter(row -> row.notes().stream().anyMatch(note -> note.about() == About.CAPITALS))
                .count();
        capitalsHint.setText(mended == 0 ? "" : words.get("importing.choice.capitals.count", mended));
        List<String> fresh = preview.plan().newUnits();
        unitsHint.setText(fresh.isEmpty() ? "" : words.get("importing.choice.units.count", fresh.size()));
    }
}
