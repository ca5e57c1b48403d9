package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.fixtures.PdfText;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;

/** Papers made by keyboard alone: the history of somebody, and the list of what a search found. */
class ClerkPapersJourneyTest extends ClerkWindow {
    @Test
    void theHistoryOfWhoeverIsChosenBecomesASheet() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> isThere("#recipients"));
        push(KeyCode.CONTROL, KeyCode.F);
        put("tran thi thu ha⏎");
        until(() -> people().getItems().size() == 1 && isThere("#history-sheet"));
        look("paper-history-card");
        Path pdf = folder.resolve("phiếu của chị Hà.pdf");
        menu(Command.PRINT_HISTORY);
        until(() -> isThere("#save-now"));
        assertThat(target().getText()).endsWith("Phiếu quá trình Trần Thị Thu Hà.pdf");
        interact(() -> target().setText(pdf.toString()));
        look("paper-history-save");
        saveNow("Đã lưu phiếu quá trình của Trần Thị Thu Hà, 2 trang.");
        assertThat(PdfText.all(pdf)).contains("PHIẾU QUÁ TRÌNH KHEN THƯỞNG Họ và tên: Trần Thị Thu Hà");
    }

    @Test
    void whatASearchFoundBecomesAListAndNoFileIsWrittenOver() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> isThere(".query-box"));
        put("đạ nhim 2021..2024 giấy khen ");
        until(() -> said("128 lượt khen"));
        Path pdf = folder.resolve("danh sách.pdf");
        Files.writeString(pdf, "đã có");
        menu(Command.PRINT_FOUND);
        until(() -> isThere("#save-now"));
        assertThat(target().getText()).endsWith("Danh sách khen thưởng.pdf");
        interact(() -> target().setText(pdf.toString()));
        push(KeyCode.ENTER);
        until(() -> said("danh sách.pdf") && isThere(".note"));
        look("paper-list-refused");
        assertThat(pdf).hasContent("đã có");
        Path other = folder.resolve("danh sách 2.pdf");
        interact(() -> target().setText(other.toString()));
        saveNow("Đã lưu danh sách khen thưởng, 14 trang.");
        assertThat(PdfText.pages(other))
                .hasSize(14)
                .first()
                .asString()
                .contains("DANH SÁCH KHEN THƯỞNG (Điều kiện: đạ nhim; Năm: 2021 – 2024; Hình thức: Giấy khen)");
    }

    /** Saves with the button of the dialog and goes to the folder from what is said then. */
    private void saveNow(String said) throws Exception {
        interact(() -> lookup("#save-now").query().requestFocus());
        push(KeyCode.SPACE);
        until(() -> said(said));
        look("paper-saved");
        openFolder();
        until(() -> folders.size() == 1);
        assertThat(folders).containsExactly(folder);
    }

    private TextField target() {
        return lookup("#save-target").queryAs(TextField.class);
    }

    private TableView<?> people() {
        return lookup("#recipients").queryAs(TableView.class);
    }
}
