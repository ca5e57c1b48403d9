package vn.sovang.exchange.reading;

/**
 * Where a cell stands, as spreadsheets say it.
 *
 * @param sheet empty where there are no sheets
 * @param row from 1
 * @param column from 0
 */
public record CellPlace(String sheet, int row, int column) {
    private static final int LETTERS = 26;

    @Override
    public String toString() {
        String cell = letters(column) + row;
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
