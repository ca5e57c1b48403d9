package vn.sovang.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How wide the columns of tables were dragged on this machine: by name, as in {@code search.name}, in px beside letters of the usual size. */
/** How wide the columns of tables were dragged on this machine: by table and column, in px beside letters of the usual size. */
public record ColumnHabits(Map<String, Integer> widths) {
    /** Nothing dragged yet. */
    public static final ColumnHabits NONE = new ColumnHabits(Map.of());

    private static final int WIDEST = 10_000;

    public ColumnHabits {
        widths = Map.copyOf(widths);
    }

    /** With the widths of a table that was dragged at. */
    public ColumnHabits with(Map<String, Integer> dragged) {
        Map<String, Integer> more = new HashMap<>(widths);
        more.putAll(dragged);
        return new ColumnHabits(more);
    }

    double width(String column, double usual) {
        return widths.getOrDefault(column, (int) Math.round(usual));
    }

    public String written() {
        return new TreeMap<>(widths)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(","));
    }

    /** Reads {@link #written}; anything else is as if nothing had been dragged. */
    public static ColumnHabits of(String text) {
        Map<String, Integer> widths = new HashMap<>();
        try {
            for (String each : text.isEmpty() ? new String[0] : text.split(",")) {
                int at = each.indexOf('=');
                int px = at < 0 ? 0 : Integer.parseInt(each.substring(at + 1));
                if (px <= 0 || px > WIDEST) {
                    return NONE;
                }
                widths.put(each.substring(0, at), px);
            }
        } catch (NumberFormatException e) {
            return NONE;
        }
        return new ColumnHabits(widths);
    }
}
