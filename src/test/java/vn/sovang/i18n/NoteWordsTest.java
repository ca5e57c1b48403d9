package vn.sovang.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.list.Note;

/** Everything there is to say about the rows of a list is said in one short sentence, in both languages. */
class NoteWordsTest {
    @ParameterizedTest
    @EnumSource(Note.About.class)
    void everyNoteIsSaidInBothLanguages(Note.About about) {
        for (Language language : Language.values()) {
            String said = new Messages(language).note(new Note(about, List.of("12", "Thôn Tu Poh")));
            assertThat(said).endsWith(".").doesNotContain("!", "{").hasSizeBetween(6, 120);
        }
    }

    @Test
    void fieldsAndDaysAreWrittenOut() {
        Messages words = new Messages(Language.VIETNAMESE);
        assertThat(words.note(new Note(Note.About.SAME_AS_ABOVE, List.of("UNIT"))))
                .isEqualTo("Đơn vị lấy theo dòng trên.");
        assertThat(words.note(new Note(Note.About.TWO_READINGS, List.of("1979-04-03", "1979-03-04"))))
                .isEqualTo("Ngày sinh hiểu là 03/04/1979; cũng có thể là 04/03/1979.");
        assertThat(words.note(new Note(Note.About.CORRECTED, List.of("BIRTH", ""))))
                .isEqualTo("Đã ghi thêm Năm sinh hoặc ngày sinh; trong tệp để trống.");
    }
}
