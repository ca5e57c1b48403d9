package vn.sovang.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Vectors;

class LegacyColumnTest {
    private static LegacyEncoding named(String vector) {
        return switch (vector) {
            case "CP1258" -> LegacyEncoding.WINDOWS_1258;
            case "UTF8" -> LegacyEncoding.UTF8_AS_1252;
            default -> LegacyEncoding.valueOf(vector);
        };
    }

    static Stream<Arguments> vectors() {
        return Vectors.arguments("legacy.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorDecodesAndIsToldForWhatItIs(String encoding, String seen, String unicode, String detected) {
        assertThat(decode(seen, named(encoding))).isEqualTo(unicode);
        assertThat(LegacyColumn.detect(List.of(LegacyCell.of(seen))).encoding()).isEqualTo(named(detected));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("tcvn3", LegacyEncoding.TCVN3),
                Arguments.of("vni", LegacyEncoding.VNI),
                Arguments.of("viscii", LegacyEncoding.VISCII),
                Arguments.of("vps", LegacyEncoding.VPS),
                Arguments.of("windows1258", LegacyEncoding.WINDOWS_1258),
                Arguments.of("utf8_as_1252", LegacyEncoding.UTF8_AS_1252));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyLetterOfEveryTableDecodes(String table, LegacyEncoding encoding) {
        for (String[] row : Vectors.rows("legacy_" + table + ".tsv")) {
            boolean capitals = row.length > 5 && row[5].startsWith("caps-font");
            LegacyCell cell = new LegacyCell(row[1], capitals ? ".VnTimeH" : "");
            assertThat(LegacyColumn.decode(List.of(cell), encoding)).as(row[0]).containsExactly(row[4]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime,TCVN3",
        ".VnArialH,TCVN3",
        ".VNI-xyz,TCVN3",
        "VNI-Times,VNI",
        "VniHelvetica,VNI",
        "VPS Times,VPS",
        "VI Times Hoa,VISCII",
        "Times New Roman,UNICODE",
        "SVN-Gilroy,UNICODE"
    })
    void fontsTellTheirEncoding(String font, LegacyEncoding encoding) {
        assertThat(LegacyFont.of(font).orElseThrow().encoding()).contains(encoding);
    }

    @Test
    void anUnknownFontSaysNothingAndARareOneLeavesDoubt() {
        assertThat(LegacyFont.of("Comic Sans MS")).isEmpty();
        assertThat(LegacyFont.of("VnTimes2").orElseThrow().encoding()).isEmpty();
        assertThat(LegacyColumn.detect(List.of(new LegacyCell("Tr\u00E1n \u00D0\u00E3o", "VnTimes2")))
                        .confidence())
                .isLessThan(90);
    }

    @ParameterizedTest
    @CsvSource({
        "NGUYÔN V¡N AN,NGUYỄN VĂN AN",
        "TRÇN Hµ,TRẦN HÀ",
        "Vò Tó,Vũ Tú",
        "Hoµng ThÞ ¸nh,Hoàng Thị ánh",
        "¤ng A¸nh,Ông Ánh",
        "ñy ban nh©n d©n,ủy ban nhân dân",
        "UBND x· §­ng K'Ní,UBND xã Đưng K'Nớ"
    })
    void capitalsThatTcvnCouldNotWriteAreMended(String seen, String unicode) {
        assertThat(decode(seen, LegacyEncoding.TCVN3)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoàng Thị ánh,Hoàng Thị Ánh",
        "Trần ý Nhi,Trần Ý Nhi",
        "ủy ban nhân dân,ủy ban nhân dân",
        "Nguyễn Văn An,Nguyễn Văn An"
    })
    void namesGetTheCapitalsTheyCouldNotBeTypedWith(String decoded, String raised) {
        assertThat(LegacyColumn.raiseFirstLetters(decoded)).isEqualTo(raised);
    }

    @Test
    void symbolFontsAndRawBytesReadLikeAnyOther() {
        String shifted = "NguyÔn V¨n An"
                .chars()
                .map(c -> c == ' ' ? c : 0xF000 + c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(LegacyColumn.detect(List.of(LegacyCell.of(shifted))).encoding())
                .isEqualTo(LegacyEncoding.TCVN3);
        assertThat(decode(shifted, LegacyEncoding.TCVN3)).isEqualTo("Nguyễn Văn An");
        assertThat(decode("\u00D0\u00C3\u009Ang", LegacyEncoding.VISCII)).isEqualTo("ĐÃỌng");
    }

    @Test
    void unicodeReadAsWesternLettersThreeTimesIsPutRight() {
        String seen = "Đặng Thị Thu Hà";
        for (int round = 1; round <= 3; round++) {
            seen = seenAsWestern(seen);
            assertThat(LegacyColumn.detect(List.of(LegacyCell.of(seen))).encoding())
                    .isEqualTo(LegacyEncoding.UTF8_AS_1252);
            assertThat(decode(seen, LegacyEncoding.UTF8_AS_1252)).isEqualTo("Đặng Thị Thu Hà");
        }
    }

    private static String seenAsWestern(String text) {
        var out = new StringBuilder();
        for (byte code : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            out.append(SeenText.character(code & 0xFF));
        }
        return out.toString();
    }

    @Test
    void cellsTypedLaterInUnicodeStayAsTheyAreInAnOldColumn() {
        List<LegacyCell> column = List.of(
                LegacyCell.of("NguyÔn V¨n An"),
                LegacyCell.of("TrÇn ThÞ H¹nh"),
                LegacyCell.of("Phạm Thị Dung"),
                LegacyCell.of("Lê Hoàng"),
                LegacyCell.of("§Æng §×nh Ph\u00ADíc"));
        assertThat(LegacyColumn.detect(column).encoding()).isEqualTo(LegacyEncoding.TCVN3);
        assertThat(LegacyColumn.decode(column, LegacyEncoding.TCVN3))
                .containsExactly("Nguyễn Văn An", "Trần Thị Hạnh", "Phạm Thị Dung", "Lê Hoàng", "Đặng Đình Phước");
    }

    @Test
    void whereTheLettersFitBothTheFontDecides() {
        assertThat(LegacyColumn.detect(List.of(new LegacyCell("Lª", ".VnTime"))).encoding())
                .isEqualTo(LegacyEncoding.TCVN3);
        assertThat(LegacyColumn.detect(List.of(new LegacyCell("Lê", "Times New Roman")))
                        .encoding())
                .isEqualTo(LegacyEncoding.UNICODE);
        assertThat(LegacyColumn.detect(List.of(new LegacyCell("Nguyễn Văn Hà", ".VnTime")))
                        .encoding())
                .isEqualTo(LegacyEncoding.UNICODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "UBND xa Da Sar", "2024", "K'Brêu", "Hà", "Lê", "Kră Jăn K'Lệ", "Êñuôl", "“Trích”", "100 m²"
            })
    void plainOrShortTextIsLeftAlone(String text) {
        assertThat(LegacyColumn.detect(List.of(LegacyCell.of(text))).encoding()).isEqualTo(LegacyEncoding.UNICODE);
    }

    @Test
    void decomposedUnicodeAndTheWrongLetterAreLeftToCleaning() {
        List<LegacyCell> column = List.of(LegacyCell.of("Nguye\u0302\u0303n Va\u0306n An"), LegacyCell.of("Ð\u1EB7ng"));
        assertThat(LegacyColumn.detect(column).encoding()).isEqualTo(LegacyEncoding.UNICODE);
        assertThat(LegacyColumn.decode(column, LegacyEncoding.UNICODE).stream().map(Cleaning::clean))
                .containsExactly("Nguyễn Văn An", "Đặng");
    }

    private static String decode(String seen, LegacyEncoding encoding) {
        return LegacyColumn.decode(List.of(LegacyCell.of(seen)), encoding).get(0);
    }
}
