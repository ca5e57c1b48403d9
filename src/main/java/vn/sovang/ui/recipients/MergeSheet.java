package vn.sovang.ui.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.domain.CitizenId;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientField;
import vn.sovang.domain.Sex;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.recipients.Comparison.Side;

/** Two recipients side by side: what is kept of each field, and what both were given, before they become one. */
final class MergeSheet {
    private static final double WIDTH = 680;
    private static final double LABEL_WIDTH = 130;
    private static final double AWARDS_HEIGHT = 104;
    private static final double GAP = 8;

    private final Messages messages;
    private final Comparison two;
    private final GridPane grid = new GridPane();
    private final Label result = new Label();
    private final VBox notes = new VBox(GAP);
    private final List<RadioButton> choices = new ArrayList<>();
    private final Sheet<ButtonType> sheet;
    private int row;

    MergeSheet(Window owner, Messages messages, Comparison two) {
        this.messages = messages;
        this.two = two;
        columns();
        grid.getStyleClass().add("merge-grid");
        Label text = new Label(messages.get("recipients.merge.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("secondary");
        Comparison.FIELDS.stream().filter(field -> !two.isUnsaid(field)).forEach(this::field);
        awards();
        result.getStyleClass().add("strong");
        showResult();
        VBox content = new VBox(GAP, text, grid, result, notes);
        Ems.wide(content, WIDTH);
        sheet = new Sheet<>(owner, messages.get("recipients.merge.title"), content);
    }

    /** The name that is kept. */
    static String name(Comparison two) {
        return two.result().text(RecipientField.NAME);
    }

    /** Offers to make one of the two, or to say that they are two. */
    void show(Merge merge, Merge apart) {
        ButtonType act = sheet.act(messages.get("recipients.merge.do"));
        ButtonType leave = sheet.leave(messages.get("recipients.leave"));
        Button does = (Button) sheet.getDialogPane().lookupButton(act);
        does.getStyleClass().add("primary");
        does.setId("merge-yes");
        sheet.getDialogPane().lookupButton(leave).setId("merge-no");
        sheet.side(messages.get("recipients.merge.apart"), () -> apart.run(sheet::close, this::complain));
        does.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            does.setDisable(true);
            merge.run(sheet::close, problems -> {
                does.setDisable(false);
                complain(problems);
            });
        });
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton) {
                event.consume();
                does.fire();
            }
        });
        // Nothing to weigh: the act is what is left to do.
        sheet.setOnShown(event -> choices.stream()
                .filter(RadioButton::isSelected)
                .map(Node.class::cast)
                .findFirst()
                .orElse(does)
                .requestFocus());
        sheet.show();
    }

    private void complain(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, messages.problem(problem)))
                        .toList());
        sheet.getDialogPane().getScene().getWindow().sizeToScene();
    }

    private void columns() {
        ColumnConstraints label = new ColumnConstraints(LABEL_WIDTH);
        ColumnConstraints half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth((100 - 100 * LABEL_WIDTH / WIDTH) / 2);
        grid.getColumnConstraints().setAll(label, half, half);
    }

    private void field(RecipientField field) {
        Label name = new Label(messages.get("recipients.field." + field.name()));
        name.getStyleClass().add("form-label");
        if (two.isSettled(field)) {
            Label value = new Label(said(Side.LEFT, field));
            value.getStyleClass().add("muted");
            grid.add(value, 1, row, 2, 1);
        } else {
            ToggleGroup group = new ToggleGroup();
            grid.add(choice(Side.LEFT, field, group), 1, row);
            grid.add(choice(Side.RIGHT, field, group), 2, row);
        }
        grid.add(name, 0, row++);
    }

    private RadioButton choice(Side side, RecipientField field, ToggleGroup group) {
        String said = said(side, field);
        RadioButton button = new RadioButton(said.isEmpty() ? messages.get("recipients.merge.nothing") : said);
        button.setId("merge-" + field.name() + "-" + side.name());
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setSelected(two.chosen(field) == side);
        button.setAccessibleText(messages.get("recipients.field." + field.name()) + ", " + button.getText());
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                two.choose(field, side);
                showResult();
            }
        });
        choices.add(button);
        return button;
    }

    private String said(Side side, RecipientField field) {
        String text = two.text(side, field);
        if (text.isEmpty()) {
            return text;
        }
        return switch (field) {
            case SEX -> messages.word(Sex.valueOf(text));
            case CLASS -> messages.word(RecipientClass.valueOf(text));
            case CITIZEN_ID -> CitizenId.masked(text);
            case NOTE -> text.replace('\n', ' ');
            default -> text;
        };
    }

    private void awards() {
        Label name = new Label(messages.get("recipients.merge.awards"));
        name.getStyleClass().add("form-label");
        GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        grid.add(name, 0, row);
        grid.add(awards(Side.LEFT), 1, row);
        grid.add(awards(Side.RIGHT), 2, row++);
    }

    private Node awards(Side side) {
        VBox lines = new VBox(2);
        List<ListedAward> given = two.of(side).history().awards();
        for (ListedAward award : given) {
            lines.getChildren().add(line(award));
        }
        if (given.isEmpty()) {
            lines.getChildren().add(quiet(messages.get("recipients.merge.none")));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefHeight(AWARDS_HEIGHT);
        scroll.setAccessibleText(messages.get("recipients.merge.awards"));
        return scroll;
    }

    /** What was given, and by which decision and under which name. */
    private VBox line(ListedAward award) {
        String year = award.signedOn() == null ? messages.get("kit.history.draft") : Integer.toString(award.year());
        Label what = new Label(year + " · " + award.form());
        String name = award.name() + (award.unit().isEmpty() ? "" : ", " + award.unit());
        Label by = quiet(award.decision().isEmpty() ? name : award.decision() + " · " + name);
        VBox line = new VBox(what, by);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        return label;
    }

    private void showResult() {
        result.setText(messages.get("recipients.merge.result", name(two), two.awards()));
    }

    /** Does either; one of the two hears how it went. */
    interface Merge {
        void run(Runnable done, Consumer<List<Problem>> refused);
    }
}
