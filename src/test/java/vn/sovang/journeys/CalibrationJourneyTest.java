package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Calibration;
import vn.sovang.fixtures.FakePrinter;
import vn.sovang.register.Calibrations;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.SendSheet;
import vn.sovang.ui.printing.PrintRoom;
import vn.sovang.ui.theme.Theme;

/** A printer is measured from the screen of printing, and prints corrected from then on. */
class CalibrationJourneyTest extends DecisionsWindow {
    private void openDialog() throws Exception {
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> lookup("#calibrate").tryQuery().isPresent());
        clickOn("#calibrate");
        until(() -> lookup("#reading-LEFT").tryQuery().isPresent());
        settle();
    }

    private Button button(String id) {
        return lookup(id).queryButton();
    }

    private void read(String left, String top, String across) {
        interact(() -> {
            field("#reading-LEFT").setText(left);
            field("#reading-TOP").setText(top);
            field("#reading-ACROSS").setText(across);
        });
    }

    @Test
    void aPrinterIsMeasuredConfirmedAndKept() throws Exception {
        open(Theme.LIGHT);
        openDialog();
        until(() -> !button("#calibration-print").isDisabled());
        save("calibration-begin");
        interact(() -> button("#calibration-print").fire());
        until(() -> printer.sent().size() == 1);
        until(() -> field("#reading-LEFT").isFocused());
        assertThat(button("#calibration-second").isDisabled()).isTrue();
        read("24,7", "22,7", "249.6");
        interact(() -> field("#reading-TOP").requestFocus());
        save("calibration");
        interact(() -> button("#calibration-second").fire());
        until(() -> printer.sent().size() == 2
                && button("#calibration-save").getText().equals("Lưu phần bù"));
        settle();
        save("calibration-confirm");
        interact(() -> button("#calibration-save").fire());
        until(() -> text(".toast", "Đã lưu phần bù của HP LaserJet Pro M404 (USB)."));
        until(() -> text(".setup-pane", "ngang −1,2 · dọc +0,8 mm"));
        save("calibration-kept");
        Calibration kept =
                bench.onRegister(() -> new Calibrations(register).list().get(0));
        assertThat(kept.right()).isEqualTo(-124);
    }

    @Test
    void aReadingFarOffIsAskedForAgain() throws Exception {
        open(Theme.DARK);
        openDialog();
        until(() -> !button("#calibration-print").isDisabled());
        read("24,7", "22,7", "249,6");
        interact(() -> field("#reading-ACROSS").requestFocus());
        save("calibration-dark");
        interact(() -> field("#reading-LEFT").setText("35"));
        interact(() -> field("#reading-LEFT").requestFocus());
        push(KeyCode.ENTER);
        until(() -> text(".calibration-told", "Số đo lệch quá lớn, đo lại?"));
        save("calibration-far-dark");
        assertThat(button("#calibration-save").isDisabled()).isTrue();
        interact(() -> field("#reading-LEFT").setText("24"));
        assertThat(button("#calibration-save").isDisabled()).isFalse();
        push(KeyCode.ESCAPE);
        until(() -> lookup("#reading-LEFT").tryQuery().isEmpty());
    }

    @Test
    void withoutAPrinterThatIsSaid() throws Exception {
        room = new PrintRoom(
                new ListPrinters(FakePrinter.machine()),
                new SendSheet(FakePrinter.machine()),
                habits,
                room.zone(),
                folders::add);
        open(Theme.LIGHT);
        openDialog();
        until(() -> text(".calibration", "Máy tính này chưa có máy in"));
        assertThat(button("#calibration-print").isVisible()).isFalse();
        assertThat(button("#calibration-only-pdf").isVisible()).isTrue();
        save("calibration-no-printer");
    }
}
