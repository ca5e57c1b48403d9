package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.fixtures.Unikey;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.decisions.GridRow;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;

/** Vietnamese typed through an input method arrives letter by letter as meant, wherever something can be typed. */
class UnikeyJourneyTest extends DecisionsWindow {
    private static final String DANG = "D⌫Đa⌫ăng⌫⌫⌫ặng Thi⌫ị Ngoc⌫⌫ọc A⌫Ánh";
    private static final String TRUONG = "Tho⌫ôn d⌫đoi⌫⌫ôi⌫⌫ội truo⌫⌫ương⌫⌫⌫ởng";
    private static final String XA = "Xa⌫ã D⌫Đa⌫ạ Sar";
    private static final String HOAN = "Hoan⌫⌫àn thanh⌫⌫⌫ành xuat⌫⌫ât⌫⌫ất sac⌫⌫ăc⌫⌫ắc nhiem⌫⌫êm⌫⌫ệm vu⌫ụ";

    private final SoftAssertions soft = new SoftAssertions();

    /** Something to type into: how one gets there, what is sent, what must stand there, and how many Escapes lead back. */
    private record Editor(String name, Reach reach, String strokes, String expected, int escapes) {}

    private interface Reach {
        void go() throws Exception;
    }

    @Test
    void whateverIsTypedArrivesAsMeant() throws Exception {
        open(Theme.LIGHT);
        for (Unikey way : Unikey.values()) {
            check(new Editor("reason of a change", this::reason, "Ghi sai te⌫ên", "Ghi sai tên", 2), way);
        }
        chooseDecision("Chuyển đổi số năm 2024");
        until(() -> rows().size() == 6);
        for (Unikey way : Unikey.values()) {
            cells().forEach(editor -> check(editor, way));
            beside().forEach(editor -> check(editor, way));
        }
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> lookup("#recipients").tryQuery().isPresent());
        for (Unikey way : Unikey.values()) {
            ofRecipients().forEach(editor -> check(editor, way));
        }
        soft.assertAll();
    }

    @Test
    void wholeLinesTypedWithoutAPauseLandInTheirCells() throws Exception {
        open(Theme.LIGHT);
        int before = rows().size();
        push(KeyCode.CONTROL, KeyCode.N);
        settle();
        Unikey.TOGETHER.type("Ba⌫à Kra⌫ă Ja⌫ăn K' Mia⌫⌫ìa⏎" + TRUONG + "⏎" + XA + "⏎" + HOAN + "⏎O⌫Ông Cil Mup⌫⌫úp⏎");
        until(() -> rows().size() == before + 2 && rows().get(before + 1) instanceof GridRow.Line);
        assertThat(named(before).full()).isEqualTo("Bà Kră Jăn K' Mìa");
        assertThat(named(before).position()).isEqualTo("Thôn đội trưởng");
        assertThat(named(before).unit()).isEqualTo("Xã Đạ Sar");
        assertThat(line(before).award().achievement()).isEqualTo("Hoàn thành xuất sắc nhiệm vụ");
        assertThat(named(before + 1).full()).isEqualTo("Ông Cil Múp");
    }

    @Test
    void aListOfValuesNeverTakesTheKeysOfWhoeverGoesOnTyping() throws Exception {
        open(Theme.LIGHT);
        chooseDecision("Chuyển đổi số năm 2024");
        until(() -> rows().size() == 6);
        for (Unikey way : Unikey.values()) {
            cursor(0, Column.POSITION);
            way.type("Tho⌫ôn");
            until(() -> !popupRows().isEmpty());
            way.type(" d⌫đoi⌫⌫ôi⌫⌫ội");
            assertThat(field("#cell-editor").getText()).isEqualTo("Thôn đội");
            until(() -> popupRows().stream().anyMatch(offer -> offer.startsWith("Thôn đội")));
            way.type("↓ 1⏎");
            until(() -> named(0).position().equals("Thôn đội 1"));
            push(KeyCode.CONTROL, KeyCode.Z);
            until(() -> !named(0).position().equals("Thôn đội 1"));
        }
    }

    /** The cells of a line, each opened by its first letter. */
    private List<Editor> cells() {
        int row = 0;
        return List.of(
                cell(row, Column.HONORIFIC, "Ba⌫à", "Bà"),
                cell(row, Column.NAME, DANG, "Đặng Thị Ngọc Ánh"),
                cell(row, Column.NAME, "K' Bro⌫ơi Ha D⌫Đan", "K' Brơi Ha Đan"),
                cell(row, Column.POSITION, TRUONG, "Thôn đội trưởng"),
                cell(row, Column.UNIT, XA, "Xã Đạ Sar"),
                cell(row, Column.ACHIEVEMENT, HOAN, "Hoàn thành xuất sắc nhiệm vụ"),
                cell(row, Column.BOOK_NUMBER, "89⌫7", "87"),
                cell(row, Column.AMOUNT, "72⌫10k", "710k"));
    }

    private Editor cell(int row, Column column, String strokes, String expected) {
        return new Editor("cell " + column, () -> cursor(row, column), strokes, expected, 1);
    }

    /** The header of the decision, the filters, and the dialogs. */
    private List<Editor> beside() {
        return List.of(
                header("NUMBER", "12⌫345/QD⌫⌫QĐ", "1345/QĐ"),
                header("SIGNED_ON", "021⌫⌫21224", "021224"),
                header("PLACE", "La⌫ạc Duong⌫⌫⌫⌫ương", "Lạc Dương"),
                header("TITLE", HOAN, "Hoàn thành xuất sắc nhiệm vụ"),
                header("PROPOSAL", "88/TTr-D⌫ĐV", "88/TTr-ĐV"),
                new Editor("filter of decisions", () -> focus("#filter-decisions"), XA, "Xã Đạ Sar", 1),
                new Editor("find in the list", () -> push(KeyCode.CONTROL, KeyCode.F), XA, "Xã Đạ Sar", 1),
                new Editor("find everywhere", () -> push(KeyCode.F3), DANG, "Đặng Thị Ngọc Ánh", 1),
                new Editor("day of a revocation", this::revoke, "5/12⌫1/24", "5/11/24", 1),
                new Editor(
                        "reason of a revocation",
                        () -> revoke("#revoke-reason"),
                        HOAN,
                        "Hoàn thành xuất sắc nhiệm vụ",
                        1));
    }

    private Editor header(String field, String strokes, String expected) {
        return new Editor(
                "header " + field,
                () -> {
                    push(KeyCode.CONTROL, KeyCode.E);
                    until(() -> lookup("#decision-" + field).tryQuery().isPresent());
                    focus("#decision-" + field);
                    interact(() -> field("#decision-" + field).selectAll());
                },
                strokes,
                expected,
                1);
    }

    private List<Editor> ofRecipients() {
        return List.of(
                new Editor("filter of recipients", () -> push(KeyCode.CONTROL, KeyCode.F), XA, "Xã Đạ Sar", 1),
                card("#recipient-NAME", DANG, "Đặng Thị Ngọc Ánh"),
                card("#recipient-NOTE", HOAN, "Hoàn thành xuất sắc nhiệm vụ"),
                card("#recipient-UNIT", XA, "Xã Đạ Sar"));
    }

    private Editor card(String id, String strokes, String expected) {
        return new Editor(
                "card " + id,
                () -> {
                    focus("#recipients");
                    push(KeyCode.F2);
                    until(() -> lookup(id).tryQuery().isPresent());
                    focus(id);
                    interact(() -> input(lookup(id).query()).selectAll());
                },
                strokes,
                expected,
                1);
    }

    private void revoke() throws Exception {
        focus("#lines");
        interact(() -> bench.workbench().commands().run(Command.REVOKE_AWARDS));
        until(() -> lookup("#revoke-on").tryQuery().isPresent()
                && lookup("#revoke-on").query().isFocused());
    }

    private void revoke(String id) throws Exception {
        revoke();
        focus(id);
    }

    /** A line that is printed asks why it is changed. */
    private void reason() throws Exception {
        cursor(0, Column.POSITION);
        type("Ban");
        push(KeyCode.ENTER);
        until(() -> lookup("#reason").tryQuery().isPresent()
                && lookup("#reason").query().isFocused());
    }

    private void focus(String id) {
        interact(() -> lookup(id).query().requestFocus());
        settle();
    }

    private void check(Editor editor, Unikey way) {
        String name = editor.name + ", " + way;
        try {
            editor.reach.go();
            way.type(editor.strokes);
            soft.assertThat(onFx(() -> input(Unikey.focused()).getText()))
                    .as(name)
                    .isEqualTo(editor.expected);
            push(KeyCode.ESCAPE, editor.escapes);
            settle();
        } catch (Exception e) {
            soft.fail(name + ": " + e, e);
        }
    }

    private static <T> T onFx(Callable<T> asked) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(asked));
    }

    private static TextInputControl input(Node node) {
        return node instanceof ComboBox<?> box ? box.getEditor() : (TextInputControl) node;
    }
}
