package vn.sovang.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import vn.sovang.text.Span;
import vn.sovang.text.TextQuery;

/** One line of text in which the parts a query matches are marked; where room is short, words give way with "…". */
public final class MarkedText extends HBox {
    private static final int KEPT = 300;

    private final Shortening.Place place;
    private final Text ruler = new Text();
    /** Where their fonts stand, as the style sheet has them. */
    private final Label plain = new Label();

    private final Label marked = new Label();
    private final Label behind = new Label();
    private final Map<Shortening.Run, Double> widths = new LinkedHashMap<>();
    private String text = "";
    private List<Span> marks = List.of();
    private List<Shortening.Run> shown = List.of();

    /** {@code place} says where words give way first. */
    public MarkedText(Shortening.Place place) {
        this.place = place;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        marked.getStyleClass().add("highlight");
        for (Label look : List.of(plain, marked)) {
            look.setManaged(false);
            look.setVisible(false);
            look.fontProperty().subscribe(font -> {
                widths.clear();
                arrange();
            });
        }
        behind.setMinWidth(USE_PREF_SIZE);
        widthProperty().subscribe(width -> arrange());
    }

    public void show(String words, TextQuery query) {
        text = words;
        marks = query.spans(words);
        behind.setText("");
        setAccessibleText(words);
        arrange();
    }

    /** Adds quiet words behind the text that stay whole. */
    public void append(String words, String styleClass) {
        behind.setText(words);
        behind.getStyleClass().setAll("label", styleClass);
        arrange();
    }

    private void arrange() {
        double room = getWidth() == 0 ? Double.MAX_VALUE : getWidth() - behindWidth();
        List<Shortening.Run> runs = Shortening.of(text, marks, place, room, this::width);
        if (!runs.equals(shown)
                || getChildren().contains(behind) == behind.getText().isEmpty()) {
            shown = runs;
            getChildren().setAll(plain, marked);
            runs.forEach(run -> getChildren().add(label(run)));
            if (!behind.getText().isEmpty()) {
                getChildren().add(behind);
            }
        }
    }

    private double behindWidth() {
        return behind.getText().isEmpty() ? 0 : width(new Shortening.Run(behind.getText(), Shortening.Look.PLAIN));
    }

    private static Node label(Shortening.Run run) {
        Label label = new Label(run.text());
        if (run.look() == Shortening.Look.MARKED) {
            label.getStyleClass().add("highlight");
        }
        return label;
    }

    private double width(Shortening.Run run) {
        if (widths.size() > KEPT) {
            widths.clear();
        }
        return Objects.requireNonNull(widths.computeIfAbsent(run, this::measure));
    }

    private double measure(Shortening.Run run) {
        Font font = (run.look() == Shortening.Look.MARKED ? marked : plain).getFont();
        ruler.setFont(font);
        ruler.setText(run.text());
        return ruler.getLayoutBounds().getWidth();
    }
}
