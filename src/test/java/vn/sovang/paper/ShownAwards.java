package vn.sovang.paper;

import java.util.EnumMap;
import java.util.Map;
import vn.sovang.domain.template.Placeholder;

/** Invented awards for looking at templates: the shortest, a usual one and the longest for each kind of recipient. */
public final class ShownAwards {
    private static final String GOOD = "Đã hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương năm 2024";
    private static final Map<Placeholder, String> DECISION = Map.of(
            Placeholder.FORM, "Giấy khen",
            Placeholder.GRANTING, "Tặng",
            Placeholder.AUTHORITY, "Chủ tịch Ủy ban nhân dân huyện Lạc Dương",
            Placeholder.DECISION_NUMBER, "1254/QĐ-UBND",
            Placeholder.DECISION_DATE, "ngày 02 tháng 12 năm 2024",
            Placeholder.SIGNING_DATE, "ngày 02 tháng 12 năm 2024",
            Placeholder.PLACE, "Lạc Dương",
            Placeholder.BOOK_NUMBER, "56",
            Placeholder.SIGNER_TITLE, "Chủ tịch",
            Placeholder.SIGNER, "Kơ Să Ha Trang");

    private ShownAwards() {}

    /** For the template of this id; {@code how} is "ngan", "vua" or "dai". */
    public static Map<Placeholder, String> of(String template, String how) {
        var values = new EnumMap<Placeholder, String>(DECISION);
        values.put(Placeholder.ACHIEVEMENT, GOOD);
        switch (how) {
            case "ngan" -> shortest(values, template);
            case "vua" -> usual(values, template);
            case "dai" -> longest(values, template);
            default -> throw new IllegalArgumentException(how);
        }
        return values;
    }

    private static void recipient(
            Map<Placeholder, String> values, String honorific, String name, String position, String unit) {
        values.put(Placeholder.HONORIFIC, honorific);
        values.put(Placeholder.NAME, name);
        values.put(Placeholder.POSITION, position);
        values.put(Placeholder.UNIT, unit);
    }

    private static void shortest(Map<Placeholder, String> values, String template) {
        values.put(Placeholder.AUTHORITY, "Chủ tịch UBND xã Lát");
        values.put(Placeholder.ACHIEVEMENT, "Lao động giỏi năm 2024");
        values.put(Placeholder.DECISION_NUMBER, "05/QĐ-UBND");
        values.put(Placeholder.BOOK_NUMBER, "");
        values.put(Placeholder.PLACE, "Lát");
        values.put(Placeholder.SIGNER, "Lơ Mu Y");
        if (template.endsWith("tap-the")) {
            recipient(values, "", "Thôn 2", "", "");
        } else if (template.endsWith("ho-gia-dinh")) {
            recipient(values, "Hộ ông", "K’Ê", "", "");
        } else {
            recipient(values, "Bà", "Ka Ý", "", "");
        }
    }

    private static void usual(Map<Placeholder, String> values, String template) {
        if (template.endsWith("tap-the")) {
            recipient(values, "Tập thể", "Trung đội dân quân cơ động", "", "Ban Chỉ huy Quân sự xã Đạ Nhim");
        } else if (template.endsWith("ho-gia-dinh")) {
            recipient(values, "Hộ ông", "Kơ Să K’Tẻng", "", "Thôn Đạ Tro, xã Đạ Nhim");
            values.put(
                    Placeholder.ACHIEVEMENT,
                    "Gia đình đã có thành tích tiêu biểu trong công tác tuyển chọn và gọi công dân nhập ngũ năm 2024");
        } else {
            recipient(
                    values,
                    "Ông",
                    "Cil Múp Ha Kriêng",
                    "Thôn đội trưởng thôn Đưng K’Si",
                    "Ban Chỉ huy Quân sự xã Đạ Chais");
        }
    }

    private static void longest(Map<Placeholder, String> values, String template) {
        values.put(Placeholder.GRANTING, "Truy tặng");
        values.put(Placeholder.ACHIEVEMENT, Certificates.LONG_ACHIEVEMENT);
        values.put(Placeholder.ON_BEHALF, "KT. Chủ tịch");
        values.put(Placeholder.SIGNER_TITLE, "Phó Chủ tịch");
        values.put(Placeholder.SIGNER, "Nguyễn Hoàng Bảo Khánh Phương");
        values.put(Placeholder.AUTHORITY, "Chủ tịch Ủy ban nhân dân thành phố Phan Rang – Tháp Chàm");
        values.put(Placeholder.PLACE, "Phan Rang – Tháp Chàm");
        values.put(Placeholder.DECISION_NUMBER, "12345/QĐ-UBND-TĐKT");
        values.put(Placeholder.BOOK_NUMBER, "123456");
        if (template.endsWith("tap-the")) {
            recipient(
                    values,
                    "Tập thể",
                    "Cán bộ, chiến sĩ Trung đội dân quân cơ động và Hội đồng Nghĩa vụ quân sự xã Đạ Nhim",
                    "",
                    "Ban Chỉ huy Quân sự huyện Lạc Dương, Bộ Chỉ huy Quân sự tỉnh Lâm Đồng, Quân khu 7");
        } else if (template.endsWith("ho-gia-dinh")) {
            recipient(
                    values,
                    "Hộ ông bà",
                    "Nguyễn Hoàng Bảo Khánh và Liêng Jrang Ka Phương Uyên",
                    "",
                    "Số 125/7 đường Bidoup, tổ dân phố Đăng Gia Dềnh B, thị trấn Lạc Dương, huyện Lạc Dương, tỉnh Lâm Đồng");
        } else {
            recipient(
                    values,
                    "Thiếu tá quân nhân chuyên nghiệp",
                    "Liêng Jrang Nguyễn Hoàng Phương Thảo",
                    "Chính trị viên phó, Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh",
                    "Ban Chỉ huy Quân sự thị trấn Lạc Dương, huyện Lạc Dương");
        }
    }
}
