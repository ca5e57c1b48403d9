package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    static Stream<Arguments> vectors() {
        return Vectors.arguments("linebreak.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void textIsGluedAsTheVectorsSay(String input, String glued) {
        assertThat(shown(input)).isEqualTo(glued);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trong năm·học·2025·-·2026 của trường",
                "giai·đoạn·2021·–·2025 tại xã·Lát",
                "năm·2025 và năm·2026",
                "đồng·chí·Phạm·Thị·Dung và ông·K’Brêu",
                "Đại·tá·Trần·Văn·Em, Chỉ huy trưởng",
                "theo Điều·12, khoản·3 của Luật",
                "Nghị định số·152/2025/NĐ-CP của Chính phủ",
                "thưởng 710.000·đồng cho 25·hộ·gia·đình",
                "tại thị·trấn·Lạc·Dương từ 15·ngày",
                "đợt·1 năm·2025 của khóa·XII",
                "Quyết định số:·1234/QĐ-UBND",
                "danh hiệu “Quyết·Thắng” năm·2022",
                "thôn·3 xã·Đạ·Nhim",
                "kỷ niệm ngày·30·tháng·4 hằng năm",
                "Gng·G.·Ha·Bang ở TP.·Đà·Lạt",
                "một dấu·: đẹp “·mở",
                "gồm 12·tập·thể và 35·cá·nhân, kèm theo",
                "Hộ·ông·(bà):·Cil·Múp·Ha·Kriêng",
                "xã·Đam·Rông·4, tỉnh·Lâm·Đồng",
                "xã·Lát 25·học·sinh",
                "trong quý·I/2024 và quý·II·năm·2024",
                "Đại·hội·XIII của Đảng",
                "Thiếu·tá·Ka·Să·K’Duyên và bà·Y·Moan·Êñuôl",
                "Huân chương hạng·Ba cho 2.500·lượt·người"
            })
    void whatBelongsTogetherIsKeptTogether(String glued) {
        assertThat(shown(glued.replace('·', ' '))).isEqualTo(glued);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đã có thành tích xuất sắc trong công tác",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Đã hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương",
                "xã hội chủ nghĩa"
            })
    void otherSpacesMayBreak(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void inCapitalsOnlyShortNamesAreKeptTogether() {
        assertThat(shown("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN LẠC DƯƠNG"))
                .isEqualTo("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN·LẠC·DƯƠNG");
        assertThat(shown("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐAM RÔNG 4")).isEqualTo("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ·ĐAM·RÔNG·4");
        assertThat(shown("NGUYỄN VĂN AN")).isEqualTo("NGUYỄN·VĂN·AN");
    }

    @Test
    void moreThanSixCapitalWordsMayBreak() {
        assertThat(shown("và Một Hai Ba Bốn Năm Sáu Bảy")).doesNotContain("·");
    }

    @Test
    void glueChangesNothingButSpacesAndGluingTwiceIsGluingOnce() {
        RandomTexts.any(18).forEach(text -> {
            String clean = Cleaning.cleanLines(text);
            String glued = LineBreaks.glue(clean);
            assertThat(glued.replace(LineBreaks.NO_BREAK_SPACE, ' ')).isEqualTo(clean);
            assertThat(LineBreaks.glue(glued)).isEqualTo(glued);
        });
        assertThat(RandomTexts.huge())
                .allSatisfy(text -> assertThat(LineBreaks.glue(text)).hasSameSizeAs(text));
    }

    @Test
    void theFewestLinesAreUsedAndTheyAreEven() {
        assertThat(wrap("aaa bbb ccc ddd", 11, 9)).contains(List.of("aaa bbb", "ccc ddd"));
        assertThat(wrap("aaa bbb ccc", 11, 9)).contains(List.of("aaa bbb ccc"));
    }

    @Test
    void filledLinesAreAsFullAsTheyCanBeAndTheLastIsWhatIsLeft() {
        assertThat(LineBreaks.fill("aaa bbb ccc ddd eee", 11, String::length))
                .contains(List.of("aaa bbb ccc", "ddd eee"));
        assertThat(LineBreaks.fill("aaa bbb ccc ddd", 11, String::length))
                .as("no syllable stands alone")
                .contains(List.of("aaa bbb", "ccc ddd"));
        assertThat(LineBreaks.fill("aaa bbbbbbbbbbbb", 11, String::length)).isEmpty();
    }

    @Test
    void aLineDoesNotEndWithASmallWordWhenItCanBeHelped() {
        assertThat(wrap("đã có thành tích trong công tác giáo dục", 24, 2))
                .contains(List.of("đã có thành tích", "trong công tác giáo dục"));
    }

    @Test
    void aWordOfTwoSyllablesIsRatherNotParted() {
        assertThat(wrap("Trung đội dân quân cơ động thị\u00A0trấn\u00A0Lạc\u00A0Dương", 34, 2))
                .contains(List.of("Trung đội dân quân cơ động", "thị trấn Lạc Dương"));
    }

    @Test
    void aLineRatherEndsAfterAComma() {
        assertThat(wrap("hoàn thành nhiệm vụ, quân sự địa phương", 24, 2))
                .contains(List.of("hoàn thành nhiệm vụ,", "quân sự địa phương"));
    }

    @Test
    void noSyllableStandsAloneWhenItCanBeHelped() {
        assertThat(wrap("aaaa bbbb cccc dd eeee", 20, 2).orElseThrow()).allMatch(line -> line.contains(" "));
    }

    @Test
    void aPieceThatIsGluedIsNeverParted() {
        assertThat(wrap("cho ông\u00A0Nguyễn\u00A0Văn\u00A0An và bà\u00A0Lê\u00A0Thị\u00A0Hoa", 22, 2))
                .contains(List.of("cho ông Nguyễn Văn An", "và bà Lê Thị Hoa"));
        assertThat(wrap("cho ông\u00A0Nguyễn\u00A0Văn\u00A0An", 17, 2)).contains(List.of("cho", "ông Nguyễn Văn An"));
    }

    @Test
    void whatDoesNotFitIsSaid() {
        assertThat(wrap("aaaaaaaaaaaa bb", 10, 5)).isEmpty();
        assertThat(wrap("aaa bbb ccc", 4, 2)).isEmpty();
        assertThat(wrap("a\nb\nc", 4, 2)).isEmpty();
    }

    @Test
    void aForcedBreakIsKeptAndSoIsAnEmptyLine() {
        assertThat(wrap("aaa\nbbb ccc", 20, 3)).contains(List.of("aaa", "bbb ccc"));
        assertThat(wrap("aaa\n\nbbb", 20, 3)).contains(List.of("aaa", "", "bbb"));
        assertThat(wrap("", 20, 3)).contains(List.of());
    }

    @Test
    void theBreaksAreTheBestOfAllPossibleOnes() {
        var random = new Random(19);
        for (int round = 0; round < 500; round++) {
            var words = new ArrayList<String>();
            for (int i = 0; i < 1 + random.nextInt(9); i++) {
                words.add("xy".repeat(1 + random.nextInt(4)));
            }
            double width = 10 + random.nextInt(15);
            List<String> lines = wrap(String.join(" ", words), width, 99).orElseThrow();
            assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
            List<List<String>> all = new ArrayList<>();
            breakings(words, width, new ArrayList<>(), all);
            int fewest = all.stream().mapToInt(List::size).min().orElseThrow();
            double least = all.stream()
                    .filter(breaking -> breaking.size() == fewest)
                    .mapToDouble(breaking -> cost(breaking, width))
                    .min()
                    .orElseThrow();
            assertThat(lines).hasSize(fewest);
            assertThat(cost(lines, width)).isLessThanOrEqualTo(least + 1e-9);
        }
    }

    @Test
    void aHugeTextIsWrappedAndEveryPieceMeasuredOnce() {
        String text = "thành tích xuất sắc ".repeat(5_000).strip();
        var measured = new int[1];
        Optional<List<String>> lines = LineBreaks.wrap(
                text,
                60,
                piece -> {
                    measured[0]++;
                    return piece.length();
                },
                5_000);
        assertThat(lines.orElseThrow()).allMatch(line -> line.length() <= 60);
        assertThat(measured[0]).isEqualTo(20_001);
    }

    private static void breakings(List<String> words, double width, List<String> lines, List<List<String>> all) {
        if (words.isEmpty()) {
            all.add(List.copyOf(lines));
        }
        for (int n = 1; n <= words.size(); n++) {
            String line = String.join(" ", words.subList(0, n));
            if (line.length() <= width) {
                lines.add(line);
                breakings(words.subList(n, words.size()), width, lines, all);
                lines.remove(lines.size() - 1);
            }
        }
    }

    /** The rule written down once more: squared slack, a lone syllable, a short last line. */
    private static double cost(List<String> lines, double width) {
        double cost = 0;
        boolean several = lines.size() > 1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            cost += Math.pow(1 - line.length() / width, 2);
            cost += several && !line.contains(" ") ? 2 : 0;
            cost += several && i == lines.size() - 1 && line.length() < width / 4 ? 1 : 0;
        }
        return cost;
    }

    private static String shown(String text) {
        return LineBreaks.glue(text).replace(LineBreaks.NO_BREAK_SPACE, '·');
    }

    private static Optional<List<String>> wrap(String glued, double width, int maxLines) {
        return LineBreaks.wrap(glued, width, String::length, maxLines);
    }
}
