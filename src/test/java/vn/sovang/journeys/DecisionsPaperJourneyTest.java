package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.fixtures.Registers;
import vn.sovang.i18n.Language;
import vn.sovang.register.Register;
import vn.sovang.ui.decisions.GridRow;
import vn.sovang.ui.theme.Theme;

/** From the header of a decision to the golden book. */
class DecisionsPaperJourneyTest extends DecisionsWindow {
    @Test
    void aNewDecisionBeginsWithItsHeaderAndSaysEverythingThatIsWrong() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> lookup("#decision-NUMBER").tryQuery().isPresent());
        type("1254");
        interact(() -> field("#decision-SIGNED_ON").setText("31/2/2024"));
        push(KeyCode.ENTER);
        until(() -> shown(".field-error").size() == 2);
        save("decisions-header");
        interact(() -> field("#decision-NUMBER").setText("1301"));
        interact(() -> field("#decision-SIGNED_ON").setText("061224"));
        interact(() -> field("#decision-TITLE").setText("Tặng Giấy khen cho cá nhân có thành tích đột xuất"));
        interact(() -> field("#decision-NUMBER").requestFocus());
        push(KeyCode.ENTER);
        until(() -> lookup("Quyết định 1301/QĐ-UBND").tryQuery().isPresent());
        settle();
        assertThat(lookup(".card-button").query().isFocused()).isTrue();
        save("decisions-empty");
        assertThat(lookup("Chưa có ai trong danh sách").tryQuery()).isPresent();
        clickOn("Thêm từng dòng");
        settle();
        type("Bà Kră Jăn K’ Hương");
        push(KeyCode.ENTER);
        until(() -> rows().size() == 1 && rows().get(0) instanceof GridRow.Line);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#ask-yes").tryQuery().isPresent());
        settle();
        save("decisions-issue");
        interact(() -> lookup("#ask-yes").queryButton().fire());
        until(() -> line(0).award().bookNumber() != null);
        assertThat(line(0).award().bookNumber()).isEqualTo(279);
    }

    @Test
    void theHeaderIsEditedInPlace() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.E);
        until(() -> lookup("#decision-TITLE").tryQuery().isPresent());
        save("decisions-header-edit");
        interact(() -> field("#decision-PROPOSAL").setText("88/TTr-NV, 29/11/2024"));
        push(KeyCode.ENTER);
        until(() -> lookup("#decision-TITLE").tryQuery().isEmpty());
        until(() -> table().isFocused());
        assertThat(lookup("88/TTr-NV, 29/11/2024").tryQuery()).isPresent();
    }

    @Test
    void anEmptyRegisterBeginsWithADecision() throws Exception {
        show(Registers.empty(folder.resolve("moi.sovang")), Theme.LIGHT, Language.VIETNAMESE, 1366);
        until(() -> lookup("Chưa có quyết định nào").tryQuery().isPresent());
        save("decisions-empty-register");
        clickOn("Thêm quyết định");
        until(() -> lookup("#decision-TITLE").tryQuery().isPresent());
    }

    @Test
    void theScreenSpeaksEnglishAndFitsANarrowWindow() throws Exception {
        Files.copy(shared.resolve("LacDuong.sovang"), folder.resolve("copy.sovang"));
        Register copy = Register.open(folder.resolve("copy.sovang"), Registers.surroundings());
        show(copy, Theme.LIGHT, Language.ENGLISH, 1093);
        until(() -> lookup("Decision 1254/QĐ-UBND").tryQuery().isPresent());
        until(() -> lookup("#certificate").tryQuery().isEmpty());
        save("decisions-narrow-en");
    }
}
