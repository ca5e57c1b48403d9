package vn.sovang.register;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.References;
import vn.sovang.domain.search.Condition;
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
    void isRead() {
        Random random = new Random(20241205);
        for (int i = 0; i < QUERIES; i++) {
            String typed = query(random);
            covered(typed, reader.read(typed));
        }
    }

    @Test
    void hasPartsThatAreReadTheSameAlone() {
        Random random = new Random(2024);
        for (int i = 0; i < QUERIES / 8; i++) {
            String typed = query(random);
            for (Part part : reader.read(typed).parts()) {
                String alone = typed.substring(part.span().start(), part.span().end());
                if (!reader.read(alone).query().conditions().equals(part.conditions())) {
                    fail("“%s” of “%s” is read otherwise when it stands alone", alone, typed);
                }
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
        List<Condition> conditions = new ArrayList<>();
        for (Part part : reading.parts()) {
            blank(typed, at, part.span().start());
            at = part.span().end();
            conditions.addAll(part.conditions());
        }
        blank(typed, at, typed.length());
        if (!reading.query().conditions().equals(conditions.stream().distinct().toList())) {
            fail("the query of “%s” is not that of its parts: %s", typed, reading);
        }
    }

    private static void blank(String typed, int from, int to) {
        if (from > to || !Folding.fold(typed.substring(from, to)).isEmpty()) {
            fail("“%s” is not read from %d to %d", typed, from, to);
        }
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
