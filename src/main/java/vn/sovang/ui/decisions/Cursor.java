package vn.sovang.ui.decisions;

/** The cell the clerk is at: a row of the list as shown, from 0, and a column. */
public record Cursor(int row, Column column) {
    public static final Cursor START = new Cursor(0, Column.NAME);

    /** Where the keyboard goes from a cell. */
    public enum Move {
        NEXT,
        PREVIOUS,
        TAB,
        BACK_TAB,
        UP,
        DOWN,
        ROW_START,
        ROW_END,
        FIRST,
        LAST,
        STAY
    }
}
