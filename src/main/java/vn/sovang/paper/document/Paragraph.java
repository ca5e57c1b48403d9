package vn.sovang.paper.document;

import vn.sovang.domain.template.TextStyle;

/**
 * Lines of one style. {@code above} is the room over it and {@code indent} that before its first line, both in points;
 * {@code rule} is the length of the line under it as a share of its widest line, 0 for none.
 */
public record Paragraph(Words words, Align align, double above, double indent, double rule, Keep keep)
        implements Block {
    /** As paragraphs of official papers begin: 1 cm in. */
    private static final double INDENT = 28.35;

    /** Text that fills its lines, as the body of a paper does. */
    public static Paragraph body(String text, TextStyle style) {
        return new Paragraph(new Words(text, style), Align.JUSTIFIED, 6, INDENT, 0, Keep.FREE);
    }

    public static Paragraph centred(String text, TextStyle style) {
        return new Paragraph(new Words(text, style), Align.CENTRE, 0, 0, 0, Keep.FREE);
    }

    public static Paragraph left(String text, TextStyle style) {
        return new Paragraph(new Words(text, style), Align.LEFT, 0, 0, 0, Keep.FREE);
    }

    /** The same with so many points of room over it. */
    public Paragraph under(double points) {
        return new Paragraph(words, align, points, indent, rule, keep);
    }

    /** The same with a line under it. */
    public Paragraph ruled(double share) {
        return new Paragraph(words, align, above, indent, share, keep);
    }

    /** The same, never the last on its page. */
    public Paragraph keptWithNext() {
        return new Paragraph(words, align, above, indent, rule, Keep.WITH_NEXT);
    }
}
