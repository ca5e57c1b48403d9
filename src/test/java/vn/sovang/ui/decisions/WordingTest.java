package vn.sovang.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.Money;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.decisions.Column.Forms;
import vn.sovang.ui.decisions.Cursor.Move;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "CHỦ TỊCH,Chủ tịch",
        "PHÓ CHỦ TỊCH,Phó Chủ tịch",
        "Chủ tịch Hội đồng,Chủ tịch Hội đồng",
        "GIÁM ĐỐC,Giám đốc"
    })
    void anOfficeInCapitalsIsWrittenAsInASentence(String capitals, String written) {
        assertThat(Sentence.of(capitals)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoàn thành xuất sắc nhiệm vụ quân sự năm 2022|nhiệm vụ quân sự năm 2022",
                "Đã có thành tích xuất sắc trong công tác tuyển quân|tuyển quân",
                "Có thành tích xuất sắc đột xuất trong dập tắt vụ cháy|dập tắt vụ cháy",
                "Đã dũng cảm cứu người|Đã dũng cảm cứu người"
            })
    void anAchievementIsShortenedToWhatItIsAbout(String whole, String about) {
        assertThat(ShortAchievement.of(whole)).isEqualTo(about);
    }

    @Test
    void homeAndEndGoToTheEdgesOfTheRow() {
        CursorPath path = new CursorPath(5, Column.visible(Forms.ALIKE));
        Cursor at = new Cursor(2, Column.POSITION);
        assertThat(path.from(at, Move.ROW_START)).contains(new Cursor(2, Column.KIND));
        assertThat(path.from(at, Move.ROW_END)).contains(new Cursor(2, Column.AMOUNT));
        assertThat(path.from(at, Move.LAST)).contains(new Cursor(4, Column.AMOUNT));
        assertThat(path.from(new Cursor(0, Column.NAME), Move.UP)).isEmpty();
    }

    @Test
    void shiftEnterGoesBackToTheRowAbove() {
        CursorPath path = new CursorPath(5, Column.visible(Forms.MIXED));
        assertThat(path.from(new Cursor(2, Column.HONORIFIC), Move.PREVIOUS))
                .contains(new Cursor(1, Column.ACHIEVEMENT));
        assertThat(path.from(new Cursor(1, Column.UNIT), Move.NEXT)).contains(new Cursor(1, Column.FORM));
    }

    @Test
    void moneySaysHowItComesAbout() {
        Money.Formula formula = new Money.Formula(30, 2_340_000);
        assertThat(new LineText(new Messages(Language.VIETNAMESE)).formula(formula))
                .isEqualTo("Hệ số 0,3 × lương cơ sở 2.340.000 = 702.000, làm tròn thành 710.000 đ.");
    }
}
