package vn.sovang.ui.decisions;

import java.util.List;
import java.util.StringJoiner;

/** Writes row numbers the way the range field reads them: "1-5, 8, 12-14". */
final class RangeText {
    private RangeText() {}

    /** {@code rows} in rising order. */
    static String of(List<Integer> rows) {
        StringJoiner parts = new StringJoiner(", ");
        int i = 0;
        while (i < rows.size()) {
            int end = i;
            while (end + 1 < rows.size() && rows.get(end + 1) == rows.get(end) + 1) {
                end++;
            }
            parts.add(i == end ? String.valueOf(rows.get(i)) : rows.get(i) + "-" + rows.get(end));
            i = end + 1;
        }
        return parts.toString();
    }
}
