package vn.sovang.ui.printing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Writes row numbers the way the range field reads them: "1-5, 8, 12-14". */
final class RangeText {
    private RangeText() {}

    static String of(Collection<Integer> chosen) {
        List<Integer> rows = new ArrayList<>(new TreeSet<>(chosen));
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
