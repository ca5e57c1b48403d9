package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.ui.printing.SheetRow;
import vn.sovang.ui.theme.Theme;

/** From the list of a decision to its sheets, and back. */
class PrintingJourneyTest extends DecisionsWindow {
    @Test
    void chosenSheetsGoIntoOnePdfWithoutLeavingTheKeyboard() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> lookup("#print-range").tryQuery().isPresent() && !sheets().isEmpty());
        until(() -> field("#print-range").isFocused());
        assertThat(field("#print-range").getText()).isEqualTo("11-24");
        until(() -> lookup("#proof .image-view").tryQuery().isPresent());
        save("printing");
        interact(() -> field("#print-range").setText("11-13"));
        assertThat(sheets()).filteredOn(SheetRow::isChosen).hasSize(3);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#export-now").tryQuery().isPresent());
        interact(() ->
                field("#export-target").setText(folder.resolve("Giấy khen.pdf").toString()));
        save("printing-export");
        assertThat(lookup("#export-now").queryButton().getText()).isEqualTo("Xuất 3 tờ");
        interact(() -> lookup("#export-now").queryButton().fire());
        until(() -> text(".toast", "Đã xuất 3 tờ vào Giấy khen.pdf."));
        assertThat(folder.resolve("Giấy khen.pdf")).isRegularFile();
        until(() -> sheets().size() == 11);
        save("printing-exported");
        interact(() ->
                lookup("Mở thư mục").queryAs(Node.class).getParent().getParent().fireEvent(new ActionEvent()));
        assertThat(folders).containsExactly(folder);
        push(KeyCode.ALT, KeyCode.DIGIT1);
        until(() -> lookup("#lines").tryQuery().isPresent()
                && line(12).award().printing().count() == 1);
    }

    @Test
    void theDarkThemeShowsTheSame() throws Exception {
        open(Theme.DARK);
        push(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> lookup("#proof .image-view").tryQuery().isPresent());
        save("printing-dark");
        clickOn("Tất cả");
        until(() -> sheets().size() == 24);
        assertThat(sheets()).filteredOn(SheetRow::isChosen).hasSize(14);
    }

    @SuppressWarnings("unchecked") // the only table with this id
    List<SheetRow> sheets() {
        return ((TableView<SheetRow>) (TableView<?>) lookup("#sheets").queryAs(TableView.class)).getItems();
    }
}
