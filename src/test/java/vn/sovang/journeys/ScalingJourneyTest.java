package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.fixtures.Names;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.ui.theme.Theme;

/** The screens in windows from the smallest to the widest, and with letters from the smallest to the largest. */
class ScalingJourneyTest extends DecisionsWindow {
    private static final List<Command> SCREENS =
            List.of(Command.GO_DECISIONS, Command.GO_SEARCH, Command.GO_RECIPIENTS, Command.GO_PRINTING);

    @Test
    void inASmallWindowTheListIsABoxInTheHeader() throws Exception {
        open(Theme.LIGHT);
        size(911, 472);
        assertThat(lookup("#decisions").tryQuery()).isEmpty();
        assertThat(lookup("#certificate").tryQuery()).isEmpty();
        assertThat(height(".decision-header")).isLessThan(50);
        assertThat(height(".step-strip")).isBetween(36.0, 40.0);
        assertThat(sideways().isVisible()).as("the list scrolls sideways").isTrue();
        push(KeyCode.DOWN, 12);
        settle();
        save("scale-911-decisions");
        clickOn("#pick-decision");
        settle();
        assertThat(focused("#decisions")).isTrue();
        save("scale-911-decisions-list");
        push(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#decisions").tryQuery()).isEmpty();
        assertThat(focused("#pick-decision"))
                .as("the focus is back where it was")
                .isTrue();
        push(KeyCode.SPACE);
        settle();
        push(KeyCode.UP);
        push(KeyCode.ENTER);
        until(() -> rows().size() == 6);
        assertThat(lookup("#decisions").tryQuery()).isEmpty();
        assertThat(table().isFocused()).isTrue();
    }

    @Test
    void inASmallWindowThePreviewLiesOverTheListUntilEsc() throws Exception {
        open(Theme.DARK);
        size(911, 472);
        cursor(12, Column.POSITION);
        push(KeyCode.F7);
        until(() -> lookup("Vừa khổ").tryQuery().isPresent());
        assertThat(table().isFocused())
                .as("one goes on walking through the list")
                .isTrue();
        save("scale-911-decisions-preview-dark");
        push(KeyCode.F6);
        settle();
        push(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#certificate").tryQuery()).isEmpty();
        assertThat(table().isFocused()).isTrue();
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> focused("#list-checks"));
        save("scale-911-decisions-checks-dark");
        push(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#list-checks").tryQuery()).isEmpty();
        assertThat(table().isFocused()).isTrue();
    }

    @Test
    void inASmallWindowWithLargeLettersTheHeaderCanBeEdited() throws Exception {
        open(Theme.LIGHT);
        letters(Theme.LIGHT, TextSize.LARGEST);
        size(900, 470);
        push(KeyCode.CONTROL, KeyCode.E);
        until(() -> lookup("#decision-NOTE").tryQuery().isPresent());
        save("scale-900-header-edit");
        assertThat(lookup(".shell-top").query().localToScene(0, 0).getY()).isGreaterThanOrEqualTo(0);
        assertThat(clipped()).isEmpty();
        assertThat(field("#decision-NOTE").getText()).isNotEmpty();
        push(KeyCode.ESCAPE);
        until(() -> lookup("#pick-decision").tryQuery().isPresent());
        cursor(0, Column.ACHIEVEMENT);
        push(KeyCode.F2);
        settle();
        save("scale-900-achievement");
    }

    @Test
    void inANarrowWindowOnlyThePreviewLiesOver() throws Exception {
        open(Theme.LIGHT);
        size(1093, 614);
        assertThat(lookup("#decisions").tryQuery()).isPresent();
        assertThat(lookup("#certificate").tryQuery()).isEmpty();
        assertThat(width(".decision-list")).isBetween(190.0, 194.0);
        assertThat(width(".rail")).isEqualTo(48);
        push(KeyCode.F7);
        until(() -> lookup("Vừa khổ").tryQuery().isPresent());
        save("scale-1093-decisions-preview");
        push(KeyCode.F7);
        settle();
        assertThat(lookup("#certificate").tryQuery()).isEmpty();
    }

    @Test
    void inAWideWindowKindsAreWordsAndTheHeaderHasTheNote() throws Exception {
        open(Theme.LIGHT);
        size(1920, 1040);
        cursor(12, Column.POSITION);
        until(() -> lookup("Vừa khổ").tryQuery().isPresent());
        assertThat(width(".decision-list")).isBetween(246.0, 250.0);
        assertThat(width(".preview-pane")).isBetween(378.0, 382.0);
        assertThat(text(".header-facts", "Ghi chú")).isTrue();
        assertThat(leaf(Column.KIND).getText()).isEqualTo("Loại");
        assertThat(leaf(Column.KIND).getWidth()).isEqualTo(84);
        save("scale-1920-decisions");
        size(1366, 738);
        assertThat(leaf(Column.KIND).getWidth()).isEqualTo(32);
        assertThat(text(".header-facts", "Ghi chú")).isFalse();
    }

    @Test
    void inANarrowWindowTheHistoryOfARecipientLiesOverTheTable() throws Exception {
        open(Theme.LIGHT);
        size(1093, 614);
        go(Command.GO_RECIPIENTS);
        until(() -> lookup("#recipients-order").tryQuery().isPresent());
        assertThat(lookup("Quá trình khen thưởng").tryQuery()).isEmpty();
        push(KeyCode.F7);
        until(() -> lookup("Quá trình khen thưởng").tryQuery().isPresent());
        save("scale-1093-recipients-card");
        Node table = stage.getScene().getFocusOwner();
        push(KeyCode.F6);
        settle();
        assertThat(stage.getScene().getFocusOwner()).as("F6 goes into the card").isNotSameAs(table);
        push(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("Quá trình khen thưởng").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table);
        size(1366, 738);
        assertThat(lookup("Quá trình khen thưởng").tryQuery())
                .as("here it has its place")
                .isPresent();
    }

    @Test
    void lettersOfAnySizeStandWhole() throws Exception {
        open(Theme.LIGHT);
        for (TextSize text : List.of(TextSize.SMALL, TextSize.LARGEST)) {
            letters(Theme.LIGHT, text);
            for (double width : new double[] {900, 1366, 1920}) {
                size(width, width < 1000 ? 470 : width < 1900 ? 738 : 1040);
                for (Command screen : SCREENS) {
                    go(screen);
                    save("scale-text-" + text.px() + "-" + (int) width + "-" + screen);
                    assertThat(clipped())
                            .as(screen + " at " + text + " in " + width)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenIsWholeInEveryWindow(Theme theme) throws Exception {
        open(theme);
        for (double width : new double[] {900, 1366, 1920}) {
            size(width, width < 1000 ? 470 : width < 1900 ? 738 : 1040);
            for (Command screen : SCREENS) {
                go(screen);
                save("scale-" + theme + "-" + (int) width + "-" + screen);
                assertThat(clipped()).as(screen + " in " + width).isEmpty();
            }
        }
    }

    private void go(Command screen) {
        interact(() -> bench.workbench().commands().run(screen));
        for (int round = 0; round < 3; round++) {
            bench.settle();
            settle();
        }
    }

    /** Words that stand in less height than their letters take, and what reaches past the edge of the window. */
    private List<String> clipped() {
        List<String> found = new ArrayList<>();
        interact(() -> Names.below(stage.getScene().getRoot()).stream()
                .filter(Control.class::isInstance)
                .map(Control.class::cast)
                .filter(Names::isShown)
                .filter(control -> isOutside(control)
                        || isTooWide(control)
                        || (control instanceof Labeled words && isWorded(words) && isLow(words)))
                .forEach(
                        control -> found.add(control + " ends at " + control.localToScene(control.getLayoutBounds()))));
        return found;
    }

    /** Only the list of a decision scrolls sideways. */
    private static boolean isTooWide(Control control) {
        return control instanceof TableView<?> table
                && !"lines".equals(table.getId())
                && table.getVisibleLeafColumns().stream()
                                .mapToDouble(column -> column.getWidth())
                                .sum()
                        > table.getWidth() + 1;
    }

    private static boolean isWorded(Labeled words) {
        return words.getText() != null
                && !words.getText().isBlank()
                && words.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && words.getWidth() > 0;
    }

    private static boolean isLow(Labeled words) {
        Text letters = new Text("Ấg");
        letters.setFont(words.getFont());
        return words.getHeight() + 1 < letters.getLayoutBounds().getHeight();
    }

    /** A table that scrolls sideways may reach beyond. */
    private boolean isOutside(Control control) {
        for (Node at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof TableView<?>) {
                return false;
            }
        }
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        return bounds.getMaxX() > stage.getScene().getWidth() + 1;
    }

    private void letters(Theme theme, TextSize text) {
        interact(() -> {
            theme.putOn(text);
            bench.workbench().room().textProperty().set(text);
        });
        settle();
    }

    void size(double width, double height) {
        interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    private boolean focused(String query) {
        Node node = lookup(query).query();
        for (Node at = stage.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private double height(String query) {
        return lookup(query).queryAs(Region.class).getHeight();
    }

    private double width(String query) {
        return lookup(query).queryAs(Region.class).getWidth();
    }

    private ScrollBar sideways() {
        return table().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }
}
