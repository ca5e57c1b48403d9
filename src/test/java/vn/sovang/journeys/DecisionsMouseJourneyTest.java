package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;

/** What is done with the mouse beside the list and in it. */
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
        clickOn("Hoàn tác");
        until(() -> !bin().getItems().isEmpty());
    }

    private ListView<?> bin() {
        return lookup("#bin").queryAs(ListView.class);
    }
}
