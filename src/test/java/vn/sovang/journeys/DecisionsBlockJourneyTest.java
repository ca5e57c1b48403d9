package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.decisions.GridRow;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;

/** What a clerk does to many lines and whole decisions, by keyboard alone. */
class DecisionsBlockJourneyTest extends DecisionsWindow {
    private void clipboard(String text) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void run(Command command) {
        interact(() -> bench.workbench().commands().run(command));
        settle();
    }

    @Test
    void fiftyPeopleArePastedFromExcelAndTakenBackInOneGo() throws Exception {
        open(Theme.LIGHT);
        int before = rows().size();
        clipboard(IntStream.rangeClosed(1, 50)
                .mapToObj(i -> String.format(
                        Locale.ROOT, "Ông Lê Văn %s%d\tDân quân thường trực\tXã Đạ Nhim", (char) ('A' + i % 20), i))
                .collect(Collectors.joining("\r\n", "", "\r\n")));
        push(KeyCode.CONTROL, KeyCode.END);
        push(KeyCode.HOME);
        cursor(before - 1, Column.ACHIEVEMENT);
        push(KeyCode.ENTER);
        until(() -> rows().get(rows().size() - 1) instanceof GridRow.Fresh);
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> rows().size() == before + 50);
        assertThat(named(before).honorific()).isEqualTo("Ông");
        assertThat(named(before + 49).position()).isEqualTo("Dân quân thường trực");
        until(() -> !shown(".toast").isEmpty());
        save("decisions-pasted");
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> rows().size() == before);
    }

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

    @Test
    void lastYearsDecisionBecomesThisYears() throws Exception {
        open(Theme.LIGHT);
        int lines = rows().size();
        push(KeyCode.CONTROL, KeyCode.L);
        until(() -> lookup("#copy-which").tryQuery().isPresent());
        save("decisions-copy");
        interact(() -> lookup("#form-yes").queryButton().fire());
        until(() -> lookup("Quyết định (chưa có số)").tryQuery().isPresent());
        until(() -> rows().size() == lines);
        assertThat(rows())
                .allSatisfy(
                        row -> assertThat(((GridRow.Line) row).line().award().bookNumber())
                                .isNull());
        save("decisions-copied");
    }

    @Test
    void anAwardIsRevokedAndADeletedLineComesBackFromTheBin() throws Exception {
        open(Theme.LIGHT);
        cursor(0, Column.NAME);
        run(Command.REVOKE_AWARDS);
        until(() -> lookup("#revoke-on").tryQuery().isPresent());
        interact(() -> lookup("#form-yes").queryButton().fire());
        until(() -> lookup(".note").queryAll().size() >= 3);
        save("decisions-revoke-incomplete");
        interact(() -> {
            field("#revoke-on").setText("5/12/24");
            field("#revoke-by").setText("1260/QĐ-UBND");
            field("#revoke-reason").setText("Kê khai thành tích không đúng");
            lookup("#form-yes").queryButton().fire();
        });
        until(() -> line(0).award().revocation() != null);
        settle();
        save("decisions-revoked");

        int before = rows().size();
        int last = before - 1;
        String name = named(last).full();
        cursor(last, Column.NAME);
        push(KeyCode.CONTROL, KeyCode.DELETE);
        until(() -> rows().size() == last);
        run(Command.SHOW_BIN);
        until(() -> lookup("#bin").tryQuery().isPresent()
                && !((ListView<?>) lookup("#bin").query()).getItems().isEmpty());
        save("decisions-bin");
        assertThat(lookup(name).tryQuery()).isPresent();
        interact(() -> lookup("#bin-restore").queryButton().fire());
        until(() -> rows().size() == before);
        until(() -> ((ListView<?>) lookup("#bin").query()).getItems().isEmpty());
    }

    @Test
    void whatTheCheckFindsIsGoneThroughByKeyboard() throws Exception {
        open(Theme.LIGHT);
        int first = firstUnprinted();
        cursor(first, Column.ACHIEVEMENT);
        push(KeyCode.DELETE);
        until(() -> line(first).award().achievement().isEmpty());
        until(() -> lookup(".grid .error").tryQuery().isPresent());
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> lookup("#list-checks").tryQuery().isPresent()
                && lookup("#list-checks").query().isFocused());
        save("decisions-checks");
        push(KeyCode.ENTER);
        until(() -> table().isFocused());
        assertThat(table().getFocusModel().getFocusedCell().getRow()).isEqualTo(first);
        assertThat(table().getFocusModel().getFocusedCell().getTableColumn().getUserData())
                .isEqualTo(Column.ACHIEVEMENT);
        push(KeyCode.F4);
        settle();
        save("decisions-next-problem");
    }
}
