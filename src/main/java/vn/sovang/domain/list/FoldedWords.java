package vn.sovang.domain.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sovang.domain.RecipientKind;
import vn.sovang.text.Folding;
import vn.sovang.text.Tones;
import vn.sovang.text.WordFile;

/** What a cell is about, by the words it begins with. */
final class FoldedWords {
    private static final List<String> FOOTERS = WordFile.lines(FoldedWords.class, "footers.txt");
    private static final List<String> SIGNERS = WordFile.lines(FoldedWords.class, "signers.txt");
    private static final List<String> COLLECTIVES = WordFile.lines(FoldedWords.class, "collectives.txt").stream()
            .map(Tones::toneKey)
            .toList();
    private static final Pattern MEMBER = Pattern.compile(" (đôi6 )?(trương3|pho5|viên1)( |$)");
    private static final Set<String> TOTALS = Set.of(
            "cong", "tong", "tong cong", "tong so", "tong tien", "tong so tien", "cong cong", "tong cong tien thuong");
    private static final Set<String> COUNTING = Set.of(
            ("tap the ca nhan ho gia dinh nguoi duoc de nghi khen thuong tang giay bang gom co so luong cac dong chi va danh sach"
                            + " doi voi phan muc")
                    .split(" "));

    private FoldedWords() {}

    /** Whether a row that begins so only shows how a blank list is filled in. */
    static boolean isExample(String text) {
        return Folding.fold(text).equals("vi du");
    }

    /** "Tổng cộng: 12 tập thể, 30 cá nhân", but not "Tổng công ty". */
    static boolean isTotal(String text) {
        String fold = Folding.fold(text);
        String bare = fold.replaceAll("[0-9].*", "").strip();
        return TOTALS.contains(bare)
                || TOTALS.contains(fold)
                || ((fold.startsWith("tong cong ") || fold.startsWith("tong so "))
                        && isCounting(fold.split(" ", -1), 2));
    }

    static boolean isFooter(String text) {
        String fold = Folding.fold(text);
        boolean date = fold.matches("(.* )?ngay ([0-9]* ?)thang ([0-9]* ?)nam ?[0-9]*");
        return date
                || SIGNERS.contains(fold)
                || FOOTERS.stream().anyMatch(words -> fold.equals(words) || fold.startsWith(words + " "));
    }

    /** "Thôn 2", but not "Thôn đội trưởng": who leads or belongs to it is a person. */
    static boolean isCollective(String name) {
        String key = Tones.toneKey(name);
        return COLLECTIVES.stream()
                .anyMatch(words -> key.equals(words)
                        || (key.startsWith(words + " ")
                                && !MEMBER.matcher(key.substring(words.length()))
                                        .lookingAt()));
    }

    static boolean isHousehold(String name) {
        String key = Tones.toneKey(name);
        return key.startsWith("hô6 ") || key.startsWith("gia1 đinh2 ");
    }

    /** The kinds a heading speaks of, "II. Cá nhân (12 người)"; empty for a text that is no such heading. */
    static List<RecipientKind> section(String text) {
        String[] words = Folding.fold(text).split(" ");
        int start = words.length > 1 && words[0].matches("[ivx]+|[a-d]|[0-9]{1,2}") ? 1 : 0;
        if (start == words.length || !isCounting(words, start)) {
            return List.of();
        }
        String said = " " + String.join(" ", Arrays.copyOfRange(words, start, words.length)) + " ";
        return Arrays.stream(RecipientKind.values())
                .filter(kind -> said.contains(name(kind)))
                .toList();
    }

    private static String name(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> " tap the ";
            case HOUSEHOLD -> " ho ";
            case INDIVIDUAL -> " ca nhan ";
        };
    }

    private static boolean isCounting(String[] words, int start) {
        return Arrays.stream(words).skip(start).allMatch(word -> COUNTING.contains(word) || word.matches("[0-9]+"));
    }

    /** Who a name can only be: a collective or a household. */
    static Optional<RecipientKind> kind(String name) {
        if (isHousehold(name)) {
            return Optional.of(RecipientKind.HOUSEHOLD);
        }
        return isCollective(name) ? Optional.of(RecipientKind.COLLECTIVE) : Optional.empty();
    }
}
