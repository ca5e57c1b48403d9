package vn.sovang.domain.list;

import java.util.List;
import vn.sovang.domain.grid.GridRow;

/** The row of column numbers that stands below many heads: 1, 2, 3 or (1), (2), (3) or A, B, 1, 2. */
final class Numbering {
    private static final int LEAST = 3;

    private Numbering() {}

    static boolean isNumber(String text) {
        return text.matches("\\(?[0-9]{1,2}\\)?|\\([A-Za-z]\\)");
    }

    /** Numbers in their order in every cell, after letters at most. */
    static boolean isNumbering(GridRow row) {
        List<String> texts = row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.replaceAll("[()]", ""))
                .toList();
        int next = 0;
        for (String text : texts) {
            if (text.matches("[A-Z]") && next == 0) {
                continue;
            }
            if (!text.matches("[0-9]{1,2}") || (next > 0 && Integer.parseInt(text) != next)) {
                return false;
            }
            next = Integer.parseInt(text) + 1;
        }
        return texts.size() >= LEAST && next > 1;
    }
}
