package vn.sovang.domain.list;

import vn.sovang.text.legacy.LegacyEncoding;

/**
 * How a column of a sheet was written.
 *
 * @param column from 0
 * @param encoding found, or chosen by hand
 * @param confidence how sure that is, in percent; 100 where it was chosen
 * @param before a cell as the file has it that reads otherwise afterwards; empty where none does
 * @param after what became of it
 */
public record ColumnEncoding(int column, LegacyEncoding encoding, int confidence, String before, String after) {
    /** Whether what the column shows is not what the file has: an old encoding, or marks apart from their letters. */
    public boolean changes() {
        return !before.isEmpty();
    }
}
