package vn.sovang.ui.search;

import java.util.List;
import java.util.Set;
import vn.sovang.domain.ListedAward;

/** Which columns are worth their place: none that was put out of sight, and none that would say the same in each row. */
final class ShownColumns {
    private ShownColumns() {}

    static boolean isShown(ResultColumn column, SearchState.Found found, Set<ResultColumn> hidden) {
        if (column == ResultColumn.COUNT) {
            return found.isByRecipient();
        }
        if ((found.isByRecipient() && isOfOneAward(column)) || hidden.contains(column)) {
            return false;
        }
        List<ListedAward> rows = found.result().awards();
        boolean alone = rows.size() == 1 || (!found.isComplete() && column != ResultColumn.FORM);
        return !column.isOptional()
                || alone
                || rows.stream().map(column::text).distinct().limit(2).count() > 1;
    }

    private static boolean isOfOneAward(ResultColumn column) {
        return column == ResultColumn.BOOK || column == ResultColumn.ACHIEVEMENT;
    }
}
