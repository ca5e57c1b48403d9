package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.RecipientKind;
import vn.sovang.fixtures.Unikey;
import vn.sovang.register.AwardLine;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.theme.Theme;

/** How a list comes about by keyboard alone: copied from last year's, typed, pasted, and mended where the check finds something. */
class ClerkListJourneyTest extends ClerkWindow {
    private static final List<String> COLLECTIVES =
            List.of("Xã Đạ Nhim", "Xã Đạ Sar", "Xã Lát", "Xã Đưng K'Nớ", "Xã Đạ Chais");

    private static final List<String> HOUSEHOLDS = List.of("Bon Niêng Ha Săng", "Liêng Trang K' Hờ", "Nguyễn Văn Đước");

    private static final List<String> PEOPLE = List.of(
            "Ông K' Brơi",
            "Bà Ka' Mìa",
            "Ông Ha Sương Thuyên",
            "Bà Lơ Mu K' Chài",
            "Ông Păng Tiêng Hải",
            "Bà Liêng Hót Ni Ka",
            "Ông Cil Pam Ha Krơng",
            "Bà Rơ Ông K' Duyên",
            "Ông Kơ Să Ha Thuyền",
            "Bà Nguyễn Thị Ngọc Ánh",
            "Bà Đa Du Ka' Lưu",
            "Ông Đặng Văn Được");

    @Test
    void aNewDecisionIsMadeFromLastYears() throws Exception {
        open(Theme.LIGHT);
        int before = decisions().size();
        openDecision("quân sự 2023", 28);
        List<String> lastYear = names(held());
        push(KeyCode.CONTROL, KeyCode.L);
        until(() -> isThere("#copy-which") && lookup("#copy-which").query().isFocused());
        look("clerk-copy");
        push(KeyCode.ENTER);
        until(() -> said("Quyết định (chưa có số)") && rows().size() == lastYear.size());
        number("1310");
        look("clerk-copied");
        DecisionView held = held();
        assertThat(held.decision().number().toString()).isEqualTo("1310/QĐ-UBND");
        assertThat(names(held)).isEqualTo(lastYear);
        assertThat(held.lines())
                .allSatisfy(line -> assertThat(line.award().bookNumber()).isNull());
        assertThat(decisions()).hasSize(before + 1);
    }

    @Test
    void twentyAreTypedWithoutTheMouse() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> isThere("#decision-NUMBER"));
        put("1311");
        push(KeyCode.TAB);
        put("6/12/24");
        push(KeyCode.TAB, 4);
        put("Tặng Giấy khen cho các tập thể, hộ gia đình, cá nhân năm 2024⏎");
        until(() -> said("Quyết định 1311/QĐ-UBND"));
        newLine(0);
        COLLECTIVES.forEach(unit -> Unikey.APART.write("Ban Chỉ huy Quân sự " + unit + "⏎⏎" + unit + "⏎⏎"));
        until(() -> rows().size() == 6);
        newLine(1);
        HOUSEHOLDS.forEach(name -> Unikey.TOGETHER.write(name + "⏎⏎Xã Lát⏎⏎"));
        until(() -> rows().size() == 9);
        newLine(2);
        for (int i = 0; i < PEOPLE.size(); i++) {
            int lines = 9 + i;
            Unikey.TOGETHER.write(PEOPLE.get(i) + "⏎Thôn đội trưởng⏎Xã Đạ Sar⏎⏎");
            until(() -> rows().size() == lines + 1);
        }
        until(() -> rows().size() == 21);
        push(KeyCode.ESCAPE);
        until(() -> rows().size() == 20);
        look("clerk-typed");
        DecisionView held = held();
        assertThat(names(held).subList(8, 20)).isEqualTo(PEOPLE);
        assertThat(held.lines().subList(8, 20)).allSatisfy(line -> {
            assertThat(line.award().named().position()).isEqualTo("Thôn đội trưởng");
            assertThat(line.award().named().unit()).isEqualTo("Xã Đạ Sar");
        });
        assertThat(held.count(RecipientKind.COLLECTIVE)).isEqualTo(5);
        assertThat(held.count(RecipientKind.HOUSEHOLD)).isEqualTo(3);
        assertThat(text(".total-line", "Tổng: 20")).isTrue();
    }

    /** A new line whose kind is the one so many arrows below the first of the small menu. */
    private void newLine(int down) throws Exception {
        push(KeyCode.CONTROL, KeyCode.N);
        until(() -> table().isFocused() && column() == Column.NAME);
        push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.SPACE);
        until(() -> isThere(".menu-item"));
        push(KeyCode.DOWN, down);
        push(KeyCode.ENTER);
        push(KeyCode.TAB, 2);
        until(() -> table().isFocused() && column() == Column.NAME);
    }

    @Test
    void fiftyRowsComeFromExcelWithTheirLineBreaks() throws Exception {
        open(Theme.LIGHT);
        openDecision("chuyển đổi số 2024", 6);
        clipboard(IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "Bà K' Hương " + letters(i)
                        + "\tDân quân\tXã Đạ Nhim\t\"Đạt giải “Nhất”\nhội thi \"\"Nhanh tay\"\"\"")
                .collect(Collectors.joining("\r\n", "", "\r\n")));
        push(KeyCode.CONTROL, KeyCode.N);
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> rows().size() == 56 && !shown(".toast").isEmpty());
        look("clerk-pasted");
        DecisionView held = held();
        assertThat(names(held).subList(6, 8)).containsExactly("Bà K' Hương Ab", "Bà K' Hương Ac");
        assertThat(held.lines().subList(6, 56))
                .allSatisfy(line ->
                        assertThat(line.award().achievement()).isEqualTo("Đạt giải “Nhất”\nhội thi \"Nhanh tay\""));
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> rows().size() == 6);
        assertThat(held().lines()).hasSize(6);
    }

    private static String letters(int i) {
        return "" + (char) ('A' + i / 20) + (char) ('a' + i % 20);
    }

    @Test
    void whatTheCheckFindsIsMendedFromProblemToProblem() throws Exception {
        open(Theme.LIGHT);
        openDecision("chuyển đổi số 2024", 6);
        cursor(1, Column.ACHIEVEMENT);
        push(KeyCode.DELETE);
        push(KeyCode.DOWN, 2);
        push(KeyCode.DELETE);
        until(() -> errors().equals(List.of(1, 3)));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isThere("#list-checks") && lookup("#list-checks").query().isFocused());
        look("clerk-problems");
        push(KeyCode.CONTROL, KeyCode.HOME);
        push(KeyCode.ALT, KeyCode.DIGIT1);
        push(KeyCode.CONTROL, KeyCode.HOME);
        for (int row : List.of(1, 3)) {
            while (row() != row || column() != Column.ACHIEVEMENT) {
                push(KeyCode.F4);
                settle();
            }
            put("Đã số hóa toàn bộ hồ sơ⏎");
            until(() -> !errors().contains(row));
        }
        until(() -> errors().isEmpty());
        look("clerk-mended");
        assertThat(held().lines().get(3).award().achievement()).isEqualTo("Đã số hóa toàn bộ hồ sơ");
    }

    /** The rows with a cell that is marked as wrong. */
    private List<Integer> errors() {
        return lookup(".grid .table-row-cell").queryAll().stream()
                .filter(row -> row.isVisible() && !row.lookupAll(".error").isEmpty())
                .map(row -> ((IndexedCell<?>) row).getIndex())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> names(DecisionView view) {
        return view.lines().stream()
                .map(AwardLine::award)
                .map(award -> award.named().full())
                .toList();
    }
}
