package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.text.Cleaning;
import vn.sovang.text.LineBreaks;

/**
 * Measures and sets the text of one style. Widths and heights are in em: with the style's tracking, and with the fallback face
 * where the face lacks a letter.
 */
public final class Measure {
    /** The awards of a decision are often for a few achievements, in the same words. */
    private static final int REMEMBERED = 64;

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FontBook fonts;
    private final TextStyle style;
    private final FontFace face;
    private final FontFile file;
    private final double tracking;
    private final double pitch;
    private final Map<Wrapping, Optional<List<String>>> wrapped = new Recent<>();
    private final Map<Wrapping, Optional<List<String>>> filled = new Recent<>();
    private final Map<String, String> glued = new Recent<>();

    public Measure(FontBook fonts, TextStyle style) {
        this.fonts = fonts;
        this.style = style;
        this.face = FontFace.of(style);
        this.file = fonts.file(face);
        this.tracking = style.tracking() / style.size();
        this.pitch = file.pitch() * style.pitch();
    }

    /** A line of text as it goes on paper in this style. */
    public String printed(String line) {
        var clean = Cleaning.clean(line).replace('\'', '’');
        return style.is(Trait.CAPITALS) ? clean.toUpperCase(VIETNAMESE) : clean;
    }

    public double width(String text) {
        var gaps = tracking == 0 ? 0 : tracking * (text.codePointCount(0, text.length()) - 1);
        return textWidth(text) + gaps;
    }

    private double textWidth(String text) {
        return file.missing(text).findAny().isEmpty()
                ? file.width(text)
                : runs(text).stream()
                        .mapToDouble(run -> fonts.file(run.face()).width(run.text()))
                        .sum();
    }

    private record Wrapping(String text, double width, int most) {}

    /** Forgets what was not asked for in a while. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** The lines of a text, each at most {@code width} em wide; none when those allowed are too few. */
    public Optional<List<String>> wrap(String text, double width, int most) {
        var whole = width(text);
        if (whole <= width) {
            return Optional.of(List.of(text));
        }
        if (whole - (most - 1) * width(" ") > most * width) {
            return Optional.empty();
        }
        var key = new Wrapping(text, width, most);
        synchronized (wrapped) {
            var pieces = glued.computeIfAbsent(text, LineBreaks::glue);
            return wrapped.computeIfAbsent(key, added -> LineBreaks.wrap(pieces, width, this::width, most));
        }
    }

    /** The same for lines that all begin at one side and are as full as they can be; none when a piece is wider than a line. */
    public Optional<List<String>> fill(String text, double width) {
        if (width(text) <= width) {
            return Optional.of(List.of(text));
        }
        synchronized (filled) {
            return filled.computeIfAbsent(
                    new Wrapping(text, width, 0), added -> LineBreaks.fill(LineBreaks.glue(text), width, this::width));
        }
    }

    /** Sets one line at a size in points, which begins at {@code x} and stands on {@code baseline}, both in millimetres. */
    public List<TextMark> set(String line, double size, double x, double baseline) {
        var set = new ArrayList<TextMark>();
        var at = x;
        for (var run : runs(line)) {
            set.add(new TextMark(run.face(), size, style.colour(), tracking * size, at, baseline, run.text()));
            at += advance(run) * size * MM_PER_POINT;
        }
        return set;
    }

    /** How far a run moves the pen, tracking after its last letter included. */
    private double advance(Run run) {
        var letters = run.text().codePointCount(0, run.text().length());
        return fonts.file(run.face()).width(run.text()) + tracking * letters;
    }

    /** How far the tallest letters reach above the baseline. */
    public double ascent() {
        return file.ascent();
    }

    /** The distance of two baselines. */
    public double pitch() {
        return pitch;
    }

    /** From the top of the first line to the bottom of the last. */
    public double height(int lines) {
        return file.ascent() + file.descent() + (lines - 1) * pitch;
    }

    /** Neighbouring letters drawn with one face. */
    private record Run(FontFace face, String text) {}

    private List<Run> runs(String text) {
        if (file.missing(text).findAny().isEmpty()) {
            return List.of(new Run(face, text));
        }
        var runs = new ArrayList<Run>();
        var start = 0;
        var current = face;
        for (var at = 0; at < text.length(); ) {
            var codePoint = text.codePointAt(at);
            var next = fonts.having(codePoint, face);
            if (next != current && at > start) {
                runs.add(new Run(current, text.substring(start, at)));
                start = at;
            }
            current = next;
            at += Character.charCount(codePoint);
        }
        runs.add(new Run(current, text.substring(start)));
        return runs;
    }

    /** The letters that neither the face nor its fallback has, each once. */
    String missing(String text) {
        var missing = new StringBuilder();
        file.missing(text)
                .filter(codePoint -> !fonts.file(fonts.having(codePoint, face)).has(codePoint))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }
}
