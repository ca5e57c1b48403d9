package vn.sovang.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StockEntry;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.register.EditAward;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.register.PrintLog;
import vn.sovang.register.TrialSheet;

/** What is kept about paper: copies, the count of phôi, and what is only tried. */
class PapersTest {
    @TempDir
    Path folder;

    private Models models;

    @BeforeEach
    void openADecisionWithTwoLines() throws Refused {
        models = new Models(folder).with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên");
        new IssueBookNumbers(models.register).issue(models.decision.id());
        models.started();
        models.all.printer().ask();
    }

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void aCopyIsShownAsItWentToPaperWithWhatReadsOtherwiseToday() throws Refused {
        models.all.start("");
        new EditAward(models.register).edit(models.award(1), AwardField.ACHIEVEMENT, "Có thành tích khác", "ghi nhầm");
        CopiesModel copies = new CopiesModel(models.printing, models.award(1), 0);
        assertThat(copies.copiesProperty().get())
                .extracting(IssuedCopy::printing)
                .containsExactly(1);
        CopiesModel.Shown shown = copies.shownProperty().get().orElseThrow();
        assertThat(shown.picture().width()).isGreaterThan(shown.picture().height());
        assertThat(shown.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo(Placeholder.ACHIEVEMENT);
            assertThat(difference.now()).isEqualTo("Có thành tích khác");
        });
    }

    @Test
    void aCopyIsSavedUnderANameThatIsFree() {
        models.all.start("");
        CopiesModel copies = new CopiesModel(models.printing, models.award(2), 0);
        List<Path> written = new ArrayList<>();
        copies.write(folder, "Giấy khen Bà Kră Jăn K' Duyên, lần 1/2", written::add);
        copies.write(folder, "Giấy khen Bà Kră Jăn K' Duyên, lần 1/2", written::add);
        assertThat(written)
                .extracting(path -> path.getFileName().toString())
                .containsExactly(
                        "Giấy khen Bà Kră Jăn K' Duyên, lần 1-2.pdf", "Giấy khen Bà Kră Jăn K' Duyên, lần 1-2 (2).pdf");
        assertThat(written).allMatch(path -> path.toFile().length() > 1000);
    }

    @Test
    void phoiThatComesInOrIsSpoiledIsEnteredAndPrintedOnFromThen() {
        models.all.stock().mediumProperty().set(Medium.STOCK);
        StockSheetModel sheet = new StockSheetModel(models.printing, models.all.stock());
        sheet.nameProperty().set("Phôi A4 năm 2024");
        sheet.sheetsProperty().set("1.200");
        sheet.write();
        assertThat(models.all.stock().left()).hasValue(1200);
        sheet.kindProperty().set(StockEntry.Kind.SPOILED);
        sheet.sheetsProperty().set("3");
        sheet.noteProperty().set("ẩm");
        sheet.write();
        assertThat(models.all.stock().left()).hasValue(1197);
        assertThat(sheet.entriesProperty().get())
                .extracting(StockEntry::kind)
                .containsExactly(StockEntry.Kind.SPOILED, StockEntry.Kind.RECEIVED);
        assertThat(sheet.sheetsProperty().get()).isEmpty();
    }

    @Test
    void aCountThatIsNoneIsRefused() {
        StockSheetModel sheet = new StockSheetModel(models.printing, models.all.stock());
        sheet.nameProperty().set("Phôi A4 năm 2024");
        sheet.sheetsProperty().set("mười");
        sheet.write();
        assertThat(sheet.problemsProperty().get()).containsExactly(new Problem.StockSheetsImpossible(0));
        sheet.nameProperty().set(" ");
        sheet.sheetsProperty().set("10");
        sheet.write();
        assertThat(sheet.problemsProperty().get()).containsExactly(new Problem.StockNameMissing());
    }

    @Test
    void aTrialSheetLeavesNoTrace() throws Refused {
        byte[] pdf = new TrialSheet(models.register)
                .of(models.award(1), Medium.STOCK, models.all.printer().target());
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        assertThat(models.view().printed()).isZero();
        assertThat(new PrintLog(models.register).of(models.decision.id())).isEmpty();
    }
}
