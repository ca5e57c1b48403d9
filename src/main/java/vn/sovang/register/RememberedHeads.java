package vn.sovang.register;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Setting;
import vn.sovang.domain.list.ListColumn;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.ListTable;
import vn.sovang.store.Lists;

/** What the columns of lists were said to hold, kept in the register by the titles above them. */
final class RememberedHeads {
    private static final String PREFIX = "list.";
    private static final String LEFT_OUT = "-";
    private static final int LONGEST = 400;

    private RememberedHeads() {}

    /** The sheet with its columns as they were chosen when a list with the same titles was last taken over. */
    static ListSheet applied(ListSheet sheet, Lists lists) {
        ListSheet now = sheet;
        for (int table = 0; table < sheet.tables().size(); table++) {
            Optional<String[]> fields = lists.setting(name(sheet.tables().get(table)))
                    .map(setting -> setting.value().split(",", -1));
            if (fields.isPresent()
                    && fields.get().length
                            == sheet.tables().get(table).columns().size()) {
                for (int column = 0; column < fields.get().length; column++) {
                    now = now.holding(table, column, field(fields.get()[column]));
                }
            }
        }
        return now;
    }

    private static @Nullable ListField field(String name) {
        return Arrays.stream(ListField.values())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Keeps what the columns of a sheet hold. A table without titles cannot be known again. */
    static void keep(ListSheet sheet, Writing tx) {
        for (ListTable table : sheet.tables()) {
            if (table.firstHead() > 0) {
                keep(table, tx);
            }
        }
    }

    private static void keep(ListTable table, Writing tx) {
        String value = table.columns().stream().map(RememberedHeads::written).collect(Collectors.joining(","));
        Optional<Setting> before = tx.lists().setting(name(table));
        if (before.isPresent()) {
            tx.update(before.get(), new Setting(before.get().id(), before.get().name(), value));
        } else {
            tx.insert(new Setting(0, name(table), value));
        }
    }

    private static String written(ListColumn column) {
        ListField field = column.field();
        return field == null ? LEFT_OUT : field.name();
    }

    private static String name(ListTable table) {
        String signature = table.signature();
        return PREFIX + signature.substring(0, Math.min(LONGEST, signature.length()));
    }
}
