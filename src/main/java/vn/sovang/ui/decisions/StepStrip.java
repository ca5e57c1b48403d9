package vn.sovang.ui.decisions;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.WidthClass;
import vn.sovang.ui.kit.Workbench;

/** The way of a decision: its list, the golden book, its certificates and papers; each with how far it is. */
final class StepStrip extends HBox {
    private static final double GAP = 10;

    private final Messages words;
    private final Workbench bench;
    private final ToggleGroup group = new ToggleGroup();
    private final Step list;
    private final Step check;
    private final Step book;
    private final Step print;
    private final Step papers;

    private final ChecksModel checks;
    private Step viewed;

    StepStrip(ChecksModel checks, Workbench bench) {
        this.checks = checks;
        this.bench = bench;
        this.words = bench.messages();
        getStyleClass().add("step-strip");
        list = new Step(1, "decisions.step.list", Command.SHOW_LIST);
        check = new Step(2, "decisions.step.check", Command.CHECK_LIST);
        book = new Step(3, "decisions.step.book", Command.ISSUE_BOOK_NUMBERS);
        print = new Step(4, "decisions.step.print", Command.PRINT);
        papers = new Step(5, "decisions.step.papers", Command.SHOW_PAPERS);
        papers.show(false, false, words.get("decisions.step.papers.kinds"));
        getChildren().add(list.button);
        for (Step step : List.of(check, book, print, papers)) {
            getChildren().addAll(chevron(), step.button);
        }
        checks.findingsProperty().subscribe(found -> checked());
        checks.checkedProperty().subscribe(is -> checked());
        viewed = list;
        group.selectToggle(list.button);
        bench.room().follow(this::fit);
    }

    /** Says which step stands beside the list: what the check found, or none but the list itself. */
    void view(Command step) {
        viewed = step == Command.CHECK_LIST ? check : list;
        group.selectToggle(viewed.button);
        fit();
    }

    /** Where there is little room the names stand alone in one line, but for the step one is at. */
    private void fit() {
        boolean compact = bench.room().widthClass() == WidthClass.COMPACT;
        getStyleClass().remove("compact");
        if (compact) {
            getStyleClass().add("compact");
        }
        List.of(list, check, book, print, papers).forEach(step -> step.fit(compact));
    }

    private static FontIcon chevron() {
        return new FontIcon(MaterialDesignC.CHEVRON_RIGHT);
    }

    void show(DecisionView view) {
        int lines = view.lines().size();
        Command next = NextStep.of(view).command();
        int printable = NextStep.printable(view);
        int printed = printable - view.waiting();
        list.show(lines > 0, next == Command.ADD_AWARD, listed(lines));
        book.show(
                lines > 0 && NextStep.unnumbered(view) == 0,
                next == Command.ISSUE_BOOK_NUMBERS,
                BookSpan.of(view)
                        .map(s -> words.get("decisions.step.book.span", view.numbered(), lines, s.first(), s.last()))
                        .orElseGet(
                                () -> words.get(lines == 0 ? "decisions.step.nothing" : "decisions.step.book.none")));
        print.show(
                printable > 0 && view.waiting() == 0,
                next == Command.PRINT && view.waiting() > 0,
                lines == 0
                        ? words.get("decisions.step.nothing")
                        : words.get("decisions.step.print.count", printed, printable));
    }

    /** Warnings are for the clerk to judge: they do not keep the step from being done, but it says so. */
    private void checked() {
        int errors = checks.count(Severity.ERROR);
        int warnings = checks.count(Severity.WARNING);
        if (!checks.checkedProperty().get()) {
            check.show(false, false, words.get("decisions.step.nothing"));
        } else if (errors + warnings == 0) {
            check.show(true, false, words.get("decisions.step.check.none"));
        } else {
            check.warn(
                    errors > 0 ? Tone.DANGER : Tone.WARNING, words.get("decisions.step.check.count", errors, warnings));
        }
    }

    private String listed(int lines) {
        return lines == 0 ? words.get("decisions.step.list.none") : words.get("decisions.step.list.count", lines);
    }

    /** One step: a mark, its name, and a counter below. */
    private final class Step {
        private final int number;
        private final Label mark = new Label();
        private final Label counter = new Label();
        private final ToggleButton button = new ToggleButton();
        private final Label name;
        private final VBox two = new VBox();
        private final HBox beside = new HBox();

        Step(int number, String key, Command command) {
            this.number = number;
            Label name = new Label(words.get(key));
            name.getStyleClass().add("strong");
            counter.getStyleClass().add("secondary");
            mark.getStyleClass().add("step-mark");
            this.name = name;
            beside.getStyleClass().add("step-line");
            two.getStyleClass().add("step-words");
            HBox content = new HBox(GAP, mark, new StackPane(two, beside));
            content.getStyleClass().add("step-content");
            button.setGraphic(content);
            button.getStyleClass().add("step");
            button.setId("step-" + number);
            button.setToggleGroup(group);
            button.setTooltip(new Tooltip(new CommandControls(bench).explained(command)));
            button.accessibleTextProperty().bind(counter.textProperty().map(c -> name.getText() + ", " + c));
            button.setOnAction(event -> {
                group.selectToggle(viewed.button);
                bench.commands().run(command);
            });
        }

        private void fit(boolean compact) {
            two.getChildren().clear();
            beside.getChildren().clear();
            if (compact) {
                beside.getChildren().setAll(button.isSelected() ? List.of(name, counter) : List.of(name));
            } else {
                two.getChildren().setAll(name, counter);
            }
        }

        void warn(Tone tone, String count) {
            counter.setText(count);
            counter.getStyleClass().setAll("label", tone.styleClass() + "-text");
            mark.getStyleClass().setAll("label", "step-mark", tone.styleClass());
            mark.setText("");
            mark.setGraphic(new FontIcon(tone.icon()));
        }

        void show(boolean done, boolean next, String count) {
            counter.getStyleClass().setAll("label", "secondary");
            counter.setText(count);
            mark.getStyleClass().setAll("label", "step-mark", done ? "done" : next ? "next" : "todo");
            mark.setText(done ? "" : String.valueOf(number));
            mark.setGraphic(done ? new FontIcon(MaterialDesignC.CHECK) : null);
        }
    }
}
