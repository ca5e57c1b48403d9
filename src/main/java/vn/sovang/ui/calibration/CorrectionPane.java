package vn.sovang.ui.calibration;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Reading;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.PaperWords;

/** What will be done to every page, and in which direction. */
final class CorrectionPane extends GridPane {
    private static final double NAME_WIDTH = 94;
    private static final double VALUE_WIDTH = 80;
    private static final double UNSEEN = 0.05;

    private final CalibrationModel model;
    private final Messages words;
    private final PaperWords papers;

    CorrectionPane(CalibrationModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.papers = new PaperWords(words);
        getStyleClass().add("calibration-results");
        getColumnConstraints().addAll(new ColumnConstraints(NAME_WIDTH), new ColumnConstraints(VALUE_WIDTH));
        model.correctionProperty().subscribe(this::show);
        model.stepProperty().subscribe(step -> show(model.correctionProperty().get()));
    }

    private void show(Optional<Adjustment> correction) {
        getChildren().clear();
        Adjustment found = correction.orElse(Adjustment.NONE);
        boolean known = correction.isPresent();
        row(
                words.get("calibration.across"),
                known ? words.get("calibration.millimetres", papers.signed(found.right())) : "",
                known ? moved(found.right(), "calibration.move.LEFT", "calibration.move.RIGHT") : "");
        row(
                words.get("calibration.down"),
                known ? words.get("calibration.millimetres", papers.signed(found.down())) : "",
                known ? moved(found.down(), "calibration.move.UP", "calibration.move.DOWN") : "");
        row(
                words.get("calibration.scaleAcross"),
                known ? words.get("calibration.percent", papers.percent(found.scaleX())) : "",
                known ? stretched(found.scaleX(), Reading.ACROSS) : "");
        row(
                words.get("calibration.scaleDown"),
                known ? words.get("calibration.percent", papers.percent(found.scaleY())) : "",
                known ? stretched(found.scaleY(), Reading.DOWN) : "");
    }

    private void row(String name, String value, String meaning) {
        Label what = new Label(name);
        what.getStyleClass().add("muted");
        Label number = new Label(value.isEmpty() ? "–" : value);
        number.getStyleClass().add(value.isEmpty() ? "muted" : "bold");
        Label means = new Label(meaning);
        means.getStyleClass().add("muted");
        addRow(getRowCount(), what, number, means);
    }

    private String moved(double by, String less, String more) {
        return Math.abs(by) < UNSEEN ? words.get("calibration.move.NONE") : words.get(by < 0 ? less : more);
    }

    /** How much the printer shortens or lengthens the measured stretch by itself. */
    private String stretched(double scale, Reading reading) {
        double off = model.expected(reading) * (1 - 1 / scale);
        if (Math.abs(off) < UNSEEN) {
            return words.get("calibration.stretch.NONE");
        }
        String length = words.decimal(Math.round(Math.abs(off) * 10) / 10.0);
        return words.get(off > 0 ? "calibration.stretch.SHORTER" : "calibration.stretch.LONGER", length);
    }
}
