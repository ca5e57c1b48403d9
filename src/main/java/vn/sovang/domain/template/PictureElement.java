package vn.sovang.domain.template;

/** A picture: emblem, border, logo, or the scan of a phôi. {@code source} names the art; opacity is 0 to 1. */
public record PictureElement(Frame frame, String source, Proportions proportions, double opacity) implements Element {
    public PictureElement {
        Check.filled("source", source);
        Check.range("opacity", opacity, 0, 1);
    }

    /** Whether the picture keeps its own shape inside the box, or fills the box. */
    public enum Proportions {
        KEEP,
        FILL
    }
}
