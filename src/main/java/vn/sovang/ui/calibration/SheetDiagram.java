package vn.sovang.ui.calibration;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.Reading;
import vn.sovang.i18n.Messages;

/** The sheet in small: where its crosses stand and what is measured between them. The reading at hand stands out. */
final class SheetDiagram extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WIDEST = 334;
    private static final double HIGHEST = 236;
    private static final double RING = 6;
    private static final double ARM = 9;
    private static final double END = 3;
    /** Crosses stand where they do on A4, as parts of the sides: a true drawing of large paper would crowd them. */
    private static final double LEFT = 0.08;

    private static final double TOP = 0.115;

    private final Messages words;
    private final Map<Reading, Group> stretches = new EnumMap<>(Reading.class);
    private double width;
    private double height;
    private Group drawing = new Group();

    SheetDiagram(Messages words) {
        this.words = words;
        getStyleClass().add("paper");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(words.get("calibration.diagram"));
    }

    void show(MeasuringSheet sheet) {
        double ratio = sheet.height() / sheet.width();
        width = Math.min(WIDEST, HIGHEST / ratio);
        height = width * ratio;
        setPrefSize(width + 2, height + 2);
        drawing = new Group();
        stretches.clear();
        // Holds the group's place: its bounds are then those of the paper.
        Region paper = new Region();
        paper.setMinSize(width, height);
        drawing.getChildren().add(paper);
        cross("A", left(), top());
        cross("B", width - left(), top());
        cross("C", left(), height - top());
        cross("D", width - left(), height - top());
        edges();
        across(words.decimal(sheet.expected(Reading.ACROSS)));
        down();
        getChildren().setAll(drawing);
    }

    private double left() {
        return width * LEFT;
    }

    private double top() {
        return height * TOP;
    }

    private void cross(String name, double x, double y) {
        Circle ring = new Circle(x, y, RING);
        ring.getStyleClass().add("measuring-ink");
        drawing.getChildren()
                .addAll(
                        ring,
                        line("measuring-ink", x - ARM, y, x + ARM, y),
                        line("measuring-ink", x, y - ARM, x, y + ARM),
                        text("measuring-letter", name, x + ARM + 1, y + ARM + 9));
    }

    private void edges() {
        stretch(
                Reading.LEFT,
                line("measuring-hint", 0, top(), left(), top()),
                line("measuring-hint", 0.5, top() - END, 0.5, top() + END),
                text("measuring-number", "1", 7, top() - 5));
        stretch(
                Reading.TOP,
                line("measuring-hint", left(), 0, left(), top()),
                line("measuring-hint", left() - END, 0.5, left() + END, 0.5),
                text("measuring-number", "2", left() + 7, 13));
    }

    private void across(String length) {
        double black = height * 0.5;
        double blue = black + 18;
        double right = width - left();
        Text says = text("measuring-words", words.get("calibration.diagram.across", length), 0, black - 8);
        // Its width is known once the font is.
        says.layoutBoundsProperty().subscribe(bounds -> says.setX((width - bounds.getWidth()) / 2));
        drawing.getChildren()
                .addAll(
                        line("measuring-ink", left(), black, right, black),
                        line("measuring-ink", left(), black - END - 2, left(), black + END + 2),
                        line("measuring-ink", right, black - END - 2, right, black + END + 2),
                        says);
        stretch(
                Reading.ACROSS,
                line("measuring-hint", left(), blue, right, blue),
                line("measuring-hint", left(), blue - END, left(), blue + END),
                line("measuring-hint", right, blue - END, right, blue + END),
                text("measuring-number", "3", width / 2, blue + 16));
    }

    private void down() {
        double x = left() - 13;
        stretch(
                Reading.DOWN,
                line("measuring-hint", x, top() + ARM + 6, x, height - top()),
                line("measuring-hint", x - END, height - top(), x + END, height - top()),
                text("measuring-number", "4", x - 10, height * 0.5));
    }

    private void stretch(Reading reading, Node... parts) {
        Group group = new Group(parts);
        stretches.put(reading, group);
        drawing.getChildren().add(group);
    }

    /** Makes the stretch of one reading stand out. */
    void point(Reading reading, boolean at) {
        Group group = stretches.get(reading);
        if (group != null) {
            group.getChildren().forEach(part -> part.pseudoClassStateChanged(CURRENT, at));
        }
    }

    private static Line line(String style, double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        return line;
    }

    private static Text text(String style, String words, double x, double baseline) {
        Text text = new Text(x, baseline, words);
        text.getStyleClass().add(style);
        return text;
    }
}
