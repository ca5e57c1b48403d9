package vn.sovang.exchange.table;

/**
 * A column of a list.
 *
 * @param label what stands above it
 * @param type what its cells hold
 * @param width in figures of the usual font, 1 to 255
 */
public record TableColumn(String label, Type type, int width) {
    /** What the cells of a column hold, and so how a spreadsheet shows and treats them. */
    public enum Type {
        /** Words, broken into lines where they are long. */
        TEXT,
        /** Signs that are no amount, as in "02/QĐ-UBND" or "007": a spreadsheet must not make a date or a number of them. */
        CODE,
        /** A number without a fraction and without grouping. */
        WHOLE,
        /** An amount in whole đồng, grouped. */
        MONEY,
        /** A day, shown as 02/12/2024. */
        DATE
    }
}
