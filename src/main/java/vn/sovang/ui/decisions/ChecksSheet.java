package vn.sovang.ui.decisions;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.domain.Problem;
import vn.sovang.domain.check.LadderRung;
import vn.sovang.domain.check.LadderRung.Sequence;
import vn.sovang.domain.check.ListCheck;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ChooseChecks.Wish;
import vn.sovang.ui.kit.Ask;
import vn.sovang.ui.kit.FindingCell;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** Which checks are made in this register, and what is asked for before a higher form. Each choice is kept at once. */
final class ChecksSheet {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 360;
    private static final double GAP = 8;
    private static final double SPINNER = 72;

    private final ChecksModel model;
    private final Messages words;
    private final VBox boxes = new VBox(GAP);
    private final VBox notes = new VBox();
    private final Sheet<ButtonType> sheet;

    ChecksSheet(ChecksModel model, Workbench bench, Window owner) {
        this.model = model;
        this.words = bench.messages();
        Label text = Ask.text(words.get("decisions.checks.choose.text"));
        text.setPrefWidth(WIDTH);
        text.getStyleClass().add("secondary");
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        sheet = new Sheet<>(owner, words.get("decisions.checks.choose.title"), new VBox(GAP, text, scroll, notes));
        sheet.leave(words.get("decisions.checks.choose.leave"));
    }

    void show() {
        model.chosen(this::fill, this::refused);
        sheet.show();
    }

    private void fill(ChecksModel.Chosen chosen) {
        for (ListCheck check : ListCheck.values()) {
            CheckBox box = new CheckBox(words.get("check.name." + check));
            box.setId("check-" + check);
            box.setSelected(!chosen.off().contains(check));
            box.setOnAction(event -> model.want(check, box.isSelected() ? Wish.ON : Wish.OFF, () -> {}, this::refused));
            HBox row = new HBox(
                    GAP, FindingCell.Gravity.valueOf(check.severity().name()).icon(), box);
            row.setAlignment(Pos.CENTER_LEFT);
            boxes.getChildren().add(row);
        }
        chosen.ladder().forEach(rung -> boxes.getChildren().add(rung(rung)));
    }

    /** "… thường xét sau [3] lần … [x] liên tiếp". */
    private VBox rung(LadderRung rung) {
        Label what = new Label(words.get("decisions.checks.rung", model.form(rung.higher())));
        Spinner<Integer> count = new Spinner<>(LadderRung.LEAST, LadderRung.MOST, rung.count());
        count.setId("rung-" + rung.higher());
        count.setPrefWidth(SPINNER);
        Label times = new Label(words.get("decisions.checks.rung.count", model.form(rung.lower())));
        times.setLabelFor(count);
        CheckBox inRow = new CheckBox(words.get("decisions.checks.rung.row"));
        inRow.setSelected(rung.sequence() == Sequence.CONSECUTIVE);
        count.valueProperty().subscribe((was, is) -> ask(rung, count, inRow));
        inRow.setOnAction(event -> ask(rung, count, inRow));
        HBox row = new HBox(GAP, times, count, inRow);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(GAP / 2, what, row);
    }

    private void ask(LadderRung rung, Spinner<Integer> count, CheckBox inRow) {
        Sequence sequence = inRow.isSelected() ? Sequence.CONSECUTIVE : Sequence.ANY;
        model.ask(new LadderRung(rung.higher(), rung.lower(), count.getValue(), sequence), this::refused);
    }

    private void refused(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
    }
}
