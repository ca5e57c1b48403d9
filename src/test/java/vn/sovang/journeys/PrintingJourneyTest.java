package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.Registers;
import vn.sovang.i18n.Language;
import vn.sovang.register.EditAward;
import vn.sovang.register.Register;
import vn.sovang.register.Stock;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.printing.PrintHabits;
import vn.sovang.ui.printing.SheetRow;
import vn.sovang.ui.printing.SheetState;
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

    @Test
    void logCopiesAndPhoiAreAKeyAway() throws Exception {
        habits.set(new PrintHabits(Medium.STOCK, SheetOrder.STAGE, new PrintTarget("", "", ""), ""));
        openWithPhoi(9);
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> label("#print-state").contains("còn 9 tờ"));
        save("printing-short");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#start-now").tryQuery().isPresent());
        save("printing-short-ask");
        interact(() -> lookup("Chỉ in 9 tờ đầu").queryButton().fire());
        until(() -> printer.sent().size() == 9 && label("#run-title").startsWith("Đã gửi"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !lookup("#print-range").queryAs(TextField.class).isDisabled());
        interact(() -> lookup("#print-log").queryButton().fire());
        until(() -> lookup("#log").tryQuery().isPresent());
        save("printing-log");
        push(KeyCode.ENTER);
        until(() -> lookup("#copy .image-view").tryQuery().isPresent()
                || lookup("#copy").tryQuery().isPresent());
        until(() -> lookup("#copy").query().getStyleClass().contains("paper"));
        save("printing-copies");
        push(KeyCode.ESCAPE);
        until(() -> lookup("#copy").tryQuery().isEmpty());
        push(KeyCode.ESCAPE);
        until(() -> lookup("#log").tryQuery().isEmpty());
        interact(() -> lookup("#stock-open").queryAs(Hyperlink.class).fire());
        until(() -> lookup("#stock-sheets").tryQuery().isPresent());
        until(() -> field("#stock-sheets").isFocused());
        interact(() -> field("#stock-sheets").setText("50"));
        push(KeyCode.ENTER);
        until(() -> label("#stock-level").startsWith("Còn 50 tờ"));
        save("printing-phoi");
        push(KeyCode.ESCAPE);
        until(() -> label("#rows-foot-left").contains("50"));
        interact(() -> lookup("#trial").queryButton().fire());
        until(() -> text(".toast", "không tính là đã in"));
        assertThat(printer.sent()).hasSize(10);
        clickOn("Tất cả");
        interact(() -> field("#print-range").setText("11-12"));
        until(() -> label("#print-state").contains("Sẵn sàng in 2 tờ"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#again-reason").tryQuery().isPresent());
        save("printing-again");
        push(KeyCode.ESCAPE);
    }

    @Test
    void aNarrowWindowShowsPrinterAndPreviewOverTheWork() throws Exception {
        Path file = folder.resolve("LacDuong.sovang");
        Files.copy(shared.resolve("LacDuong.sovang"), file);
        show(Register.open(file, Registers.surroundings()), Theme.DARK, Language.ENGLISH, 911);
        interact(() -> stage.setHeight(512));
        until(() -> lookup("#lines").tryQuery().isPresent() && !rows().isEmpty());
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> label("#print-state").contains("Ready"));
        save("printing-narrow");
        push(KeyCode.F7);
        until(() -> lookup("#proof .image-view").tryQuery().isPresent());
        save("printing-narrow-paper");
        assertThat(lookup("#printer").query().isVisible()).isTrue();
        push(KeyCode.F7);
        until(() -> lookup("#printer").tryQuery().isEmpty());
        printer.breaking("out of paper");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#last-good").tryQuery().isPresent());
        save("printing-narrow-stuck");
        assertThat(label("#run-title")).isEqualTo("Paused at sheet 1/14");
    }

    @Test
    void aJobThatRunsIsPausedAfterTheSheetUnderWayAndStoppedForGood() throws Exception {
        openWithPhoi(42);
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> label("#print-state").contains("Sẵn sàng"));
        printer.waiting();
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> label("#run-title").equals("Đang in tờ 1/14"));
        until(() -> lookup("#run-pause").query().isFocused() || sheets().get(0).state() == SheetState.SENDING);
        save("printing-running");
        interact(() -> lookup("#run-pause").queryButton().fire());
        until(() -> label("#run-title").equals("Đang in nốt tờ 1/14"));
        printer.goOn();
        until(() -> label("#run-title").equals("Tạm dừng ở tờ 2/14"));
        save("printing-paused");
        assertThat(sheets().get(0).state()).isEqualTo(SheetState.GOOD);
        interact(() -> lookup("#run-stop").queryButton().fire());
        until(() -> lookup("#ask-yes").tryQuery().isPresent());
        save("printing-stop");
        interact(() -> lookup("#ask-yes").queryButton().fire());
        until(() -> text(".toast", "1 tờ tính là đã in"));
        until(() -> sheets().size() == 13);
        assertThat(printer.sent()).hasSize(1);
    }

    @Test
    void nothingIsCutOffInEitherLanguageOrWindow() throws Exception {
        Path file = folder.resolve("LacDuong.sovang");
        Files.copy(shared.resolve("LacDuong.sovang"), file);
        habits.set(new PrintHabits(Medium.STOCK, SheetOrder.STAGE, new PrintTarget("", "", ""), ""));
        show(Register.open(file, Registers.surroundings()), Theme.LIGHT, Language.ENGLISH, 1366);
        bench.onRegister(() -> new Stock(register).receive("Phôi A4 năm 2024", 42, ""));
        until(() -> lookup("#lines").tryQuery().isPresent() && !rows().isEmpty());
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> label("#print-state").contains("Ready"));
        until(() -> lookup("#proof .image-view").tryQuery().isPresent());
        save("printing-english");
        assertThat(cutOff()).isEmpty();
        printer.breaking("out of paper");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#last-good").tryQuery().isPresent());
        until(() -> lookup("#last-good").query().isFocused());
        save("printing-english-stuck");
        assertThat(cutOff()).isEmpty();
        interact(() -> {
            stage.setWidth(911);
            stage.setHeight(512);
        });
        settle();
        save("printing-english-narrow");
        assertThat(cutOff()).isEmpty();
        push(KeyCode.F7);
        interact(() -> lookup("#print-log").queryButton().fire());
        until(() -> lookup("#log").tryQuery().isPresent());
        save("printing-english-log");
        push(KeyCode.ESCAPE);
        until(() -> lookup("#log").tryQuery().isEmpty());
    }

    /** Words of the screen that do not have the room they need; names and choices may be shortened, they have tooltips or lists. */
    private List<String> cutOff() {
        settle();
        return lookup("#printing-screen .label").queryAll().stream()
                .filter(node -> node instanceof Label && node.localToScene(0, 0).getX() >= 0)
                .map(Label.class::cast)
                .filter(label -> isShown(label) && !isInCell(label))
                .filter(label -> label.lookup(".text") instanceof Text text
                        && !text.getText().equals(label.getText())
                        && !label.isWrapText())
                .map(Label::getText)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static boolean isInCell(Node node) {
        return node != null
                && (node instanceof Cell || node instanceof TableColumnHeader || isInCell(node.getParent()));
    }

    @Test
    void aFaultyLineIsMendedInTheListOrLeftOut() throws Exception {
        open(Theme.DARK);
        bench.onRegister(
                () -> new EditAward(register).edit(line(20).award().id(), AwardField.ACHIEVEMENT, "Có thành tích 鷹"));
        push(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> label("#print-state").contains("Còn 1 dòng lỗi"));
        save("printing-faulty");
        assertThat(lookup("#print-start").query().isDisabled()).isTrue();
        interact(() -> lookup("#checks").queryListView().requestFocus());
        interact(() -> lookup("#checks").queryListView().getSelectionModel().select(0));
        push(KeyCode.ENTER);
        until(() -> lookup("#lines").tryQuery().isPresent());
        until(() -> table().getSelectionModel().getSelectedIndex() == 20);
        assertThat(table().getFocusModel().getFocusedCell().getTableColumn().getUserData())
                .isEqualTo(Column.ACHIEVEMENT);
        push(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> lookup("#leave-out").tryQuery().filter(Node::isVisible).isPresent());
        interact(() -> lookup("#leave-out").queryButton().fire());
        until(() -> label("#print-state").contains("Sẵn sàng in 13 tờ"));
        assertThat(field("#print-range").getText()).isEqualTo("11-20, 22-24");
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
