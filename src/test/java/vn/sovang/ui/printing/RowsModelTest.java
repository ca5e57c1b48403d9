package vn.sovang.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.PrintCertificates;
import vn.sovang.register.Rows;
import vn.sovang.register.ShowDecision;
import vn.sovang.ui.printing.RowsModel.Choice;
import vn.sovang.ui.printing.RowsModel.Reading;
import vn.sovang.ui.printing.RowsModel.Scope;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class RowsModelTest {
    @TempDir
    Path folder;

    private Models models;
    private RowsModel rows;

    @BeforeEach
    void openADecisionWithFiveLines() throws Refused {
        models = new Models(folder)
                .with(
                        RecipientKind.INDIVIDUAL,
                        "Ông Cil Ha Niêm",
                        "Bà Kră Jăn K' Duyên",
                        "Ông Vũ Đình Khải",
                        "Bà Đặng Thị Kim Ngần",
                        "Ông Sơ Ao Ha Bảo");
        rows = models.rows;
    }

    @AfterEach
    void close() {
        models.close();
    }

    private void printed(String range) throws Refused, Cancelled {
        new PrintCertificates(models.register)
                .toOneFile(
                        new PrintCertificates.Order(List.of(models.decision.id()), Rows.parse(range), ""),
                        folder.resolve("in.pdf"),
                        Progress.NONE);
    }

    private long award(int row) {
        return models.view().lines().get(row - 1).award().id();
    }

    @Test
    void itStartsWithTheLinesThatWait() throws Refused, Cancelled {
        printed("1-2");
        models.started();
        assertThat(rows.rangeProperty().get()).isEqualTo("3-5");
        assertThat(models.sheets()).containsExactly("1:3", "2:4", "3:5");
        assertThat(rows.rowsProperty().get()).hasSize(3);
        assertThat(rows.count(Scope.ALL)).isEqualTo(5);
    }

    @Test
    void whereNothingWaitsAllLinesAreShownAndNoneIsChosen() throws Refused, Cancelled {
        printed("");
        models.started();
        assertThat(rows.scopeProperty().get()).isEqualTo(Scope.ALL);
        assertThat(rows.rowsProperty().get()).hasSize(5).allMatch(row -> row.state() == SheetState.PRINTED);
        assertThat(models.sheets()).isEmpty();
    }

    @Test
    void rangeAndBoxesSayTheSame() {
        models.started();
        rows.rangeProperty().set("1-3, 5");
        assertThat(models.sheets()).containsExactly("1:1", "2:2", "3:3", "4:5");
        rows.choose(List.of(award(2)), Choice.LEAVE);
        assertThat(rows.rangeProperty().get()).isEqualTo("1, 3, 5");
        assertThat(models.sheets()).containsExactly("1:1", "2:3", "3:5");
        rows.chooseAll(Choice.LEAVE);
        assertThat(rows.rangeProperty().get()).isEmpty();
        assertThat(models.sheets()).isEmpty();
        rows.chooseAll(Choice.TAKE);
        assertThat(rows.rangeProperty().get()).isEqualTo("1-5");
    }

    @Test
    void aRangeIsTakenAsTypedAndNotRewrittenUnderTheFingers() {
        models.started();
        rows.rangeProperty().set("4-");
        assertThat(rows.rangeProperty().get()).isEqualTo("4-");
        assertThat(models.sheets()).containsExactly("1:4", "2:5");
        rows.rangeProperty().set("4-x");
        assertThat(rows.readingProperty().get()).isEqualTo(Reading.UNREADABLE);
        assertThat(models.sheets()).isEmpty();
        rows.rangeProperty().set("9");
        assertThat(rows.readingProperty().get()).isEqualTo(Reading.NO_SUCH_ROW);
    }

    @Test
    void aPrintedLineIsOnlyChosenWhereItIsShown() throws Refused, Cancelled {
        printed("1-2");
        models.started();
        rows.rangeProperty().set("1-3");
        assertThat(models.sheets()).containsExactly("1:3");
        rows.rangeProperty().set("1");
        assertThat(rows.readingProperty().get()).isEqualTo(Reading.ALL_PRINTED);
        rows.scopeProperty().set(Scope.ALL);
        assertThat(rows.rangeProperty().get()).isEmpty();
        rows.rangeProperty().set("1");
        assertThat(models.sheets()).containsExactly("1:1");
        rows.scopeProperty().set(Scope.WAITING);
        assertThat(models.sheets()).isEmpty();
    }

    @Test
    void theChoiceStaysWhenTheListIsReadAnew() throws Refused {
        models.started();
        rows.rangeProperty().set("2, 4");
        Registers.decision(models.register, "13", "3/12/2024");
        assertThat(models.sheets()).containsExactly("1:2", "2:4");
        assertThat(rows.rangeProperty().get()).isEqualTo("2, 4");
    }

    @Test
    void theRowAtHandStartsAtTheFirstSheetAndWalks() throws Refused, Cancelled {
        printed("1");
        models.started();
        assertThat(rows.current().orElseThrow().row()).isEqualTo(2);
        rows.walk(1);
        assertThat(rows.current().orElseThrow().row()).isEqualTo(3);
        rows.walk(-5);
        assertThat(rows.current().orElseThrow().row()).isEqualTo(3);
    }

    @Test
    void rowsAreWrittenAsTheRangeFieldReadsThem() {
        assertThat(RangeText.of(List.of(5, 1, 2, 3, 9, 8))).isEqualTo("1-3, 5, 8-9");
        assertThat(RangeText.of(List.of())).isEmpty();
    }

    @Test
    void nothingIsHeardAfterTheScreenLeft() throws Refused {
        models.started();
        models.printing.stop();
        models.with(RecipientKind.INDIVIDUAL, "Ông Bon Niêng Ha Wai");
        assertThat(models.view().lines()).hasSize(5);
    }

    @Test
    void theOneLineThatIsAskedForIsChosenAloneAlsoWhenItWasPrintedBefore() throws Refused, Cancelled {
        printed("2");
        OneLine one = new OneLine(models.printing, rows);
        one.want(unread(2));
        models.started();
        assertThat(rows.rangeProperty().get()).isEqualTo("2");
        assertThat(rows.scopeProperty().get()).isEqualTo(Scope.ALL);
        assertThat(rows.currentProperty().get()).isEqualTo(award(2));

        one.want(award(4));
        assertThat(rows.rangeProperty().get()).isEqualTo("4");
        assertThat(rows.sheets()).hasSize(1);
    }

    private long unread(int row) throws Refused {
        return new ShowDecision(models.register)
                .show(models.decision.id())
                .lines()
                .get(row - 1)
                .award()
                .id();
    }
}
