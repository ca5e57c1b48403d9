package vn.sovang.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.sovang.domain.ListedAward;
import vn.sovang.i18n.Messages;

/** One row of a history card: the year, a dot on the line, and what was given. Gold dot: a certificate; hollow: none. */
final class TimelineRow extends HBox {
    private static final double YEAR_WIDTH = 46;
    private static final double DOT_COLUMN = 22;
    private static final double DOT_TOP = 4;
    private static final double BELOW = 10;

    private final Messages messages;
    private final Region line = new Region();

    TimelineRow(Messages messages, Timeline.Given given, Consumer<ListedAward> open) {
        this.messages = messages;
        ListedAward award = given.award();
        String year = given.year() == Timeline.YearShown.YES ? Integer.toString(award.year()) : "";
        boolean gold = award.paper() == ListedAward.Paper.CERTIFICATE;
        build(year, "bold", gold ? "gold" : "hollow", content(award, open));
    }

    TimelineRow(Messages messages, Timeline.Gap gap) {
        this.messages = messages;
        String years = gap.from() == gap.to()
                ? Integer.toString(gap.from())
                : messages.get("kit.history.years", Integer.toString(gap.from()), Integer.toString(gap.to()));
        Label none = styled(gap.from() == gap.to() ? messages.get("kit.history.none") : "", "secondary");
        if (gap.from() != gap.to()) {
            none.setText(messages.get("kit.history.noneIn", years));
        }
        build(gap.from() == gap.to() ? years : "", "secondary", "gap", new VBox(none));
    }

    /** Offers to look at the certificate as it went to paper. */
    void offerPaper(Runnable look) {
        IconButton button = new IconButton(MaterialDesignF.FILE_PDF_BOX, messages.get("kit.history.paper"));
        button.getStyleClass().addAll("flat", "history-paper");
        button.setOnAction(event -> look.run());
        getChildren().add(button);
    }

    /** The line begins at the dot of this row. */
    void beginLine() {
        StackPane.setMargin(line, new Insets(DOT_TOP, 0, 0, 0));
    }

    /** The line ends at the dot of this row. */
    void endLine() {
        line.setMaxHeight(DOT_TOP);
    }

    private void build(String year, String yearStyle, String dotStyle, VBox content) {
        Label when = styled(year, yearStyle);
        Ems.fixed(when, YEAR_WIDTH);
        when.setAlignment(Pos.TOP_RIGHT);
        line.getStyleClass().add("timeline-line");
        line.setMaxHeight(Double.MAX_VALUE);
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", dotStyle);
        StackPane.setMargin(dot, new Insets(DOT_TOP, 0, 0, 0));
        StackPane column = new StackPane(line, dot);
        column.setAlignment(Pos.TOP_CENTER);
        column.setMinWidth(DOT_COLUMN);
        content.setPadding(new Insets(0, 0, BELOW, 0));
        setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(when, column, content);
        setFillHeight(true);
    }

    private VBox content(ListedAward award, Consumer<ListedAward> open) {
        VBox content = new VBox();
        content.getChildren().add(styled(award.form(), "strong"));
        if (!award.achievement().isEmpty()) {
            content.getChildren().add(wrapped(award.achievement()));
        }
        content.getChildren().add(numbers(award, open));
        if (award.standing() == ListedAward.Standing.REVOKED) {
            content.getChildren().add(new StateTag(Tone.DANGER, messages.get("kit.history.revoked")));
        }
        return content;
    }

    /** "1254/QĐ-UBND · số 270 · 710.000 đ", the first of them a link. */
    private HBox numbers(ListedAward award, Consumer<ListedAward> open) {
        List<String> rest = new ArrayList<>();
        if (award.bookNumber() != null) {
            rest.add(messages.get("kit.history.book", award.bookNumber().toString()));
        }
        if (award.amount() > 0) {
            rest.add(messages.get("kit.history.amount", award.amount()));
        }
        String number = award.decision().isEmpty() ? messages.get("kit.history.draft") : award.decision();
        Hyperlink link = new Hyperlink(number);
        link.getStyleClass().add("secondary");
        link.setPadding(Insets.EMPTY);
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(messages.get("kit.history.openNumber", number));
        link.setOnAction(event -> open.accept(award));
        HBox box = new HBox(link);
        box.setAlignment(Pos.CENTER_LEFT);
        if (!rest.isEmpty()) {
            box.getChildren().add(styled(" · " + String.join(" · ", rest), "secondary"));
        }
        return box;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
