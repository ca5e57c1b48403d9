package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.list.ListColumn;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

class BlankListTest {
    @TempDir
    Path folder;

    private Register register;
    private Decision decision;
    private Path file;

    @BeforeEach
    void writeABlankList() throws Exception {
        register = Registers.empty(folder.resolve("so.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
        file = folder.resolve("danh sách mẫu.xlsx");
        new BlankList(register).write(new Destination(file, Existing.KEEP));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ListSheet understood() throws Exception {
        List<Grid> grids = ReadGrids.of(file, Progress.NONE);
        return new ImportAwards(register).understand(grids.get(0));
    }

    @Test
    void everyColumnIsUnderstoodAndTheSheetOfExplanationsIsNoList() throws Exception {
        assertThat(understood().tables())
                .singleElement()
                .satisfies(table -> assertThat(table.columns())
                        .extracting(ListColumn::field)
                        .containsExactly(
                                ListField.ORDINAL,
                                ListField.KIND,
                                ListField.HONORIFIC,
                                ListField.NAME,
                                ListField.BIRTH,
                                ListField.CITIZEN_ID,
                                ListField.POSITION,
                                ListField.UNIT,
                                ListField.ACHIEVEMENT,
                                ListField.FORM,
                                ListField.AMOUNT,
                                ListField.NOTE));
        assertThat(ReadGrids.of(file, Progress.NONE)).extracting(Grid::name).containsExactly("Danh sách", "Cách điền");
    }

    @Test
    void examplesAreNeverTakenOver() throws Exception {
        ImportAwards imports = new ImportAwards(register);
        assertThat(imports.plan(decision.id(), understood(), imports.usual()).toWrite())
                .isZero();
    }

    @Test
    void whatIsFilledInIsTakenOver() throws Exception {
        fill("Ông Cil Múp Ha Kriêng", "Bà Trần Thị Thu Hà");
        ImportAwards imports = new ImportAwards(register);
        imports.run(decision.id(), "danh sách mẫu.xlsx", understood(), imports.usual());
        assertThat(new ListAwards(register).of(decision.id()))
                .extracting(award -> award.honorific() + " " + award.name())
                .containsExactly("Ông Cil Múp Ha Kriêng", "Bà Trần Thị Thu Hà");
    }

    private void fill(String... names) throws Exception {
        XSSFWorkbook book;
        try (InputStream in = Files.newInputStream(file)) {
            book = new XSSFWorkbook(in);
        }
        XSSFSheet sheet = book.getSheetAt(0);
        int first = 6;
        for (int i = 0; i < names.length; i++) {
            Row row = sheet.getRow(first + i);
            row.getCell(0).setCellValue(i + 1);
            row.getCell(3).setCellValue(names[i]);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    @Test
    void kindsAndFormsCanBeChosen() throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetAt(0).getDataValidations())
                    .extracting(each -> each.getValidationConstraint().getFormula1())
                    .hasSize(2)
                    .anyMatch(formula -> formula.contains("Tập thể,Hộ gia đình,Cá nhân"))
                    .anyMatch(formula -> formula.contains("Giấy khen"));
        }
    }

    @Test
    void aListThatWasExportedIsUnderstoodWithoutAHandAndChangesNothing() throws Exception {
        ManyAwards.add(register, decision, 30);
        Path list = folder.resolve("12.xlsx");
        new ExportAwards(register).list(decision.id(), new Destination(list, Existing.KEEP), Progress.NONE);
        ImportAwards imports = new ImportAwards(register);
        ListSheet sheet = imports.understand(ReadGrids.of(list, Progress.NONE).get(0));
        ImportPlan plan = imports.plan(decision.id(), sheet, imports.usual());
        assertThat(plan.allProblems()).isEmpty();
        assertThat(plan.count(ImportRow.Status.NEW)).isZero();
    }

    @Test
    void aCsvCannotBeOne() {
        assertThatThrownBy(() -> new BlankList(register).write(new Destination(folder.resolve("a.csv"), Existing.KEEP)))
                .isInstanceOf(Refused.class);
    }
}
