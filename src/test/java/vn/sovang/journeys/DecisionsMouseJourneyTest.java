package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;

/** What is done beside the list and in it, mostly with the mouse. */
class DecisionsMouseJourneyTest extends DecisionsWindow {
    private ComboBox<?> template() {
        return lookup("#preview-template").queryAs(ComboBox.class);
    }

    private double sheetWidth() {
        Bounds sheet = lookup("#certificate").query().lookup(".image-view").getBoundsInParent();
        return sheet.getWidth();
    }

    @Test
    void thePreviewChangesTemplateMediumAndSizeAndLeadsToThePrinter() throws Exception {
        open(Theme.LIGHT);
        cursor(12, Column.NAME);
        until(() -> !template().isDisabled()
                && lookup("#certificate .image-view").tryQuery().isPresent());
        settle();
        save("decisions-preview");
        String before = String.valueOf(template().getValue());
        interact(() -> template().getSelectionModel().selectLast());
        until(() -> !shown(".toast").isEmpty());
        save("decisions-preview-template");
        assertThat(String.valueOf(template().getValue())).isNotEqualTo(before);
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> String.valueOf(template().getValue()).equals(before));

        double fit = sheetWidth();
        interact(() -> lookup("#preview-medium").query().lookupAll(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(segment -> !segment.isSelected())
                .forEach(ToggleButton::fire));
        until(() -> lookup("#certificate").query().lookupAll(".image-view").size() == 2);
        save("decisions-preview-phoi");
        clickOn("#preview-zoom");
        until(() -> sheetWidth() > 1000);
        save("decisions-preview-zoomed");
        assertThat(lookup("#certificate").query().lookup(".sheet-window"))
                .isInstanceOfSatisfying(
                        ScrollPane.class,
                        window -> assertThat(window.getWidth()).isLessThan(fit + 4));
        interact(() -> lookup("#certificate").query().requestFocus());
        type("0");
        until(() -> Math.abs(sheetWidth() - fit) < 1);

        clickOn("#preview-print");
        until(() -> lookup("#print-range").tryQuery().isPresent());
        until(() -> field("#print-range").getText().equals("13"));
        save("decisions-preview-print");
    }

    @Test
    void theBinIsEmptiedOnlyWithAReasonAndUndoFillsItAgain() throws Exception {
        open(Theme.LIGHT);
        int last = rows().size() - 1;
        cursor(last, Column.NAME);
        push(KeyCode.CONTROL, KeyCode.DELETE);
        until(() -> rows().size() == last);
        interact(() -> bench.workbench().commands().run(Command.SHOW_BIN));
        until(() -> lookup("#bin").tryQuery().isPresent() && !bin().getItems().isEmpty());
        interact(() -> lookup("#bin-clear").queryButton().fire());
        until(() -> lookup("#reason-yes").tryQuery().isPresent());
        assertThat(lookup("#reason-yes").queryButton().isDisabled()).isTrue();
        save("decisions-purge");
        interact(() -> {
            lookup("#reason").queryAs(ComboBox.class).getEditor().setText("Nhập thử");
            lookup("#reason-yes").queryButton().fire();
        });
        until(() -> bin().getItems().isEmpty());
        settle();
        save("decisions-purged");
        clickOn(lookup(".note .hyperlink").<Node>query());
        until(() -> !bin().getItems().isEmpty());
    }

    private ListView<?> bin() {
        return lookup("#bin").queryAs(ListView.class);
    }

