package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.fixtures.DocxText;
import vn.sovang.fixtures.PdfText;
import vn.sovang.ui.theme.Theme;

/** The papers of a decision, made by keyboard alone: for a word processor and as PDF. */
class ClerkDocumentsJourneyTest extends ClerkWindow {
    @Test
    void everyPaperSaysWhatItLacksAndIsSavedForWordOrAsPdf() throws Exception {
        open(Theme.LIGHT);
        openDecision("1254", 24);
        push(KeyCode.ALT, KeyCode.DIGIT5);
        until(() -> isThere("#papers") && papers().getItems().size() == 8);
        until(() -> said("cơ quan đề nghị"));
        look("documents-list");
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        until(() -> isThere("#save-now"));
        assertThat(target().getText()).endsWith("Quyết định 1254-QĐ-UBND.docx");
        Path word = folder.resolve("qđ.docx");
        interact(() -> target().setText(word.toString()));
        look("documents-save");
        push(KeyCode.ENTER);
        until(() -> Files.exists(word) && said("Đã lưu Quyết định: qđ.docx."));
        assertThat(DocxText.all(word)).contains("QUYẾT ĐỊNH", "Số: 1254/QĐ-UBND");
        push(KeyCode.DOWN);
        clickOn("#papers-pdf");
        until(() -> isThere("#save-now"));
        assertThat(target().getText()).endsWith("Danh sách kèm theo 1254-QĐ-UBND.pdf");
        Path pdf = folder.resolve("ds.pdf");
        interact(() -> target().setText(pdf.toString()));
        push(KeyCode.ENTER);
        until(() -> Files.exists(pdf));
        assertThat(PdfText.all(pdf)).contains("III. Cá nhân");
        until(() -> !isThere("#save-now"));
        clickOn("#papers-grounds");
        until(() -> isThere("#grounds") && area().getText().contains("98/2023/NĐ-CP"));
        look("documents-grounds");
        interact(() -> area().setText("Luật cũ"));
        clickOn("#grounds-save");
        until(() -> said("Dòng 1 “Luật cũ” chưa đúng."));
        interact(() -> area().setText("ký | 01/01/2024 | | Quy chế làm việc"));
        clickOn("#grounds-save");
        until(() -> !isThere("#grounds"));
        push(KeyCode.ESCAPE);
        until(() -> !isThere("#papers"));
    }

    private ListView<?> papers() {
        return list("#papers");
    }

    private TextArea area() {
        return lookup("#grounds").queryAs(TextArea.class);
    }

    private TextField target() {
        return lookup("#save-target").queryAs(TextField.class);
    }
}
