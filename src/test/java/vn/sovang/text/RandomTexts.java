package vn.sovang.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts nobody would type, the same in every run. */
final class RandomTexts {
    private static final String VIETNAMESE =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
                    + "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYẲỸỐƀñŏĕ0123456789";
    private static final String SIGNS =
            " \t\n\r'’‘`´-–—.,;:!?()“”/\\%*\"\u0000\u00A0\u00AD\u200B\u200D\u202E\u2066\uFEFF"
                    + "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0335\u0340\uD83C\uDF89\uFFFF";

    private RandomTexts() {}

    /** 5,000 texts of up to 40 characters and some hand-picked ones, from 3 kinds: letters, signs, any UTF-16 unit. */
    static Stream<String> any(long seed) {
        var random = new Random(seed);
        Stream<String> drawn =
                Stream.generate(() -> text(random, random.nextInt(40))).limit(5_000);
        return Stream.concat(special(), drawn);
    }

    /** Names of 1 to 5 Vietnamese-looking words. */
    static String name(Random random) {
        var name = new StringBuilder();
        int words = 1 + random.nextInt(5);
        for (int i = 0; i < words; i++) {
            name.append(i == 0 ? "" : " ");
            int letters = 1 + random.nextInt(6);
            for (int letter = 0; letter < letters; letter++) {
                name.append(VIETNAMESE.charAt(random.nextInt(VIETNAMESE.length() - 10)));
            }
        }
        return name.toString();
    }

    /** 100,000 characters each: one word, many words, marks only, lone surrogates, digits. */
    static List<String> huge() {
        return Stream.of("a", "a ", "\u0301", "\uD800", "9", "ế", "Nguyễn Văn ", "’a", "– ", "\n", "số 5 ")
                .map(part -> part.repeat(100_000 / part.length()))
                .toList();
    }

    private static Stream<String> special() {
        Stream<String> everyUnit =
                Stream.iterate(0, c -> c <= 0xFFFF, c -> c + 1).map(c -> "a" + (char) c.intValue());
        return Stream.concat(Stream.of("", " ", "'", "’", "\u0301", "\uD800", "\uDC00a", "a\uD83C"), everyUnit);
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(10);
            if (kind == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                String from = kind < 4 ? SIGNS : VIETNAMESE;
                text.append(from.charAt(random.nextInt(from.length())));
            }
        }
        return text.toString();
    }
}
