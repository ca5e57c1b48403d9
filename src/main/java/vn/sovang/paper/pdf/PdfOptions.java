package vn.sovang.paper.pdf;

import vn.sovang.domain.Adjustment;
import vn.sovang.domain.PdfStandard;

/** How a document is written: for which standard, and moved and stretched on its pages by how much. */
public record PdfOptions(PdfStandard standard, Adjustment adjustment) {
    /** A plain PDF with everything where the template says. */
    public static final PdfOptions USUAL = new PdfOptions(PdfStandard.PLAIN, Adjustment.NONE);
}
