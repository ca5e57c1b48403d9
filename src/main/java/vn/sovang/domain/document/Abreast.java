package vn.sovang.domain.document;

import java.util.List;

/** Columns of paragraphs beside each other, never parted by a page's end. {@code above} is the room over them in points. */
public record Abreast(List<Part> parts, double above) implements Block {
    public Abreast {
        parts = List.copyOf(parts);
    }

    /** A column: its share of the width and what stands in it. */
    public record Part(double share, List<Paragraph> paragraphs) {
        public Part {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
