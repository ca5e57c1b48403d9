package vn.sovang.domain.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sovang.text.Folding;

/**
 * A word in braces that an award fills in, by the name the clerk types and sees. {@code sample} is an invented value in the
 * exact form the layout expects: dates are written out, sums are grouped and without "đồng", capitals are the template's affair.
 */
public enum Placeholder {
    HONORIFIC("danh xưng", "Ông"),
    NAME("tên", "Cil Múp Ha Kriêng"),
    POSITION("chức vụ", "Thôn đội trưởng thôn Đưng K'Si"),
    UNIT("đơn vị", "Ban Chỉ huy Quân sự xã Lạc Dương"),
    /** Position and unit with a comma; made from the two when it is not given itself. */
    POSITION_AND_UNIT("chức vụ, đơn vị", "Thôn đội trưởng thôn Đưng K'Si, Ban Chỉ huy Quân sự xã Lạc Dương"),
    ACHIEVEMENT("thành tích", "Đã hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương năm 2025"),
    FORM("hình thức", "Giấy khen"),
    /** Tặng, or Truy tặng when the award is posthumous. */
    GRANTING("tặng", "Tặng"),
    DECISION_NUMBER("số quyết định", "125/QĐ-UBND"),
    DECISION_DATE("ngày quyết định", "ngày 05 tháng 3 năm 2026"),
    BOOK_NUMBER("số vào sổ", "036"),
    PLACE("địa danh", "Lạc Dương"),
    SIGNING_DATE("ngày ký", "ngày 05 tháng 3 năm 2026"),
    AUTHORITY("thẩm quyền", "Chủ tịch Ủy ban nhân dân xã Lạc Dương"),
    /** KT. CHỦ TỊCH when a deputy signs, otherwise empty. */
    ON_BEHALF("đại diện ký", ""),
    SIGNER_TITLE("chức danh ký", "Chủ tịch"),
    SIGNER("người ký", "Kơ Să Ha Trang"),
    REWARD("tiền thưởng", "760.000"),
    REWARD_IN_WORDS("tiền thưởng bằng chữ", "Bảy trăm sáu mươi nghìn đồng"),
    YEAR("năm", "2025");

    private static final int LONGEST_COMPARED = 60;
    private static final Map<String, Placeholder> BY_WORD = byWord();

    private final String word;
    private final String sample;

    Placeholder(String word, String sample) {
        this.word = word;
        this.sample = sample;
    }

    private static Map<String, Placeholder> byWord() {
        var all = new HashMap<String, Placeholder>();
        for (var placeholder : values()) {
            all.put(placeholder.word, placeholder);
        }
        return Map.copyOf(all);
    }

    /** The placeholder of this Vietnamese name, without braces, if there is one. */
    public static Optional<Placeholder> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** The placeholders whose names look most like a mistyped one, the nearest first; case and accents count little. */
    public static List<Placeholder> nearest(String word, int count) {
        var wanted = Folding.fold(word);
        return Arrays.stream(values())
                .sorted(Comparator.comparingInt(known -> typingErrors(wanted, Folding.fold(known.word))))
                .limit(count)
                .toList();
    }

    /** Letters to put in, take out or change to make one word of the other; the words of a long text no longer matter. */
    private static int typingErrors(String typed, String known) {
        var one = typed.substring(0, Math.min(typed.length(), LONGEST_COMPARED));
        var row = IntStream.rangeClosed(0, known.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= known.length(); j++) {
                var changed = diagonal + (one.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[known.length()];
    }

    public String word() {
        return word;
    }

    public String sample() {
        return sample;
    }
}