    private Node number(int row) {
        return lookup(".grid .row-handle").queryAll().stream()
                .filter(TableCell.class::isInstance)
                .filter(node -> node.isVisible() && ((TableCell<?, ?>) node).getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    private List<String> order() {
        return IntStream.range(0, rows().size())
                .mapToObj(row -> named(row).name())
                .toList();
    }

    /** Takes a line by its number and holds it over the upper half of another. */
    private void hold(int from, int over) {
        drag(number(from));
        Bounds there = number(over).localToScreen(number(over).getLayoutBounds());
        moveTo(new Point2D(there.getCenterX(), there.getMinY() + 4));
        settle();
    }

    @Test
    void linesAreDraggedByTheirNumbersTogetherAndUndoPutsThemBack() throws Exception {
        open(Theme.LIGHT);
        clickOn("(chưa có số)");
        until(() -> rows().size() == 6 && named(0).name().length() > 0);
        List<String> before = order();
        clickOn(number(3));
        press(KeyCode.SHIFT);
        clickOn(number(4));
        release(KeyCode.SHIFT);
        hold(4, 1);
        save("decisions-drag");
        assertThat(shown(".drop-line")).hasSize(1);
        push(KeyCode.ESCAPE);
        drop();
        settle();
        assertThat(order()).isEqualTo(before);

        hold(4, 1);
        drop();
        List<String> after =
                List.of(before.get(0), before.get(3), before.get(4), before.get(1), before.get(2), before.get(5));
        until(() -> order().equals(after));
        save("decisions-dragged");
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> order().equals(before));
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        until(() -> !order().equals(before));
    }

    @Test
    void aNumberedListSaysWhyItIsNotDragged() throws Exception {
        open(Theme.DARK);
        List<String> before = order();
        hold(3, 1);
        drop();
        until(() -> text(".notice-board", "không kéo thả"));
        save("decisions-drag-refused-dark");
        assertThat(order()).isEqualTo(before);
    }

    private boolean isAtStep(int number) {
        return lookup("#step-" + number).queryAs(ToggleButton.class).isSelected();
    }

    @Test
    void theCheckIsTheStepOneIsAtUntilOneGoesBackToThePreview() throws Exception {
        open(Theme.LIGHT);
        clickOn("#step-2");
        until(() -> isAtStep(2) && lookup("#list-checks").query().isFocused());
        save("decisions-check-step");
        clickOn("#checks-choose");
        until(() -> lookup("#check-LADDER_REACHED").tryQuery().isPresent());
        CheckBox hint = lookup("#check-LADDER_REACHED").queryAs(CheckBox.class);
        assertThat(hint.isSelected()).isFalse();
        interact(hint::fire);
        settle();
        save("decisions-check-choose");
        interact(() -> ((ScrollPane)
                        hint.getParent().getParent().getParent().getParent().getParent())
                .setVvalue(1));
        save("decisions-check-choose-end");
        push(KeyCode.ESCAPE);
        until(() -> lookup("#check-LADDER_REACHED").tryQuery().isEmpty());
        interact(() -> lookup("#list-checks").query().requestFocus());
        push(KeyCode.ESCAPE);
        until(() -> isAtStep(1) && lookup("#list-checks").tryQuery().isEmpty());
        assertThat(table().isFocused()).isTrue();
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isAtStep(2));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isAtStep(1));
        push(KeyCode.F7);
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isAtStep(2));
        clickOn("#step-1");
        until(() -> isAtStep(1));
        assertThat(lookup("#certificate").tryQuery()).isEmpty();
    }

    @Test
    void numbersAskedForTwiceAtOnceAreAskedForOnce() throws Exception {
        open(Theme.LIGHT);
        cursor(12, Column.BOOK_NUMBER);
        push(KeyCode.DELETE);
        until(() -> line(12).award().bookNumber() == null);
        interact(() -> {
            bench.workbench().commands().run(Command.ISSUE_BOOK_NUMBERS);
            bench.workbench().commands().run(Command.ISSUE_BOOK_NUMBERS);
        });
        until(() -> lookup("#ask-yes").tryQuery().isPresent());
        bench.settle();
        settle();
        assertThat(lookup("#ask-yes").queryAll()).hasSize(1);
        save("decisions-issue-gaps");
        interact(() -> lookup("#series-RUNNING").queryAs(RadioButton.class).fire());
        settle();
        save("decisions-issue-running");
        push(KeyCode.ESCAPE);
        until(() -> lookup("#ask-yes").tryQuery().isEmpty());
        assertThat(line(12).award().bookNumber()).isNull();
    }
}
