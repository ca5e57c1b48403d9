package vn.sovang.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.register.PasteAwards.Pasted;
import vn.sovang.text.TableText;

class BlockModelTest {
    @TempDir
    Path folder;

    private Models models;
    private BlockModel blocks;
    private final List<Object> done = new ArrayList<>();

    @BeforeEach
    void openADecisionWithThreeLines() throws Refused {
        models = new Models(folder)
                .with(RecipientKind.COLLECTIVE, "Trung đội dân quân cơ động")
                .with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên")
                .started();
        blocks = new BlockModel(models.decisions, models.lines, new Messages(Language.VIETNAMESE));
    }

    @AfterEach
    void close() {
        models.close();
    }

    private Award award(int row) {
        return ((GridRow.Line) models.lines.rowsProperty().get().get(row))
                .line()
                .award();
    }

    private static Area area(int top, int bottom, Column... columns) {
        return new Area(top, bottom, List.of(columns));
    }

    private void paste(Area at, String text) {
        blocks.paste(at, TableText.parse(text), done::add, models.refused::addAll);
    }

    @Test
    void cellsAreCopiedAsASpreadsheetReadsThem() {
        assertThat(blocks.copy(area(1, 2, Column.KIND, Column.HONORIFIC, Column.NAME)))
                .isEqualTo("Cá nhân\tÔng\tCil Ha Niêm\nCá nhân\tBà\tKră Jăn K' Duyên\n");
        assertThat(blocks.copy(area(1, 1, Column.NAME))).isEqualTo("Cil Ha Niêm");
    }

    @Test
    void whatWasCopiedGoesBackAsItWas() {
        Area whole = area(0, 2, Column.KIND, Column.HONORIFIC, Column.NAME, Column.POSITION, Column.UNIT);
        String copied = blocks.copy(whole);
        paste(whole, copied);
        assertThat(done).containsExactly(new Pasted(3, 0, 0));
        assertThat(blocks.copy(whole)).isEqualTo(copied);
    }

    @Test
    void aBlockFromExcelFillsCellsAndMakesNewLines() {
        paste(
                area(2, 2, Column.NAME),
                "Kră Jăn K' Duyên\tThôn phó\nÔng Bon Niêng Ha Wai\tDân quân\nBà Lơ Mu Ka Mỹ\tDân quân\n");
        assertThat(done).containsExactly(new Pasted(1, 2, 0));
        assertThat(models.names()).endsWith("Kră Jăn K' Duyên", "Bon Niêng Ha Wai", "Lơ Mu Ka Mỹ");
        assertThat(award(2).named().position()).isEqualTo("Thôn phó");
        assertThat(award(4).named().honorific()).isEqualTo("Bà");
    }

    @Test
    void aBlockPastedWhileTheEmptyRowIsOpenTakesItsPlace() {
        models.lines.addRow();
        paste(Area.of(models.lines.cursorProperty().get()), "Ông Bon Niêng Ha Wai\tDân quân\n");
        assertThat(models.names()).hasSize(4).endsWith("Bon Niêng Ha Wai");
    }

    @Test
    void oneValueFillsEveryChosenCell() {
        paste(area(0, 2, Column.UNIT), "Xã Suối Thông");
        assertThat(models.lines.rowsProperty().get())
                .extracting(row -> ((GridRow.Line) row).line().award().named().unit())
                .containsOnly("Xã Suối Thông");
        assertThat(models.register.undoable()).isPresent();
    }

    @Test
    void aRefusedBlockLeavesTheListAsItWas() {
        paste(area(1, 1, Column.AMOUNT), "710\nbảy trăm\n");
        assertThat(models.refused).containsExactly(new Problem.NotAnAmount(3, "bảy trăm"));
        assertThat(award(1).reward().amount()).isEqualTo(710_000);
        assertThat(done).isEmpty();
    }

