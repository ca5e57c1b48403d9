package vn.sovang.exchange.table;

import java.util.List;

/**
 * A column of a list.
 *
 * @param label what stands above it
 * @param type what its cells hold
 * @param width in figures of the usual font, 1 to 255
 * @param choices what a spreadsheet offers to be put into its cells, 255 letters in all at most; anything else may stand there too
 */
public record TableColumn(String label, Type type, int width, List<String> choices) {
    public TableColumn {
        choices = List.copyOf(choices);
    }

    /** A column without choices. */
    public TableColumn(String label, Type type, int width) {
        this(label, type, width, List.of());
    }

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
