package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.register.Stock;
import vn.sovang.ui.printing.PrintHabits;
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
        interact(() -> lookup("#export").queryButton().fire());
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

    @Test
    void aJobOnPhoiIsPausedByAJamAndGoesOnWithTheRightSheet() throws Exception {
        habits.set(new PrintHabits(Medium.STOCK, SheetOrder.STAGE, new PrintTarget("", "", ""), ""));
        openWithPhoi(42);
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> lookup("#proof .image-view").tryQuery().isPresent());
        until(() -> label("#print-state").contains("Sẵn sàng"));
        save("printing-stock");
        printer.breaking("kẹt giấy");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#last-good").tryQuery().isPresent());
        assertThat(label("#run-title")).isEqualTo("Tạm dừng ở tờ 1/14");
        save("printing-stuck");
        printer.breaking("");
        push(KeyCode.F8);
        until(() -> lookup("#run-leave").tryQuery().filter(Node::isVisible).isPresent());
        save("printing-done");
        assertThat(printer.sent()).hasSize(14);
        interact(() -> lookup("#run-report").queryButton().fire());
        interact(() -> pick("#last-good", 5));
        settle();
        save("printing-report");
        assertThat(label("#run-resume .label")).isEqualTo("In tiếp từ tờ 6");
        push(KeyCode.F8);
        until(() -> printer.sent().size() == 23 && label("#run-title").startsWith("Đã gửi"));
        until(() -> label("#rows-foot-left").contains("27"));
        save("printing-resumed");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !lookup("#print-range").queryAs(TextField.class).isDisabled());
        save("printing-after");
    }

    private void openWithPhoi(int sheets) throws Exception {
        open(Theme.LIGHT);
        bench.onRegister(() -> new Stock(register).receive("Phôi A4 năm 2024", sheets, ""));
    }

    @SuppressWarnings("unchecked") // the choices are as the screen makes them
    private <T> void pick(String id, T choice) {
        ((ComboBox<T>) (ComboBox<?>) lookup(id).queryAs(ComboBox.class)).setValue(choice);
    }

    private String label(String id) {
        return lookup(id)
                .tryQuery()
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : "")
                .orElse("");
    }

    @SuppressWarnings("unchecked") // the only table with this id
    List<SheetRow> sheets() {
        return ((TableView<SheetRow>) (TableView<?>) lookup("#sheets").queryAs(TableView.class)).getItems();
    }
}
