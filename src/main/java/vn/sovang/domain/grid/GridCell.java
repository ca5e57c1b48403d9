package vn.sovang.domain.grid;

/**
 * One cell of a table.
 *
 * @param text what the program that wrote the file shows in it, nothing cleaned and nothing converted: "007", "1.490.000", "03/04/2022"
 * @param kind what the file says it holds
 * @param value the value behind the text: a number with a decimal point and no grouping ("1490000"), a day as ISO 8601 ("2022-04-03"); the text itself where the file holds text
 * @param font the name of the font it is set in, as in ".VnTime"; empty where the file does not say
 */
public record GridCell(String text, Kind kind, String value, String font) {
    /** A cell with nothing in it. */
    public static final GridCell EMPTY = new GridCell("", Kind.EMPTY, "", "");

    /** What a file says a cell holds. A file of plain text says {@link #TEXT} of every cell that is not empty. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** The result of a formula that failed, as in "#N/A". */
        ERROR
    }

    /** A cell of text in a font that nobody named. */
    public static GridCell text(String text) {
        return text.isEmpty() ? EMPTY : new GridCell(text, Kind.TEXT, text, "");
    }

    /** Whether nothing but white space can be seen in it. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
