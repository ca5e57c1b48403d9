package vn.sovang.domain.grid;

/**
 * Cells merged into one, whose text stands in the first of them.
 *
 * @param firstRow number of the first row, from 1
 * @param lastRow number of the last row, at least {@code firstRow}
 * @param firstColumn from 0
 * @param lastColumn at least {@code firstColumn}
 */
public record GridArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public GridArea {
        if (firstRow < 1 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "no area: rows " + firstRow + " to " + lastRow + ", columns " + firstColumn + " to " + lastColumn);
        }
    }
}
