package vn.sovang.domain;

/** What is looked at before sheets go to the printer, how grave a finding is, and where it is mended. */
public enum PrintCheck {
    DECISION_NUMBER_MISSING(Finding.Severity.ERROR, Place.DECISION),
    DATE_MISSING(Finding.Severity.ERROR, Place.DECISION),
    SIGNER_MISSING(Finding.Severity.ERROR, Place.DECISION),
    NAME_MISSING(Finding.Severity.ERROR, Place.NAME),
    ACHIEVEMENT_MISSING(Finding.Severity.ERROR, Place.ACHIEVEMENT),
    /** A text runs out of its box at its smallest size. */
    OVERFLOW(Finding.Severity.ERROR, Place.TEXT),
    GLYPH_MISSING(Finding.Severity.ERROR, Place.TEXT),
    /** Two lines of the register's book share a number. */
    NUMBER_TWICE(Finding.Severity.ERROR, Place.BOOK_NUMBER),
    PICTURE_MISSING(Finding.Severity.ERROR, Place.TEMPLATE),
    OFF_PAGE(Finding.Severity.ERROR, Place.TEMPLATE),
    NUMBER_MISSING(Finding.Severity.WARNING, Place.BOOK_NUMBER),
    /** Smaller than 90 % of the wanted size. */
    SHRUNK(Finding.Severity.WARNING, Place.TEXT),
    PERSON_TWICE(Finding.Severity.WARNING, Place.NAME),
    UNREACHED_MARGIN(Finding.Severity.WARNING, Place.TEMPLATE),
    PAPER_DIFFERS(Finding.Severity.WARNING, Place.PRINTER),
    STOCK_SHORT(Finding.Severity.WARNING, Place.STOCK),
    WRAPPED(Finding.Severity.NOTE, Place.TEXT),
    POSITION_MISSING(Finding.Severity.NOTE, Place.POSITION),
    PRINTED_BEFORE(Finding.Severity.NOTE, Place.NONE),
    AWARDED_BEFORE(Finding.Severity.NOTE, Place.NAME),
    TEMPLATE_CHANGED(Finding.Severity.NOTE, Place.TEMPLATE);

    private final Finding.Severity severity;
    private final Place place;

    PrintCheck(Finding.Severity severity, Place place) {
        this.severity = severity;
        this.place = place;
    }

    public Finding.Severity severity() {
        return severity;
    }

    /** Where it is put right. */
    public Place place() {
        return place;
    }

    /** Where a clerk puts it right: a cell of the line, the decision's header, or a part of the printing screen. */
    public enum Place {
        NONE,
        NAME,
        POSITION,
        ACHIEVEMENT,
        BOOK_NUMBER,
        /** The cell that fills the text concerned. */
        TEXT,
        DECISION,
        TEMPLATE,
        PRINTER,
        STOCK
    }
}
