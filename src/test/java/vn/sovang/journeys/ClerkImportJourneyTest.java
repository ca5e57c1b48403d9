package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.fixtures.Unikey;
import vn.sovang.register.ListAwards;
import vn.sovang.ui.theme.Theme;

/** A list from a file: looked at, put right, and taken over by keyboard. */
class ClerkImportJourneyTest extends DecisionsWindow {
    private static final String LIST = """
            UBND XÃ ĐẠ SAR,,,,,
            DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024,,,,,
            ,,,,,
            STT,Danh xưng,Họ và tên,Chức vụ,Đơn vị công tác,N.sinh
            1,Ông,Nguyễn Xuân Tạo,Trưởng thôn 2,UBND xã Đạ Sar,1979
            2,Bà,TRẦN THỊ MỸ LAN,Công chức văn phòng,UBND xã Đạ Sar,1987
            3,Ông,Bon Niêng Ha Juýt,Thôn đội trưởng,Xã Lát,1092
            4,Bà,,Bí thư Chi đoàn,Xã Đạ Nhim,2001
            5,Bà,TRẦN THỊ MỸ LAN,Công chức văn phòng,UBND xã Đạ Sar,1987
            6,,Tổ tự quản Tu Poh,,Thôn Tu Poh,
            ,,Tổng cộng: 6,,,
            """;

    @Test
    void aListIsLookedAtPutRightAndTakenOverByKeyboard() throws Exception {
        Path file = folder.resolve("DS_de_nghi_Da_Sar_2024.csv");
        Files.writeString(file, LIST);
        toImport = Optional.of(file);
        open(Theme.LIGHT);
        int before = rows().size();
        long decision = openDecision();
        press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        until(() -> lookup("Chọn danh sách cần nhập").tryQuery().isPresent());
        save("import-start");
        push(KeyCode.ENTER);
        until(() -> lookup("#import-rows").tryQuery().isPresent() && said("Nhập 3 dòng"));
        save("import-preview");
        interact(() -> select(4, 8));
        push(KeyCode.F2);
        until(() -> lookup(".cell-field").tryQuery().isPresent());
        Unikey.TOGETHER.write("1992");
        push(KeyCode.ENTER);
        until(() -> said("Nhập 4 dòng"));
        save("import-put-right");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> lookup("#lines").tryQuery().isPresent() && rows().size() == before + 4);
        save("import-done");
        assertThat(bench.onRegister(() -> new ListAwards(register).of(decision)))
                .extracting(each -> each.name())
                .contains("Nguyễn Xuân Tạo", "Trần Thị Mỹ Lan", "Bon Niêng Ha Juýt", "Tổ tự quản Tu Poh");
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> rows().size() == before);
    }

    @Test
    void anOldFontIsToldAndCanBeChosenOtherwise() throws Exception {
        toImport = Optional.of(Path.of("src/test/resources/imports/phong-tcvn3.xls"));
        open(Theme.DARK);
        press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        until(() -> lookup("Chọn danh sách cần nhập").tryQuery().isPresent());
        push(KeyCode.ENTER);
        until(() -> lookup("#encoding").tryQuery().isPresent()
                && lookup("#encoding").queryAs(ComboBox.class).isVisible());
        save("import-tcvn3-dark");
        clickOn("#show-original");
        save("import-tcvn3-original");
    }

    @Test
    void whatCannotBeReadSaysWhyAndNothingIsLost() throws Exception {
        toImport = Optional.of(Path.of("src/test/resources/imports/mat-khau.xlsx"));
        open(Theme.LIGHT);
        int before = rows().size();
        press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        until(() -> lookup("Chọn danh sách cần nhập").tryQuery().isPresent());
        push(KeyCode.ENTER);
        until(() -> lookup(".note.danger").tryQuery().isPresent());
        save("import-refused");
        interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Họ và tên\tĐơn vị\nCil Ha Yêm\tXã Lát\n")));
        press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        until(() -> said("Nhập 1 dòng"));
        push(KeyCode.ESCAPE);
        until(() -> lookup("#lines").tryQuery().isPresent() && rows().size() == before);
    }

    private long openDecision() throws Exception {
        return bench.onRegister(() -> new vn.sovang.register.ListDecisions(register)
                .all().stream()
                        .filter(each -> each.awards() == rows().size())
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private void select(int row, int column) {
        TableView<?> table = lookup("#import-rows").queryAs(TableView.class);
        table.requestFocus();
        selectCell(table, row, column);
    }

    private static <T> void selectCell(TableView<T> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private boolean said(String text) {
        return lookup((Button button) -> button.getText().contains(text)
                        || (button.getGraphic() != null
                                && from(button)
                                        .lookup((Label label) -> label.getText().contains(text))
                                        .tryQuery()
                                        .isPresent()))
                .tryQuery()
                .isPresent();
    }
}
