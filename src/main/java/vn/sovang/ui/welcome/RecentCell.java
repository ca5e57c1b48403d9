package vn.sovang.ui.welcome;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import vn.sovang.i18n.Messages;
import vn.sovang.text.DateLine;

/** A recent register: name over path, and at the end when and how much; or, when its file is gone, what can be done. */
final class RecentCell extends ListCell<Recent> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double GAP = 12;
    private static final double LINE_GAP = 2;

    private final Messages messages;
    private final Clock clock;
    private final Predicate<Path> missing;
    private final Consumer<Recent> find;
    private final Consumer<Recent> forget;

    RecentCell(
            Messages messages, Clock clock, Predicate<Path> missing, Consumer<Recent> find, Consumer<Recent> forget) {
        this.messages = messages;
        this.clock = clock;
        this.missing = missing;
        this.find = find;
        this.forget = forget;
        getStyleClass().add("recent");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Recent recent, boolean empty) {
        super.updateItem(recent, empty);
        setText(null);
        setGraphic(empty || recent == null ? null : row(recent));
    }

    private Node row(Recent recent) {
        Label name = styled(recent.name(), "strong");
        Label path = styled(recent.file().toString(), "secondary");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox left = new VBox(LINE_GAP, name, path);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        FontIcon icon = new FontIcon(MaterialDesignD.DATABASE_OUTLINE);
        HBox row = new HBox(GAP, icon, left, missing.test(recent.file()) ? gone(recent) : facts(recent));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node facts(Recent recent) {
        return right(new Label(when(recent)), styled(messages.get("welcome.awards", recent.awards()), "secondary"));
    }

    private Node gone(Recent recent) {
        Label words = styled(messages.get("welcome.missing"), "warning-text");
        Hyperlink again = new Hyperlink(messages.get("welcome.findAgain"));
        again.setOnAction(event -> find.accept(recent));
        Hyperlink off = new Hyperlink(messages.get("welcome.forget"));
        off.setOnAction(event -> forget.accept(recent));
        return right(words, new HBox(again, off));
    }

    private static VBox right(Node upper, Node lower) {
        VBox box = new VBox(LINE_GAP, upper, lower);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private String when(Recent recent) {
        ZonedDateTime opened = recent.openedAt().atZone(clock.getZone());
        return opened.toLocalDate().equals(LocalDate.now(clock))
                ? messages.get("welcome.today", TIME.format(opened))
                : DateLine.shortForm(opened.toLocalDate());
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
