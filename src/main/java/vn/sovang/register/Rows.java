package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Which lines of a list to take, as typed: "1-5, 8, 12-" counts from 1; an open end reaches to the last line. */
public final class Rows {
    /** Every line. */
    public static final Rows ALL = new Rows(List.of(new Span(1, Integer.MAX_VALUE)));

    private static final Pattern PART = Pattern.compile("(\\d{1,9})?\\s*([-–])?\\s*(\\d{1,9})?");

    private final List<Span> spans;

    private Rows(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** Reads a range; nothing at all means every line. */
    public static Rows parse(String text) throws Refused {
        if (text.isBlank()) {
            return ALL;
        }
        List<Span> spans = new ArrayList<>();
        for (String part : text.split("[,;]", -1)) {
            spans.add(span(part.strip(), text));
        }
        return new Rows(spans);
    }

    private static Span span(String part, String whole) throws Refused {
        Matcher matcher = PART.matcher(part);
        boolean figures = matcher.matches() && (matcher.group(1) != null || matcher.group(3) != null);
        if (!figures || (matcher.group(2) == null && matcher.group(3) != null)) {
            throw new Refused(new Problem.RowsUnreadable(whole));
        }
        int first = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        int last = matcher.group(3) != null
                ? Integer.parseInt(matcher.group(3))
                : matcher.group(2) != null ? Integer.MAX_VALUE : first;
        if (first < 1 || last < first) {
            throw new Refused(new Problem.RowsUnreadable(whole));
        }
        return new Span(first, last);
    }

    public boolean contains(int row) {
        return spans.stream().anyMatch(s -> row >= s.first && row <= s.last);
    }

    private record Span(int first, int last) {}
}
