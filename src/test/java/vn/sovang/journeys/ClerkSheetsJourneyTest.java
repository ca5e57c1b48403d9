package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.register.ReadGrids;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;
import vn.sovang.work.Progress;

/** Lists taken into a spreadsheet: of a search and of a decision. */
class ClerkSheetsJourneyTest extends ClerkWindow {
    @Test
    void allThatASearchFoundIsSavedNotOnlyTheRowsInSight() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> isThere(".query-box"));
        until(() -> said("lượt khen của"));
        Path sheet = folder.resolve("kết quả.xlsx");
        clickOn("Xuất Excel…");
        until(() -> isThere("#save-now"));
        assertThat(target().getText()).endsWith("Kết quả tra cứu.xlsx");
        interact(() -> target().setText(sheet.toString()));
        look("sheet-save");
        saveNow(" dòng vào kết quả.xlsx.");
        assertThat(ReadGrids.of(sheet, Progress.NONE).get(0).rows()).hasSizeGreaterThan(1900);
    }

    @Test
    void theListOfADecisionIsSavedAsCsvAndNoFileIsWrittenOver() throws Exception {
        open(Theme.LIGHT);
        openDecision("1254", 24);
        Path there = Files.writeString(folder.resolve("ds.csv"), "đã có");
        menu(Command.EXPORT_LIST);
        until(() -> isThere("#save-now"));
        assertThat(target().getText()).endsWith("Danh sách 1254-QĐ-UBND.xlsx");
        clickOn("CSV (.csv)");
        assertThat(target().getText()).endsWith("Danh sách 1254-QĐ-UBND.csv");
        interact(() -> target().setText(there.toString()));
        press();
        until(() -> said("Đã có tệp"));
        assertThat(there).hasContent("đã có");
        Path other = folder.resolve("ds 2.csv");
        interact(() -> target().setText(other.toString()));
        saveNow("Đã xuất 24 dòng vào ds 2.csv.");
        assertThat(Files.readAllLines(other)).hasSize(25);
    }

    @Test
    void aBlankListIsOfferedWhereADecisionHasNoLines() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> isThere("#decision-TITLE"));
        interact(() -> lookup("#decision-TITLE").queryAs(TextInputControl.class).setText("Khen thưởng đột xuất"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> said("Tải file mẫu…"));
        look("sheet-blank");
        Path blank = folder.resolve("mẫu.xlsx");
        clickOn("Tải file mẫu…");
        until(() -> isThere("#save-now"));
        interact(() -> target().setText(blank.toString()));
        saveNow("Đã lưu file mẫu mẫu.xlsx.");
        assertThat(ReadGrids.of(blank, Progress.NONE)).hasSize(2);
    }

    private void saveNow(String said) throws Exception {
        press();
        until(() -> said(said));
        openFolder();
        until(() -> folders.contains(folder));
    }

    private void press() {
        interact(() -> lookup("#save-now").query().requestFocus());
        push(KeyCode.SPACE);
    }

    private TextField target() {
        return lookup("#save-target").queryAs(TextField.class);
    }
}
