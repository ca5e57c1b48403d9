package vn.sovang.domain.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    public String word() {
        return word;
    }

    public String sample() {
        return sample;
    }
}
