package vn.sovang.text;

/** A range of characters of a text: from {@code start} (inclusive) to {@code end} (exclusive), never empty. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }
}
