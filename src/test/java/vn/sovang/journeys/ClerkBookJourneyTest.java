package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Award;
import vn.sovang.domain.Revocation;
import vn.sovang.register.AwardLine;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.decisions.GridRow;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;

/** What happens to a finished list by keyboard alone: numbers, revoking, the bin, and back to the beginning and on again. */
class ClerkBookJourneyTest extends ClerkWindow {
    @Test
    void linesAreNumberedAndTheGapsAreSaid() throws Exception {
        open(Theme.LIGHT);
        openDecision("chuyển đổi số 2024", 6);
        number("1312");
        cursor(0, Column.BOOK_NUMBER);
        put("285⏎");
        until(() -> Optional.of(285).equals(book(0)));
        push(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> isThere("#ask-yes") && lookup("#ask-no").query().isFocused());
        assertThat(said("Cấp số 286–290 cho 5 dòng?")).isTrue();
        assertThat(said("còn trống các số: 279, 280, 281, 282, 283, 284.")).isTrue();
        look("clerk-numbers");
        toButton("#ask-yes");
        push(KeyCode.ENTER);
        until(() -> Optional.of(290).equals(book(5)) && said("Đã cấp số 286–290 cho 5 dòng."));
        look("clerk-numbered");
        assertThat(numbers(held())).containsExactly(285, 286, 287, 288, 289, 290);
    }

    @Test
    void everythingIsUndoneToTheBeginningAndDoneAgain() throws Exception {
        open(Theme.LIGHT);
        openDecision("chuyển đổi số 2024", 6);
        List<String> beginning = state();
        number("1313");
        push(KeyCode.CONTROL, KeyCode.N);
        put("Bà Ka' Mìa⏎Giáo viên⏎Xã Lát⏎");
        until(() -> rows().size() == 7
                && rows().get(6) instanceof GridRow.Line
                && named(6).unit().equals("Xã Lát"));
        cursor(2, Column.POSITION);
        push(KeyCode.DELETE);
        until(() -> named(2).position().isEmpty());
        push(KeyCode.CONTROL, KeyCode.HOME);
        push(KeyCode.CONTROL, KeyCode.DELETE);
        until(() -> rows().size() == 6);
        push(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> isThere("#ask-yes") && lookup("#ask-no").query().isFocused());
        toButton("#ask-yes");
        push(KeyCode.ENTER);
        until(() -> Optional.of(284).equals(book(5)));
        List<String> end = state();
        assertThat(through(Command.UNDO, KeyCode.Z)).isEqualTo(7);
        assertThat(state()).isEqualTo(beginning);
        assertThat(said("Quyết định (chưa có số)")).isTrue();
        assertThat(rows()).hasSize(6);
        look("clerk-undone");
        assertThat(through(Command.REDO, KeyCode.Y)).isEqualTo(7);
        assertThat(state()).isEqualTo(end);
        assertThat(book(5)).contains(284);
    }

    /** Presses Ctrl with a key until there is nothing left to undo or redo, and counts. */
    private int through(Command command, KeyCode key) throws Exception {
        int times = 0;
        while (bench.workbench().commands().enabledProperty(command).get()) {
            push(KeyCode.CONTROL, key);
            bench.settle();
            settle();
            times++;
        }
        return times;
    }

    /** The header and every cell of the decision as the register holds it. */
    private List<String> state() throws Exception {
        DecisionView held = held();
        List<String> state = new ArrayList<>(
                List.of(held.decision().number() + " " + held.decision().signedOn()));
        for (AwardLine line : held.lines()) {
            Award award = line.award();
            state.add(award.named() + " " + award.achievement() + " " + award.bookNumber() + " " + award.reward());
        }
        return state;
    }

    @Test
    void anAwardIsRevokedAndStandsStruckOut() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.HOME);
        menu(Command.REVOKE_AWARDS);
        until(() -> isThere("#revoke-on") && lookup("#revoke-on").query().isFocused());
        push(KeyCode.ENTER);
        until(() -> lookup(".note").queryAll().size() >= 3);
        put("5/12/24");
        push(KeyCode.TAB);
        put("1260/QĐ-UBND");
        push(KeyCode.TAB);
        put("Kê khai thành tích không đúng");
        look("clerk-revoke");
        push(KeyCode.ENTER);
        until(() -> isThere(".table-row-cell.revoked"));
        look("clerk-revoked");
        Revocation revocation = held().lines().get(0).award().revocation();
        assertThat(revocation).isNotNull();
        assertThat(revocation.reason()).isEqualTo("Kê khai thành tích không đúng");
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !isThere(".table-row-cell.revoked"));
    }

    @Test
    void deletedLinesAreTakenBackOutOfTheBin() throws Exception {
        open(Theme.LIGHT);
        openDecision("chuyển đổi số 2024", 6);
        List<String> before = state();
        cursor(1, Column.NAME);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.DELETE);
        until(() -> rows().size() == 4 && said("Đã chuyển 2 dòng vào Thùng rác."));
        assertThat(held().lines()).hasSize(4);
        menu(Command.SHOW_BIN);
        until(() -> isThere("#bin")
                && list("#bin").getItems().size() >= 2
                && list("#bin").isFocused());
        look("clerk-bin");
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.ENTER);
        until(() -> rows().size() == 6);
        push(KeyCode.ESCAPE);
        until(() -> !isThere("#bin"));
        assertThat(state()).containsExactlyInAnyOrderElementsOf(before);
    }

    /** Tab goes round in a dialog. */
    private void toButton(String id) throws Exception {
        for (int tries = 0; tries < 8 && !lookup(id).query().isFocused(); tries++) {
            push(KeyCode.TAB);
            settle();
        }
        until(() -> lookup(id).query().isFocused());
    }

    private Optional<Integer> book(int row) {
        return Optional.ofNullable(line(row).award().bookNumber());
    }

    private static List<Integer> numbers(DecisionView view) {
        return view.lines().stream().map(line -> line.award().bookNumber()).toList();
    }
}
