package vn.sovang.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.register.EditAward;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.register.Stock;
import vn.sovang.ui.printing.RowsModel.Choice;

class CheckModelTest {
    @TempDir
    Path folder;

    private Models models;
    private CheckModel check;

    @BeforeEach
    void openADecisionWithAFaultyLine() throws Refused {
        models = new Models(folder)
                .with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên", "Ông Vũ Đình Khải");
        new IssueBookNumbers(models.register).issue(models.decision.id());
        models.started();
        models.all.printer().ask();
        check = models.all.check();
        new EditAward(models.register).edit(models.award(2), AwardField.ACHIEVEMENT, "Có thành tích 鷹");
    }

    @AfterEach
    void close() {
        models.close();
    }

    private List<PrintCheck> found() {
        return check.findingsProperty().get().stream().map(Finding::check).toList();
    }

    @Test
    void aLineThatCannotBePrintedIsMarkedAndBlocksUntilItIsLeftOut() {
        assertThat(found()).contains(PrintCheck.GLYPH_MISSING);
        assertThat(check.count(Severity.ERROR)).isEqualTo(1);
        assertThat(check.blocked()).containsExactly(models.award(2));
        assertThat(check.isHopeless()).isFalse();
        assertThat(models.rows.rowsProperty().get())
                .extracting(SheetRow::state)
                .containsExactly(SheetState.READY, SheetState.ERROR, SheetState.READY);
        models.rows.choose(check.blocked(), Choice.LEAVE);
        assertThat(check.blocked()).isEmpty();
        assertThat(found()).doesNotContain(PrintCheck.GLYPH_MISSING);
    }

    @Test
    void whatIsPutRightInTheListIsNoLongerSaid() throws Refused {
        new EditAward(models.register).edit(models.award(2), AwardField.ACHIEVEMENT, "Có thành tích xuất sắc");
        assertThat(check.blocked()).isEmpty();
        assertThat(check.passed())
                .isEqualTo(PrintCheck.values().length
                        - (int) found().stream().distinct().count());
    }

    @Test
    void tooLittlePhoiIsSaidOfTheSheetsChosen() throws Refused {
        new Stock(models.register).receive("Phôi A4 năm 2024", 2, "");
        models.all.stock().mediumProperty().set(Medium.STOCK);
        assertThat(found()).contains(PrintCheck.STOCK_SHORT);
        models.rows.rangeProperty().set("1, 3");
        assertThat(found()).doesNotContain(PrintCheck.STOCK_SHORT);
    }

    @Test
    void manyChangesWhileACheckRunsMakeOneMoreCheck() throws Refused {
        models.hold();
        models.all.stock().mediumProperty().set(Medium.STOCK);
        models.all.stock().mediumProperty().set(Medium.BLANK);
        models.all.stock().mediumProperty().set(Medium.STOCK);
        assertThat(check.checkedProperty().get()).isFalse();
        models.letGo();
        assertThat(check.checkedProperty().get()).isTrue();
        assertThat(found()).contains(PrintCheck.GLYPH_MISSING);
    }
}
