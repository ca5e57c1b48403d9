package vn.sovang.ui.calibration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Reading;
import vn.sovang.i18n.Messages;

/** What the ruler shows: a field for each reading. Enter leads to the next one. */
final class ReadingsPane extends GridPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final List<Reading> ORDER = List.of(Reading.values());

    private final CalibrationModel model;
    private final Messages words;
    private final SheetDiagram diagram;
    private final Map<Reading, TextField> fields = new EnumMap<>(Reading.class);
    private final Map<Reading, Label> labels = new EnumMap<>(Reading.class);
    private Runnable after = () -> {};

    ReadingsPane(CalibrationModel model, Messages words, SheetDiagram diagram) {
        this.model = model;
        this.words = words;
        this.diagram = diagram;
        getStyleClass().add("calibration-fields");
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), text, new ColumnConstraints());
        for (Reading reading : ORDER) {
            row(reading);
        }
        model.target().paperProperty().subscribe(name -> name());
        model.problemsProperty().subscribe(this::mark);
    }

    private void row(Reading reading) {
        Label number = new Label(Integer.toString(fields.size() + 1));
        number.getStyleClass().add("calibration-number");
        Label label = new Label();
        TextField field = new TextField();
        field.setId("reading-" + reading.name());
        field.getStyleClass().add("bare-field");
        field.textProperty().bindBidirectional(model.typedProperty(reading));
        label.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label unit = new Label(words.get("calibration.mm"));
        unit.getStyleClass().add("muted");
        unit.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(field, unit);
        box.getStyleClass().add("field-box");
        fields.put(reading, field);
        labels.put(reading, label);
        field.focusedProperty().subscribe(is -> {
            diagram.point(reading, is);
            if (!is && !field.getText().isBlank()) {
                model.check();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                next(reading);
            }
        });
        addRow(getRowCount(), number, label, box);
    }

    private void next(Reading reading) {
        int place = ORDER.indexOf(reading) + 1;
        if (place < ORDER.size()) {
            focus(ORDER.get(place));
        } else {
            model.check();
            after.run();
        }
    }

    /** What Enter in the last field leads to. */
    void onLast(Runnable run) {
        after = run;
    }

    void focus(Reading reading) {
        TextField field = fields.get(reading);
        if (field != null) {
            field.requestFocus();
        }
    }

    private void name() {
        labels.forEach((reading, label) -> {
            String text = words.get("calibration.reading." + reading.name(), words.decimal(model.expected(reading)));
            label.setText(text);
        });
    }

    private void mark(List<Problem> problems) {
        Set<String> wrong = problems.stream().map(ReadingsPane::field).collect(Collectors.toSet());
        fields.forEach((reading, field) -> {
            Node box = field.getParent();
            box.pseudoClassStateChanged(WRONG, wrong.contains(reading.name()));
        });
    }

    private static String field(Problem problem) {
        if (problem instanceof Problem.ReadingTooFar far) {
            return far.field();
        }
        return problem instanceof Problem.ReadingUnreadable unreadable ? unreadable.field() : "";
    }
}
