package vn.sovang.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.sovang.domain.CitizenId;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Sex;
import vn.sovang.i18n.Messages;
import vn.sovang.register.History;

/** Everything one recipient has been given: who it is, three counts, and a timeline newest first. */
public final class HistoryCard extends VBox {
    /** How wide the card wants to be, beside letters of the usual size. */
    public static final double WIDTH = 316;

    private static final String SHEET = "history-sheet";
    private static final double SIDE = 14;
    private static final double GAP = 10;

    private final Messages messages;
    private Optional<Consumer<History>> profile = Optional.empty();
    private Consumer<ListedAward> open = award -> {};
    private Consumer<History> print = history -> {};

    public HistoryCard(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("pane", "lined-left");
        setMinWidth(0);
        setAccessibleText(messages.get("kit.history"));
    }

    /** Hears which award's decision is to be opened. */
    public void onOpen(Consumer<ListedAward> listener) {
        open = listener;
    }

    /** Hears whose own page is to be opened. */
    public void onProfile(Consumer<History> listener) {
        profile = Optional.of(listener);
    }

    /** Hears which history is wanted on paper. */
    public void onPrint(Consumer<History> listener) {
        print = listener;
    }

    /** Shows a history, and offers to open the decision of one of its awards. */
    public void show(History history, ListedAward about) {
        show(history, List.of(foot(history, about)));
    }

    /** The same with notes above the foot; {@code look} opens the paper of an award, which the {@code issued} have. */
    public void show(
            History history,
            ListedAward about,
            List<? extends Node> notes,
            Set<Long> issued,
            Consumer<ListedAward> look) {
        getChildren().setAll(head(history), timeline(history, issued, look));
        getChildren().addAll(notes);
        getChildren().add(foot(history, about));
    }

    /** Shows a history, and under it what a screen has to offer. */
    public void show(History history, List<? extends Node> below) {
        getChildren().setAll(head(history), timeline(history, Set.of(), award -> {}));
        getChildren().addAll(below);
    }

    /** Shows nobody. */
    public void clear() {
        getChildren().clear();
    }

    /** The focus goes to the first thing that leads on from here; the paper is for the end. */
    @Override
    public void requestFocus() {
        Stream.of(".button", ".hyperlink")
                .flatMap(style -> lookupAll(style).stream())
                .filter(node -> node.isFocusTraversable() && !SHEET.equals(node.getId()))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }

    private VBox head(History history) {
        Recipient recipient = history.recipient();
        VBox head = new VBox(2, wrapped(recipient.name(), "title-pane"), wrapped(about(recipient), "muted"));
        String where = joined(", ", history.position(), history.unit());
        if (!where.isEmpty()) {
            head.getChildren().add(wrapped(where, "form-value"));
        }
        HBox counts = counts(history);
        VBox.setMargin(counts, new Insets(GAP, 0, GAP, 0));
        head.getChildren().addAll(counts, section(history));
        head.setPadding(new Insets(SIDE, SIDE, GAP, SIDE));
        return head;
    }

    /** What the timeline is, and the way to have it on paper. */
    private HBox section(History history) {
        Label title = new Label(messages.get("kit.history.steps"));
        title.getStyleClass().add("title-section");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        ActionButton button =
                new ActionButton(Command.PRINT_HISTORY.icon(), messages.get(Command.PRINT_HISTORY.messageKey()));
        button.setId(SHEET);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> print.accept(history));
        HBox section = new HBox(GAP, title, button);
        section.setAlignment(Pos.CENTER_LEFT);
        return section;
    }

    /** "Cá nhân · nữ · sinh 1987", as far as it is known. */
    private String about(Recipient recipient) {
        return joined(
                " · ",
                messages.word(recipient.kind()),
                recipient.sex() == Sex.UNKNOWN ? "" : messages.word(recipient.sex()),
                recipient.birth().isEmpty() ? "" : messages.get("kit.history.born", birthYear(recipient.birth())),
                recipient.citizenId().isEmpty()
                        ? ""
                        : messages.get("kit.history.citizen", CitizenId.masked(recipient.citizenId())));
    }

    /** A date of birth is nobody's business here: its year tells people of one name apart. */
    private static String birthYear(String birth) {
        return birth.length() > 4 ? birth.substring(0, 4) : birth;
    }

    private HBox counts(History history) {
        List<VBox> boxes = new ArrayList<>();
        boxes.add(count(Integer.toString(history.awards().size()), messages.get("kit.history.awards")));
        boxes.add(count(Integer.toString(history.certificates()), messages.get("kit.history.certificates")));
        history.awards().stream()
                .filter(award -> award.signedOn() != null)
                .findFirst()
                .ifPresent(newest -> boxes.add(count(
                        messages.get("kit.history.run", history.consecutiveYears()),
                        messages.get("kit.history.runTo", Integer.toString(newest.year())))));
        for (VBox box : boxes.subList(1, boxes.size())) {
            box.getStyleClass().add("lined-left");
        }
        HBox counts = new HBox();
        counts.getStyleClass().add("framed-box");
        counts.getChildren().addAll(boxes);
        return counts;
    }

    private static VBox count(String figure, String what) {
        Label words = new Label(what);
        words.getStyleClass().add("secondary");
        words.setMinWidth(USE_PREF_SIZE);
        Label number = new Label(figure);
        number.getStyleClass().add("title-pane");
        VBox box = new VBox(number, words);
        box.setPadding(new Insets(6, 10, 6, 10));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private ScrollPane timeline(History history, Set<Long> issued, Consumer<ListedAward> look) {
        List<TimelineRow> steps = Timeline.of(history.awards()).steps().stream()
                .map(step -> row(step, issued, look))
                .toList();
        if (!steps.isEmpty()) {
            steps.get(0).beginLine();
            steps.get(steps.size() - 1).endLine();
        }
        VBox rows = new VBox();
        rows.getChildren().addAll(steps);
        rows.setPadding(new Insets(0, SIDE, SIDE, 0));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private HBox foot(History history, ListedAward about) {
        String number = about.decision().isEmpty() ? messages.get("kit.history.draft") : about.decision();
        ActionButton button = new ActionButton(
                MaterialDesignF.FILE_CERTIFICATE_OUTLINE, messages.get("kit.history.openNumber", number));
        button.setOnAction(event -> open.accept(about));
        HBox foot = new HBox(GAP, button);
        profile.ifPresent(listener -> {
            IconButton person =
                    new IconButton(MaterialDesignA.ACCOUNT_DETAILS_OUTLINE, messages.get("kit.history.profile"));
            person.setId("open-profile");
            person.setOnAction(event -> listener.accept(history));
            foot.getChildren().add(person);
        });
        foot.setPadding(new Insets(GAP, SIDE, GAP, SIDE));
        foot.getStyleClass().add("lined-top");
        return foot;
    }

    private TimelineRow row(Timeline.Step step, Set<Long> issued, Consumer<ListedAward> look) {
        if (step instanceof Timeline.Gap gap) {
            return new TimelineRow(messages, gap);
        }
        if (step instanceof Timeline.Given given) {
            TimelineRow row = new TimelineRow(messages, given, award -> open.accept(award));
            if (issued.contains(given.award().awardId())) {
                row.offerPaper(() -> look.accept(given.award()));
            }
            return row;
        }
        throw new IllegalStateException("a new kind of step: " + step);
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
