package vn.sovang.paper.pdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.template.Placeholder;

/**
 * Makes one file name after another from a pattern such as {@code {stt}-{tên}.pdf}: allowed on every system, at most 120 bytes,
 * and no two alike. Besides the placeholders, {@code {stt}} is the running number, with zeros in front.
 */
public final class FileNames {
    private static final int MOST_BYTES = 120;
    private static final String ENDING = ".pdf";
    private static final String NUMBER = "stt";
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}<>:\"/\\\\|?*{}]+");
    /** Names of devices, which Windows does not let a file have, whatever its ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)([. ].*)?");

    private final String pattern;
    private final int digits;
    private final Set<String> given = new HashSet<>();
    private int number;

    /** @param count how many names there will be, for the zeros before the running number */
    public FileNames(String pattern, int count) {
        this.pattern = pattern;
        this.digits = Math.max(2, Integer.toString(count).length());
    }

    /** The words in braces that are neither placeholders nor the running number. */
    public static Set<String> unknown(String pattern) {
        var unknown = new HashSet<String>();
        IN_BRACES
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .filter(word -> !word.equals(NUMBER) && Placeholder.named(word).isEmpty())
                .forEach(unknown::add);
        return Set.copyOf(unknown);
    }

    /** The next name, with its ending. */
    public String next(Map<Placeholder, String> values) {
        number++;
        var stem = withoutEnding(IN_BRACES.matcher(pattern).replaceAll(found -> value(found, values)));
        var safe = safe(stem);
        var name = shortened(safe, "") + ENDING;
        for (var copy = 2; !given.add(name.toLowerCase(Locale.ROOT)); copy++) {
            var mark = " (" + copy + ")";
            name = shortened(safe, mark) + mark + ENDING;
        }
        return name;
    }

    private String value(MatchResult found, Map<Placeholder, String> values) {
        var word = found.group(1);
        if (word.equals(NUMBER)) {
            return String.format(Locale.ROOT, "%0" + digits + "d", number);
        }
        var value = Placeholder.named(word)
                .map(known -> values.getOrDefault(known, ""))
                .orElse("");
        return Matcher.quoteReplacement(value);
    }

    private static String withoutEnding(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    private static String safe(String stem) {
        var clean = FORBIDDEN
                .matcher(Normalizer.normalize(stem, Normalizer.Form.NFC))
                .replaceAll("-");
        clean = clean.replaceAll("\\s+", " ").replaceAll("^[ .]+|[ .]+$", "");
        if (clean.isEmpty()) {
            return "_";
        }
        return DEVICE.matcher(clean).matches() ? "_" + clean : clean;
    }

    /** Cut at a letter's end, so that the name with a mark and the ending keeps within its bytes. */
    private static String shortened(String stem, String mark) {
        var room = MOST_BYTES - bytes(mark + ENDING);
        var end = stem.length();
        while (bytes(stem.substring(0, end)) > room) {
            end = stem.offsetByCodePoints(end, -1);
        }
        return stem.substring(0, end).replaceAll("[ .]+$", "");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
