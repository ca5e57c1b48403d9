package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.RecipientKind;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.decisions.GridRow;
import vn.sovang.ui.theme.Theme;

/** A clerk at the list of a decision: types a person, corrects a cell, deletes, undoes. */
class DecisionsJourneyTest extends DecisionsWindow {
    @Test
    void theScreenOpensInTheListOfTheDecisionInWork() throws Exception {
        open(Theme.LIGHT);
        assertThat(table().isFocused()).isTrue();
        assertThat(rows()).hasSize(24);
        cursor(12, Column.POSITION);
        until(() -> lookup("Vừa khổ").tryQuery().isPresent());
        assertThat(text(".total-line", "Tổng: 24")).isTrue();
        assertThat(lookup("Dòng 13/24").tryQuery()).isPresent();
        save("decisions");
    }

    @Test
    void aPersonIsTypedWithoutLeavingTheKeyboard() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.N);
        settle();
        type("Ông Cil Mup");
        // An input method corrects a word with backspaces of its own.
        push(KeyCode.BACK_SPACE, 2);
        type("úp Ha Kriêng");
        push(KeyCode.ENTER);
        until(() -> rows().size() == 25 && rows().get(24) instanceof GridRow.Line);
        type("thon doi");
        until(() -> !popupRows().isEmpty());
        save("decisions-edit");
        String offered = popupRows().get(0);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        until(() -> named(24).position().equals(offered));
        type("Xã Lát");
        push(KeyCode.ENTER);
        until(() -> named(24).unit().equals("Xã Lát"));
        assertThat(named(24).honorific()).isEqualTo("Ông");
        assertThat(named(24).name()).isEqualTo("Cil Múp Ha Kriêng");
        push(KeyCode.ENTER);
        settle();
        assertThat(rows().get(25)).as("after the last cell a new row begins").isInstanceOf(GridRow.Fresh.class);
        push(KeyCode.ESCAPE);
        settle();
        assertThat(rows()).hasSize(25);
    }

    @Test
    void aValueFromElsewhereIsPastedIntoTheCellWithoutOpeningItFirst() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.N);
        settle();
        interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "  Nguye\u0302\u0303n Thị Ngọc Ánh\tGiáo viên\n")));
        push(KeyCode.CONTROL, KeyCode.V);
        settle();
        push(KeyCode.ENTER);
        until(() -> rows().size() == 25 && rows().get(24) instanceof GridRow.Line);
        assertThat(named(24).name()).isEqualTo("Nguyễn Thị Ngọc Ánh");
    }

    @Test
    void whatIsRefusedStaysAsTypedWithTheReasonBesideIt() throws Exception {
        open(Theme.LIGHT);
        cursor(12, Column.AMOUNT);
        type("bảy trăm");
        push(KeyCode.ENTER);
        until(() -> lookup(".cell-message").tryQuery().filter(Node::isVisible).isPresent());
        save("decisions-refused");
        assertThat(lookup("#cell-editor").queryAs(TextInputControl.class).getText())
                .isEqualTo("bảy trăm");
        assertThat(line(12).award().reward().amount()).isEqualTo(710_000);
        push(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#cell-editor").tryQuery()).isEmpty();
        type("720k");
        push(KeyCode.ENTER);
        until(() -> line(12).award().reward().amount() == 720_000);
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> line(12).award().reward().amount() == 710_000);
    }

    @Test
    void deletedLinesComeBackAndGoAgain() throws Exception {
        open(Theme.LIGHT);
        chooseDecision("Chuyển đổi số năm 2024");
        until(() -> rows().size() == 6);
        interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearSelection();
            table().getSelectionModel().selectRange(1, leaf(Column.NAME), 3, leaf(Column.NAME));
        });
        push(KeyCode.CONTROL, KeyCode.DELETE);
        until(() -> rows().size() == 3);
        assertThat(text(".toast", "Đã chuyển 3 dòng vào Thùng rác.")).isTrue();
        save("decisions-deleted");
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> rows().size() == 6);
        push(KeyCode.CONTROL, KeyCode.Y);
        until(() -> rows().size() == 3);
    }

    @Test
    void theDarkThemeShowsTheSame() throws Exception {
        open(Theme.DARK);
        cursor(12, Column.POSITION);
        until(() -> lookup("Vừa khổ").tryQuery().isPresent());
        save("decisions-dark");
        type("chi huy");
        until(() -> !popupRows().isEmpty());
        save("decisions-edit-dark");
        assertThat(popupRows()).contains("Chỉ huy trưởng");
        push(KeyCode.ESCAPE);
        settle();
        assertThat(named(12).position()).isEqualTo("Chỉ huy trưởng");
    }

    @Test
    void anAchievementIsTypedInSeveralLines() throws Exception {
        open(Theme.LIGHT);
        cursor(12, Column.ACHIEVEMENT);
        push(KeyCode.F2);
        settle();
        save("decisions-achievement");
        type("Dòng một");
        push(KeyCode.ALT, KeyCode.ENTER);
        type("dòng hai");
        push(KeyCode.ENTER);
        until(() -> line(12).award().achievement().equals("Dòng một\ndòng hai"));
    }

    @Test
    void theListIsNarrowedByWordsAndByKind() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.F);
        type("kra jan");
        until(() -> rows().size() == 2);
        assertThat(named(1).name()).isEqualTo("Kră Jăn K' Duyên");
        push(KeyCode.ESCAPE);
        until(() -> rows().size() == 24);
        clickOn("Cá nhân");
        until(() -> rows().size() == 14);
        save("decisions-narrowed");
        clickOn("#filter-decisions");
        type("den on");
        until(() ->
                lookup(".list-item").queryAll().stream().filter(Node::isVisible).count() < 12);
        save("decisions-filtered");
    }

    @Test
    void thePreviewGoesAndComesWithOneKeyAndFollowsTheLine() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.F7);
        until(() -> lookup("Xem trước").tryQuery().isEmpty());
        save("decisions-no-preview");
        push(KeyCode.F7);
        until(() -> lookup("Xem trước").tryQuery().isPresent());
        push(KeyCode.ALT, KeyCode.DOWN);
        until(() -> lookup("Dòng 2/24").tryQuery().isPresent());
    }

    @Test
    void theKindOfALineIsChosenFromASmallMenu() throws Exception {
        open(Theme.LIGHT);
        chooseDecision("Chuyển đổi số năm 2024");
        until(() -> rows().size() == 6);
        cursor(5, Column.KIND);
        push(KeyCode.SPACE);
        until(() -> lookup(".context-menu").tryQuery().isPresent());
        save("decisions-kind");
        clickOn("Hộ gia đình");
        until(() -> named(5).kind() == RecipientKind.HOUSEHOLD);
    }
}
