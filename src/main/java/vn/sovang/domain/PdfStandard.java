package vn.sovang.domain;

/** What a PDF promises to whoever keeps it. */
public enum PdfStandard {
    PLAIN,
    /** PDF/A-2b (ISO 19005-2, level B): looks the same for decades, for archives. */
    A2B
}
