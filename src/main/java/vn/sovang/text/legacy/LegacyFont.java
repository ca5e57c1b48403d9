package vn.sovang.text.legacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of a font says about the text set in it.
 *
 * @param encoding empty for a font of an encoding so rare that there is no table for it
 * @param letters whether the font draws small letters as capitals
 * @param weight how sure that is, from 0 to 1
 */
public record LegacyFont(Optional<LegacyEncoding> encoding, Letters letters, double weight) {
    /** What a font makes of small letters. */
    public enum Letters {
        AS_TYPED,
        CAPITALS
    }

    private record Rule(Pattern name, LegacyFont font) {}

    private static final List<Rule> RULES = List.of(
            rule("^\\.vn[a-z0-9 ]*h$", LegacyEncoding.TCVN3, Letters.CAPITALS, 0.95),
            rule("^\\.vn", LegacyEncoding.TCVN3, Letters.AS_TYPED, 0.98),
            rule("^vni[- ]|^vni(times|helve|aptima)", LegacyEncoding.VNI, Letters.AS_TYPED, 0.98),
            unknown("^vn(times|arial|courier|helve).*2$", 0.5),
            unknown("^vn(time|times|arial|courier|helve)", 0.4),
            unknown("^svn(times|arial|courier|helve)", 0.5),
            rule("^vps ", LegacyEncoding.VPS, Letters.AS_TYPED, 0.9),
            rule("^vi (times|arial|courier|univers).* (hoa|h)$", LegacyEncoding.VISCII, Letters.CAPITALS, 0.9),
            rule(
                    "^vi (times|arial|courier|univers)|^(hoangyen|phuongthao|uhoai|thahuong|minhquan)",
                    LegacyEncoding.VISCII,
                    Letters.AS_TYPED,
                    0.9),
            rule(
                    "^(utm|uvn|uvf|svn-|icel|hp-|times new roman|arial|calibri|cambria|tahoma)",
                    LegacyEncoding.UNICODE,
                    Letters.AS_TYPED,
                    0.9));

    private static Rule rule(String name, LegacyEncoding encoding, Letters letters, double weight) {
        return new Rule(Pattern.compile(name), new LegacyFont(Optional.of(encoding), letters, weight));
    }

    private static Rule unknown(String name, double weight) {
        return new Rule(Pattern.compile(name), new LegacyFont(Optional.empty(), Letters.AS_TYPED, weight));
    }

    /** What a font's name says; empty when it says nothing. */
    public static Optional<LegacyFont> of(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        return RULES.stream()
                .filter(rule -> rule.name.matcher(small).find())
                .map(Rule::font)
                .findFirst();
    }
}
