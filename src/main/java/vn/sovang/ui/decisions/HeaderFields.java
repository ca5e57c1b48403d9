package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.DecisionField;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionDraft;

/** The fields of a decision's header, row by row; what is wrong with a field stands below its row. */
final class HeaderFields extends GridPane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int[] SHARES = {16, 12, 30, 18, 24};
    private static final int ROWS = 4;

    private final Messages words;
    private final Map<DecisionField, TextField> texts = new EnumMap<>(DecisionField.class);
    private final Map<DecisionField, ComboBox<Choice>> choices = new EnumMap<>(DecisionField.class);
    private final Map<DecisionField, VBox> errors = new EnumMap<>(DecisionField.class);
    private final List<VBox> below = new ArrayList<>();

    HeaderFields(Messages words) {
        this.words = words;
        getStyleClass().add("form-grid");
        for (int share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
        for (int row = 0; row < ROWS; row++) {
            VBox errorsOfRow = new VBox();
            below.add(errorsOfRow);
            errorsOfRow.managedProperty().bind(errorsOfRow.visibleProperty());
            errorsOfRow.setVisible(false);
            add(errorsOfRow, 0, 2 * row + 1, SHARES.length, 1);
        }
        put(text(DecisionField.NUMBER), 0, 0, 1);
        put(text(DecisionField.SIGNED_ON), 1, 0, 1);
        put(choice(DecisionField.SIGNER), 2, 0, 1);
        put(text(DecisionField.PLACE), 3, 0, 1);
        put(text(DecisionField.PROPOSAL), 4, 0, 1);
        put(text(DecisionField.TITLE), 0, 1, SHARES.length);
        put(text(DecisionField.SHORT_TITLE), 0, 2, 2);
        put(choice(DecisionField.FIELD), 2, 2, 1);
        put(choice(DecisionField.METHOD), 3, 2, 2);
        put(text(DecisionField.ACHIEVEMENT), 0, 3, 3);
        put(text(DecisionField.NOTE), 3, 3, 2);
    }

    private DecisionField text(DecisionField field) {
        texts.put(field, new TextField());
        return field;
    }

    private DecisionField choice(DecisionField field) {
        ComboBox<Choice> input = new ComboBox<>();
        input.setMaxWidth(Double.MAX_VALUE);
        choices.put(field, input);
        return field;
    }

    private void put(DecisionField field, int column, int row, int span) {
        Control input = control(field);
        Label label = new Label(words.get("decisions.field." + field.name()));
        label.getStyleClass().add("form-label");
        label.setLabelFor(input);
        input.setId("decision-" + field.name());
        input.setAccessibleText(label.getText());
        errors.put(field, below.get(row));
        add(new VBox(label, input), column, 2 * row, span, 1);
    }

    private Control control(DecisionField field) {
        Control input = texts.get(field);
        return input != null ? input : combo(field);
    }

    private ComboBox<Choice> combo(DecisionField field) {
        return Optional.ofNullable(choices.get(field)).orElseThrow();
    }

    private TextField input(DecisionField field) {
        return Optional.ofNullable(texts.get(field)).orElseThrow();
    }

    private String typed(DecisionField field) {
        return input(field).getText();
    }

    /** Puts a header into the fields; the first takes the focus. */
    void fill(DecisionDraft start, References references) {
        input(DecisionField.NUMBER).setText(start.number());
        input(DecisionField.SIGNED_ON).setText(start.signedOn());
        input(DecisionField.PLACE).setText(start.place());
        input(DecisionField.PROPOSAL).setText(start.proposal());
        input(DecisionField.TITLE).setText(start.title());
        input(DecisionField.SHORT_TITLE).setText(start.shortTitle());
        input(DecisionField.ACHIEVEMENT).setText(start.achievement());
        input(DecisionField.NOTE).setText(start.note());
        offer(
                DecisionField.SIGNER,
                start.signerId(),
                references.signers().stream().map(s -> new Choice(s.id(), s.name() + " – " + Sentence.of(s.title()))));
        offer(
                DecisionField.FIELD,
                start.fieldId(),
                references.fields().stream().map(f -> new Choice(f.id(), f.name())));
        offer(
                DecisionField.METHOD,
                start.methodId(),
                references.methods().stream().map(m -> new Choice(m.id(), m.name())));
        input(DecisionField.NUMBER).requestFocus();
    }

    private void offer(DecisionField field, @Nullable Long id, Stream<Choice> known) {
        List<Choice> items = new ArrayList<>(List.of(new Choice(0, words.get("decisions.form.nothing"))));
        items.addAll(known.toList());
        combo(field).getItems().setAll(items);
        combo(field)
                .setValue(items.stream()
                        .filter(c -> id != null && c.id() == id)
                        .findFirst()
                        .orElse(items.get(0)));
    }

    /** What stands in the fields; what has no field stays as it was at the start. */
    DecisionDraft typed(DecisionDraft start) {
        return new DecisionDraft(
                typed(DecisionField.NUMBER),
                typed(DecisionField.SIGNED_ON),
                typed(DecisionField.TITLE),
                typed(DecisionField.SHORT_TITLE),
                chosen(DecisionField.SIGNER),
                typed(DecisionField.PLACE),
                chosen(DecisionField.METHOD),
                chosen(DecisionField.FIELD),
                typed(DecisionField.ACHIEVEMENT),
                start.dossierOn(),
                typed(DecisionField.PROPOSAL),
                start.fund(),
                typed(DecisionField.NOTE));
    }

    private @Nullable Long chosen(DecisionField field) {
        Choice choice = combo(field).getValue();
        return choice == null || choice.id() == 0 ? null : Long.valueOf(choice.id());
    }

    /** Marks the fields that are wrong and says below their row why; answers with the problems that have no field here. */
    List<Problem> complain(List<Problem> problems) {
        below.forEach(row -> {
            row.getChildren().clear();
            row.setVisible(false);
        });
        errors.keySet().forEach(field -> control(field).pseudoClassStateChanged(DANGER, false));
        Map<Boolean, List<Problem>> placed = problems.stream()
                .collect(Collectors.partitioningBy(p -> fieldHere(p).isPresent()));
        placed.getOrDefault(true, List.of()).forEach(p -> fieldHere(p).ifPresent(f -> say(f, p)));
        return placed.getOrDefault(false, List.of());
    }

    private Optional<DecisionField> fieldHere(Problem problem) {
        return HeaderModel.fieldOf(problem).filter(errors::containsKey);
    }

    private void say(DecisionField field, Problem problem) {
        control(field).pseudoClassStateChanged(DANGER, true);
        Label error = new Label(words.problem(problem));
        error.getStyleClass().addAll("danger-text", "field-error");
        error.setWrapText(true);
        VBox row = Optional.ofNullable(errors.get(field)).orElseThrow();
        row.getChildren().add(error);
        row.setVisible(true);
    }

    /** Something to choose by name; 0 means none. */
    private record Choice(long id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }
}
