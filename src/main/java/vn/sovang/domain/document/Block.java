package vn.sovang.domain.document;

/** A part of a paper; parts follow one another down the page and on to the next. */
public sealed interface Block permits Paragraph, Abreast, Table {

    /** Whether a part may be the last on its page, or must have something of the next one under it. */
    enum Keep {
        FREE,
        WITH_NEXT
    }
}
