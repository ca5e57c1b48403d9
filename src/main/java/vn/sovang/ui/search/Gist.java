package vn.sovang.ui.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An achievement in a narrow column: without the opening that most of them share, so that what differs is seen. */
final class Gist {
    private static final Pattern OPENING =
            Pattern.compile("(?:Đã )?[Cc]ó thành tích (?:xuất sắc|tiêu biểu) trong (?:việc |công tác (?=\\p{Ll}))?");

    private Gist() {}

    /** "Tuyển chọn và gọi công dân nhập ngũ năm 2024"; a text that opens otherwise stays, in one line. */
    static String of(String achievement) {
        String line = achievement.replace('\n', ' ');
        Matcher opening = OPENING.matcher(line);
        if (!opening.lookingAt() || opening.end() == line.length()) {
            return line;
        }
        String rest = line.substring(opening.end());
        int first = rest.offsetByCodePoints(0, 1);
        return rest.substring(0, first).toUpperCase(Locale.ROOT) + rest.substring(first);
    }
}
