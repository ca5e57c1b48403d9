package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTextTest {
    @Test
    void aBlockFromASpreadsheetIsReadCellByCell() {
        assertThat(TableText.parse("Ông\tCil Ha Niêm\t\r\nBà\t\"Dòng một\nDòng \"\"hai\"\"\"\tx\r\n"))
                .containsExactly(List.of("Ông", "Cil Ha Niêm", ""), List.of("Bà", "Dòng một\nDòng \"hai\"", "x"));
    }

    @Test
    void aQuoteThatIsOnlyALetterStays() {
        assertThat(TableText.parse("\"Quyết thắng\" năm 2024\tphong trào \"Giỏi\"\n\"chưa đóng\tx"))
                .containsExactly(
                        List.of("\"Quyết thắng\" năm 2024", "phong trào \"Giỏi\""), List.of("\"chưa đóng", "x"));
    }

    @Test
    void nothingIsNoRowAndAnEmptyLineIsARowOfOneEmptyCell() {
        assertThat(TableText.parse("")).isEmpty();
        assertThat(TableText.parse("a\n\nb")).containsExactly(List.of("a"), List.of(""), List.of("b"));
    }

    @Test
    void whatIsWrittenIsReadAgainWhateverItHolds() {
        Random random = new Random(7);
        String letters = "aĐ\t\n\" ắ";
        for (int round = 0; round < 2000; round++) {
            List<List<String>> rows = new ArrayList<>();
            for (int r = 0; r <= random.nextInt(3); r++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c <= random.nextInt(3); c++) {
                    StringBuilder cell = new StringBuilder();
                    for (int i = random.nextInt(5); i > 0; i--) {
                        cell.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    row.add(cell.toString());
                }
                rows.add(row);
            }
            assertThat(TableText.parse(TableText.write(rows))).isEqualTo(rows);
        }
    }
}
