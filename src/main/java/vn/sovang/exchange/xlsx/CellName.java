package vn.sovang.exchange.xlsx;

/** Names of cells such as "C12". */
final class CellName {
    private static final int LETTERS = 26;
    /** Beyond it a name is no cell of any spreadsheet. */
    private static final int MOST = 10_000_000;

    private CellName() {}

    /** The column from 0; -1 where the name has none. */
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && isLetter(name.charAt(i)) && column < MOST; i++) {
            column = column * LETTERS + (Character.toUpperCase(name.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    /** The row from 1; 0 where the name has none. */
    static int row(String name) {
        int row = 0;
        for (int i = 0; i < name.length() && row < MOST; i++) {
            char each = name.charAt(i);
            if (each >= '0' && each <= '9') {
                row = row * 10 + (each - '0');
            } else if (!isLetter(each)) {
                return 0;
            }
        }
        return row;
    }

    private static boolean isLetter(char each) {
        return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
    }
}