    @Test
    void aColumnIsFilledDownFromItsTopCellOrFromTheCellAbove() {
        paste(area(0, 0, Column.POSITION, Column.UNIT), "Trung đội trưởng\tXã Suối Thông\n");
        blocks.fillDown(area(0, 2, Column.POSITION, Column.UNIT), done::add, models.refused::addAll);
        assertThat(done).contains(4);
        assertThat(award(2).named().position()).isEqualTo("Trung đội trưởng");
        assertThat(award(2).named().unit()).isEqualTo("Xã Suối Thông");

        paste(area(1, 1, Column.POSITION, Column.UNIT), "Chính trị viên\tXã Đồi Thông\n");
        blocks.fillDown(area(2, 2, Column.POSITION), done::add, models.refused::addAll);
        assertThat(award(2).named().position()).isEqualTo("Chính trị viên");
        assertThat(award(2).named().unit()).isEqualTo("Xã Suối Thông");
    }

    @Test
    void clearingManyCellsIsOneActAndANameCannotBeCleared() {
        paste(area(0, 2, Column.POSITION), "Dân quân");
        blocks.clear(area(0, 2, Column.KIND, Column.HONORIFIC, Column.POSITION), done::add, models.refused::addAll);
        assertThat(award(1).named().position()).isEmpty();
        assertThat(award(1).named().kind()).isEqualTo(RecipientKind.INDIVIDUAL);
        blocks.clear(area(0, 1, Column.NAME, Column.ACHIEVEMENT), done::add, models.refused::addAll);
        assertThat(models.refused).containsExactly(new Problem.NameMissing(1), new Problem.NameMissing(2));
        assertThat(award(0).achievement()).isNotEmpty();
    }

    @Test
    void linesStepUpAndDownTogetherAndStopAtTheEnds() {
        List<GridRow> last = List.copyOf(models.lines.rowsProperty().get().subList(1, 3));
        blocks.step(last, -1, models.refused::addAll);
        assertThat(models.names()).containsExactly("Cil Ha Niêm", "Kră Jăn K' Duyên", "Trung đội dân quân cơ động");
        blocks.step(models.lines.rowsProperty().get().subList(0, 2), -1, models.refused::addAll);
        assertThat(models.names()).startsWith("Cil Ha Niêm");
        blocks.step(models.lines.rowsProperty().get().subList(0, 1), 1, models.refused::addAll);
        assertThat(models.names()).containsExactly("Kră Jăn K' Duyên", "Cil Ha Niêm", "Trung đội dân quân cơ động");
        blocks.forTheStage(() -> done.add("đã sắp"), models.refused::addAll);
        assertThat(models.names()).startsWith("Trung đội dân quân cơ động");
    }

    private void drop(int gap, int... rows) {
        List<GridRow> shown = models.lines.rowsProperty().get();
        blocks.drop(Arrays.stream(rows).mapToObj(shown::get).toList(), gap, done::add, models.refused::addAll);
    }

    @Test
    void linesPutDownBetweenOthersMoveTogetherInOneAct() throws Refused {
        drop(0, 1, 2);
        assertThat(models.names()).containsExactly("Cil Ha Niêm", "Kră Jăn K' Duyên", "Trung đội dân quân cơ động");
        assertThat(done).containsExactly(2);
        models.register.undo();
        assertThat(models.names().get(0)).isEqualTo("Trung đội dân quân cơ động");

        drop(3, 0);
        assertThat(models.names().get(2)).isEqualTo("Trung đội dân quân cơ động");
    }

    @Test
    void linesPutDownWhereTheyStandAreNoAct() {
        drop(1, 1);
        drop(2, 1);
        drop(1, 1, 2);
        assertThat(done).isEmpty();
        assertThat(models.register.undoable()).contains(Act.ADD_AWARD);
    }

    @Test
    void amongFilteredRowsALineGoesNextToTheOneItIsPutBy() {
        models.lines.segmentProperty().set(Optional.of(RecipientKind.INDIVIDUAL));
        drop(0, 1);
        models.lines.segmentProperty().set(Optional.empty());
        assertThat(models.names()).containsExactly("Trung đội dân quân cơ động", "Kră Jăn K' Duyên", "Cil Ha Niêm");
    }

    @Test
    void aNumberedListIsNotPutOutOfOrderByTheMouse() throws Refused {
        new IssueBookNumbers(models.register).issue(models.decision.id());
        List<String> before = models.names();
        drop(0, 2);
        assertThat(models.refused).containsExactly(new Problem.ListNumbered(3));
        assertThat(models.names()).isEqualTo(before);
    }
}
