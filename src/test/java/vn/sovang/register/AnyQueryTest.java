package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.References;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.QueryReader.Part;
import vn.sovang.register.QueryReader.Reading;
import vn.sovang.text.Folding;

/** What must hold for whatever is typed into a search box. */
class AnyQueryTest {
    private static final int QUERIES = 200_000;

    private static final List<String> FRAGMENTS = List.of(
            "hà",
            "2024",
            "2021",
            "năm",
            "nam",
            "từ",
            "đến",
            "sau",
            "trước",
            "..",
            "…",
            "-",
            " – ",
            ">=",
            "<",
            ">",
            "=",
            "tiền",
            "500k",
            "1tr",
            "710.000đ",
            "1 triệu",
            "qđ",
            "số",
            "sổ",
            "số sổ",
            "1254/QĐ-UBND",
            "/",
            "#",
            "270",
            "cá nhân",
            "tập thể",
            "hộ",
            "giấy khen",
            "bằng khen",
            "lao động tiên tiến",
            "GK",
            "BK",
            "LĐTT",
            "TT",
            "đơn vị:",
            "ký:",
            "người ký",
            "lĩnh vực",
            "loại:",
            "hình thức:",
            "xã",
            "lát",
            "ubnd xã",
            "xã suối thông",
            "y tế",
            "giáo dục đào tạo",
            "đột xuất",
            "công tác",
            "đinh công lĩnh",
            "năm học",
            "năm nay",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "*",
            "(",
            ")",
            ":",
            ";",
            ",",
            ".",
            "%",
            "_",
            "\\",
            "^",
            "AND",
            "OR",
            "NOT",
            "NEAR",
            "99999999999999999999",
            "0",
            "٣",
            "𝟛",
            "ẖ",
            "İ",
            "ß");
    private static final String SIGNS =
            "\t\n\r\u0000\u0007\u0085\u00A0\u00AD\u200B\u200D\u202E\u2028\u2066\uFEFF\u0300\u0301\u0323\u031B"
                    + "\u0335\uD83C\uDF89\uD800\uDFFF\uFFFF\uFFFD";

    @TempDir
    static Path folder;

    private static QueryReader reader;

    @BeforeAll
    static void readForARegister() throws Exception {
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            References references = register.references();
            reader = new QueryReader(references, LocalDate.of(2024, 12, 5));
        }
    }

    @Test
    void isReadAndItsPartsAreReadTheSameAlone() {
        Random random = new Random(20241205);
        for (int i = 0; i < QUERIES; i++) {
            String typed = query(random);
            Reading reading = reader.read(typed);
            covered(typed, reading);
            for (Part part : reading.parts()) {
                String alone = typed.substring(part.span().start(), part.span().end());
                assertThat(reader.read(alone).query().conditions())
                        .as("“%s” of “%s”", alone, typed)
                        .isEqualTo(part.conditions());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hà 2021..2024 giấy khen \"đạ nhim\" tiền >= 1.000.000 đ",
                "từ năm 2021 đến năm 2024, đơn vị: xã suối thông; ký: đinh công lĩnh",
                "số 1254/QĐ-UBND #120..140 500k–1tr2 LĐTT (hộ ông lơ mu)"
            })
    void isReadAtEveryKeyPress(String typed) {
        for (int length = 0; length <= typed.length(); length++) {
            String begun = typed.substring(0, length);
            covered(begun, reader.read(begun));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "9",
                "2024 ",
                "1.",
                "..",
                "\"",
                "\" ",
                ">",
                "từ 2021 đến ",
                "xã ",
                "đơn vị: ",
                "GK ",
                "\u0301",
                "\uD800",
                "\n",
                "🎉",
                "1tr "
            })
    void isReadHoweverLongItIs(String part) {
        String typed = part.repeat(100_000 / part.length());

        covered(typed, reader.read(typed));
    }

    /** The parts are in order and apart, and nothing that could be looked for lies between them. */
    private static void covered(String typed, Reading reading) {
        int at = 0;
        for (Part part : reading.parts()) {
            assertThat(part.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(Folding.fold(typed.substring(at, part.span().start())))
                    .as("before %s of “%s”", part, typed)
                    .isEmpty();
            at = part.span().end();
        }
        assertThat(Folding.fold(typed.substring(at)))
                .as("after all of “%s”", typed)
                .isEmpty();
        assertThat(reading.query().conditions())
                .isEqualTo(reading.parts().stream()
                        .flatMap(part -> part.conditions().stream())
                        .distinct()
                        .toList());
    }

    private static String query(Random random) {
        StringBuilder typed = new StringBuilder();
        int parts = random.nextInt(9);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(8)) {
                case 0 -> typed.append((char) random.nextInt(0x10000));
                case 1 -> typed.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> typed.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
            typed.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return typed.toString();
    }
}
