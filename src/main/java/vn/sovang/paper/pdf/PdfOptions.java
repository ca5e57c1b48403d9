package vn.sovang.paper.pdf;

import vn.sovang.domain.Adjustment;

/** How a document is written: for which standard, and moved and stretched on its pages by how much. */
public record PdfOptions(Standard standard, Adjustment adjustment) {
    /** A plain PDF with everything where the template says. */
    public static final PdfOptions USUAL = new PdfOptions(Standard.PLAIN, Adjustment.NONE);

    /** What a document promises to whoever keeps it. */
    public enum Standard {
        PLAIN,
        /** PDF/A-2b: looks the same for decades, for archives. */
        A2B
    }
}
