package vn.sovang.paper.pdf;

import java.time.LocalDate;

/**
 * What a document says about itself. {@code created} is the date of the decision, not of the clock, so that the same
 * certificates always give the same bytes.
 */
public record PdfInfo(String title, String author, String subject, LocalDate created) {}
