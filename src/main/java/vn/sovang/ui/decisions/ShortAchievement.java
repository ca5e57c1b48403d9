package vn.sovang.ui.decisions;

import java.util.Locale;
import java.util.regex.Pattern;

/** What an achievement is about, without the words all achievements begin with: "nhiệm vụ quân sự …". */
final class ShortAchievement {
    private static final Pattern OPENING = Pattern.compile(
            "^(đã\\s+)?(hoàn thành (xuất sắc|tốt)|có (nhiều )?thành tích( tiêu biểu| xuất sắc)?( đột xuất)?( trong)?)"
                    + "(\\s+(công tác|phong trào))?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ShortAchievement() {}

    static String of(String achievement) {
        String rest = OPENING.matcher(achievement).replaceFirst("");
        return rest.isEmpty() || rest.equals(achievement)
                ? achievement
                : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }
}
