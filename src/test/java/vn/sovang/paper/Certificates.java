package vn.sovang.paper;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.BuiltInTemplates;

/** Invented awards whose certificates are hard to lay out, by what is hard about them. */
public final class Certificates {
    public static final String LONG_ACHIEVEMENT =
            "Đã có thành tích xuất sắc trong công tác tuyển chọn và gọi công dân nhập ngũ, xây dựng lực lượng dân quân tự vệ"
                    + " vững mạnh, rộng khắp và trong diễn tập chiến đấu phòng thủ xã Đạ Nhim giai đoạn 2021 – 2025, góp phần"
                    + " giữ vững quốc phòng, an ninh trên địa bàn huyện Lạc Dương";

    private static final BuiltInTemplates TEMPLATES = new BuiltInTemplates();

    private Certificates() {}

    /** A template and the values for it. */
    public record Certificate(Template template, Map<Placeholder, String> values) {}

    public static Template individual() {
        return TEMPLATES.find("a4-trong-dong-ca-nhan").orElseThrow();
    }

    /** The samples of all placeholders, so that every line is there, with some changed. */
    public static Map<Placeholder, String> values(Map<Placeholder, String> changes) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            values.put(placeholder, placeholder.sample());
        }
        values.remove(Placeholder.POSITION_AND_UNIT);
        values.putAll(changes);
        return values;
    }

    public static Map<String, Certificate> hard() {
        var all = new LinkedHashMap<String, Certificate>();
        all.put("1-ca-nhan", of("ca-nhan", Map.of()));
        all.put("2-tap-the-60-chu", of("tap-the", collective()));
        all.put("3-thanh-tich-ba-dong", of("ca-nhan", Map.of(Placeholder.ACHIEVEMENT, LONG_ACHIEVEMENT)));
        all.put("4-truy-tang", of("ca-nhan", posthumous()));
        all.put("5-ky-thay-ba-dong", of("ca-nhan", deputy(LONG_ACHIEVEMENT)));
        all.put(
                "6-khong-chuc-vu",
                of("ca-nhan", Map.of(Placeholder.POSITION, "", Placeholder.UNIT, "", Placeholder.NAME, "K'Brửu")));
        all.put("7-ho-gia-dinh", of("ho-gia-dinh", household()));
        all.put("8-ky-thay", of("ca-nhan", deputy(Placeholder.ACHIEVEMENT.sample())));
        all.put("9-tap-the-120-chu", of("tap-the", longestCollective()));
        all.put("10-tham-quyen-hai-dong", of("ca-nhan", school()));
        return all;
    }

    private static Certificate of(String kind, Map<Placeholder, String> changes) {
        return new Certificate(TEMPLATES.find("a4-trong-dong-" + kind).orElseThrow(), values(changes));
    }

    private static Map<Placeholder, String> collective() {
        return Map.of(
                Placeholder.HONORIFIC, "Tập thể",
                Placeholder.NAME, "Trung đội dân quân cơ động Ban Chỉ huy Quân sự xã Đạ Nhim 2",
                Placeholder.UNIT, "Ban Chỉ huy Quân sự huyện Lạc Dương",
                Placeholder.AUTHORITY, "Chủ tịch Ủy ban nhân dân huyện Lạc Dương");
    }

    private static Map<Placeholder, String> longestCollective() {
        return Map.of(
                Placeholder.HONORIFIC,
                "Tập thể",
                Placeholder.NAME,
                "Ban Chỉ đạo tuyển chọn, gọi công dân nhập ngũ và xây dựng lực lượng dân quân tự vệ"
                        + " thị trấn Lạc Dương, huyện Lạc Dương",
                Placeholder.ACHIEVEMENT,
                LONG_ACHIEVEMENT);
    }

    private static Map<Placeholder, String> school() {
        return Map.of(
                Placeholder.AUTHORITY,
                "Hiệu trưởng Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông liên huyện"
                        + " phía Nam tỉnh Lâm Đồng",
                Placeholder.ON_BEHALF,
                "KT. Hiệu trưởng",
                Placeholder.SIGNER_TITLE,
                "Phó Hiệu trưởng",
                Placeholder.NAME,
                "Ka Să K'Duyên",
                Placeholder.ACHIEVEMENT,
                LONG_ACHIEVEMENT);
    }

    private static Map<Placeholder, String> posthumous() {
        return Map.of(
                Placeholder.GRANTING, "Truy tặng",
                Placeholder.HONORIFIC, "Bà",
                Placeholder.NAME, "Nguyễn Thị Thảo");
    }

    private static Map<Placeholder, String> deputy(String achievement) {
        return Map.of(
                Placeholder.ON_BEHALF, "KT. Chủ tịch",
                Placeholder.SIGNER_TITLE, "Phó Chủ tịch",
                Placeholder.ACHIEVEMENT, achievement);
    }

    private static Map<Placeholder, String> household() {
        return Map.of(
                Placeholder.HONORIFIC, "Hộ ông",
                Placeholder.NAME, "Kơ Să K'Tẻng",
                Placeholder.UNIT, "Thôn Đạ Tro, xã Đạ Nhim",
                Placeholder.ACHIEVEMENT,
                        "Gia đình đã có thành tích tiêu biểu trong công tác tuyển chọn và gọi công dân nhập ngũ năm 2025");
    }
}
