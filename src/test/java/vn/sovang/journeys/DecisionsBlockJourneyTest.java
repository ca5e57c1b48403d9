package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.theme.Theme;

/** What a clerk does to many cells at once, and to a line that stands on paper. */
class DecisionsBlockJourneyTest extends DecisionsWindow {
    @Test
    void aBlockIsFilledDownAndCopied() throws Exception {
        open(Theme.DARK);
        int first = firstUnprinted();
        cursor(first, Column.UNIT);
        push(KeyCode.F2);
        until(() -> lookup("#cell-editor").tryQuery().isPresent());
        interact(() -> field("#cell-editor").setText("Xã Đạ Sar"));
        push(KeyCode.ENTER);
        until(() -> named(first).unit().equals("Xã Đạ Sar"));
        cursor(first, Column.UNIT);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.D);
        until(() -> named(first + 2).unit().equals("Xã Đạ Sar"));
        save("decisions-filled-dark");
        push(KeyCode.CONTROL, KeyCode.C);
        interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Xã Đạ Sar\nXã Đạ Sar\nXã Đạ Sar\n"));
    }

    private int firstUnprinted() {
        return IntStream.range(0, rows().size())
                .filter(row -> line(row).award().printing().count() == 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPrintedLineAsksWhyItIsChanged() throws Exception {
        open(Theme.LIGHT);
        assertThat(line(0).award().printing().count()).isPositive();
        String before = named(0).name();
        cursor(0, Column.NAME);
        push(KeyCode.F2);
        until(() -> lookup("#cell-editor").tryQuery().isPresent());
        interact(() -> field("#cell-editor").setText("Tên viết lại"));
        push(KeyCode.ENTER);
        until(() -> lookup("#reason").tryQuery().isPresent());
        save("decisions-reason");
        assertThat(named(0).name()).isEqualTo(before);
        assertThat(lookup("#reason-yes").queryButton().isDisabled()).isTrue();
        interact(() -> ((ComboBox<?>) lookup("#reason").query()).getEditor().setText("Ghi sai tên"));
        push(KeyCode.ENTER);
        until(() -> named(0).name().equals("Tên viết lại"));
    }
}
