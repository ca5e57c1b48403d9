package vn.sovang.ui.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.sovang.domain.BookSeries;
import vn.sovang.i18n.Messages;
import vn.sovang.register.IssueBookNumbers.Numbers;
import vn.sovang.ui.kit.Ask;

/** Which book numbers would be given, as either series goes on; the office's is chosen and can be changed. */
final class SeriesChoice {
    private static final int MOST_GAPS = 8;
    private static final double GAP = 8;

    private final Map<BookSeries, Preview> previews;
    private final Messages words;
    private final Label question = Ask.text("");
    private final Label gaps = Ask.text("");
    private BookSeries chosen;

    SeriesChoice(BookSeries kept, Map<BookSeries, Preview> previews, Messages words) {
        this.previews = new EnumMap<>(previews);
        this.words = words;
        this.chosen = kept;
    }

    BookSeries chosen() {
        return chosen;
    }

    /** How many lines get a number, whichever is chosen. */
    int count() {
        return preview().numbers().count();
    }

    private Preview preview() {
        Preview preview = previews.get(chosen);
        if (preview == null) {
            throw new IllegalStateException("no preview of " + chosen);
        }
        return preview;
    }

    Node content() {
        gaps.getStyleClass().add("secondary");
        Label how = new Label(words.get("decisions.issue.series"));
        how.getStyleClass().add("title-section");
        VBox choices = new VBox(GAP, how);
        ToggleGroup group = new ToggleGroup();
        for (BookSeries series : BookSeries.values()) {
            RadioButton choice = new RadioButton(words.get("decisions.issue.series." + series));
            choice.setId("series-" + series);
            choice.setToggleGroup(group);
            choice.setSelected(series == chosen);
            choice.setOnAction(event -> choose(series));
            choices.getChildren().add(choice);
        }
        VBox content = new VBox(2 * GAP, question, choices, gaps);
        choose(chosen);
        return content;
    }

    private void choose(BookSeries series) {
        chosen = series;
        question.setText(said(words, "decisions.issue.question", preview().numbers()));
        gaps.setText(gaps(preview().gaps()));
        gaps.setVisible(!gaps.getText().isEmpty());
    }

    /** Numbers that stand nowhere are no reason to stop, but the clerk should know of them. */
    private String gaps(List<Integer> gaps) {
        if (gaps.isEmpty()) {
            return "";
        }
        String first = gaps.stream().limit(MOST_GAPS).map(String::valueOf).collect(Collectors.joining(", "));
        return words.get("decisions.issue.gaps." + chosen, gaps.size() > MOST_GAPS ? first + "…" : first);
    }

    /** Says a run of numbers; they are names of things and are not grouped. */
    static String said(Messages words, String key, Numbers numbers) {
        String first = String.valueOf(numbers.first());
        return numbers.count() == 1
                ? words.get(key + ".one", first)
                : words.get(key, first, String.valueOf(numbers.last()), numbers.count());
    }

    /** What one series would give, and its numbers below that stand nowhere. */
    record Preview(Numbers numbers, List<Integer> gaps) {
        Preview {
            gaps = List.copyOf(gaps);
        }
    }
}
