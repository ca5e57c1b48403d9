package vn.sovang.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.text.Vectors;

/** Thousands of invented columns in every encoding: how often the encoding is found, without any font to help. */
class DetectionTrialTest {
    private static final String[] SURNAMES =
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lương Trịnh Tạ Cil Bon_Niêng Liêng_Hót Kơ_Să Đa_Gout"
                    .split(" ");
    private static final String[] MIDDLES =
            "Văn Thị Đình Hữu Ngọc Xuân Minh Thu Thanh Quốc Đức Thúy Bích Công Hoài Ha K'".split(" ");
    private static final String[] GIVEN =
            "An Bình Cường Dũng Đạt Hà Hạnh Hiếu Hương Hường Khánh Lâm Linh Mai Nam Nga Phước Phượng Quý Sơn Tâm Thảo Thắng Tú Tuyết Uyên Vân Yến Ánh Ước Brêu Yêm Juýt"
                    .split(" ");
    private static final String[] OTHERS = {
        "Ủy ban nhân dân xã Đạ Sar",
        "Trường Tiểu học Đưng K'Nớ",
        "Ban Chỉ huy Quân sự xã Đạ Nhim",
        "Thôn đội trưởng",
        "Phó Chỉ huy trưởng",
        "Hội Liên hiệp Phụ nữ",
        "Đã hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương năm 2022",
        "Công chức Văn phòng - Thống kê",
        "Tổ tự quản thôn Tu Poh",
        "Chính trị viên Ban CHQS xã"
    };

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(LegacyEncoding.TCVN3, "tcvn3"),
                Arguments.of(LegacyEncoding.VNI, "vni"),
                Arguments.of(LegacyEncoding.VISCII, "viscii"),
                Arguments.of(LegacyEncoding.VPS, "vps"),
                Arguments.of(LegacyEncoding.WINDOWS_1258, "windows1258"),
                Arguments.of(LegacyEncoding.UTF8_AS_1252, ""));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyColumnOfTwentyCellsAndNearlyEveryColumnOfFiveIsFound(LegacyEncoding encoding, String table) {
        Map<String, String> codes = codes(table);
        assertThat(found(encoding, codes, 20, 300)).isEqualTo(300);
        assertThat(found(encoding, codes, 5, 1000)).isGreaterThanOrEqualTo(997);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void whatIsFoundDecodesToWhatWasWritten(LegacyEncoding encoding, String table) {
        Map<String, String> codes = codes(table);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<String> column = column(random, 5);
            List<LegacyCell> seen = column.stream()
                    .map(text -> LegacyCell.of(written(text, codes)))
                    .toList();
            assertThat(LegacyColumn.decode(seen, encoding)).isEqualTo(column);
        }
    }

    @Test
    void unicodeIsNeverTakenForAnythingElse() {
        Random random = new Random(11);
        for (int cells = 1; cells <= 20; cells++) {
            for (int i = 0; i < 100; i++) {
                List<String> column = column(random, cells);
                assertThat(LegacyColumn.detect(
                                        column.stream().map(LegacyCell::of).toList())
                                .encoding())
                        .as("%s", column)
                        .isEqualTo(LegacyEncoding.UNICODE);
            }
        }
    }

    private static int found(LegacyEncoding encoding, Map<String, String> codes, int cells, int columns) {
        Random random = new Random(cells);
        int found = 0;
        for (int i = 0; i < columns; i++) {
            List<LegacyCell> column = column(random, cells).stream()
                    .map(text -> LegacyCell.of(written(text, codes)))
                    .toList();
            found += LegacyColumn.detect(column).encoding() == encoding ? 1 : 0;
        }
        return found;
    }

    /** Most columns hold names; some hold offices or sentences. */
    private static List<String> column(Random random, int cells) {
        boolean names = random.nextInt(4) > 0;
        List<String> column = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            column.add(names ? name(random) : OTHERS[random.nextInt(OTHERS.length)]);
        }
        return column;
    }

    private static String name(Random random) {
        String name =
                pick(random, SURNAMES).replace('_', ' ') + " " + pick(random, MIDDLES) + " " + pick(random, GIVEN);
        return name.replace("K' ", "K'");
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    /** How each letter is written; nothing for Unicode's own bytes. */
    private static Map<String, String> codes(String table) {
        Map<String, String> codes = new HashMap<>();
        if (!table.isEmpty()) {
            for (String[] row : Vectors.rows("legacy_" + table + ".tsv")) {
                boolean only = row.length > 5 && row[5].startsWith("caps-font");
                if (!only) {
                    codes.putIfAbsent(row[4], row[1]);
                }
            }
        }
        return codes;
    }

    private static String written(String text, Map<String, String> codes) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (codes.isEmpty()) {
                for (byte code : letter.getBytes(StandardCharsets.UTF_8)) {
                    out.append(SeenText.character(code & 0xFF));
                }
            } else {
                out.append(codes.getOrDefault(letter, letter));
            }
        }
        return out.toString();
    }
}
