package vn.sovang.ui.decisions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one left the screen of decisions on this machine: columns put out of sight, widths of columns that were dragged, and the
 * widths of the list and of the pane on the right, all in px; 0 for a pane that was never dragged.
 */
public record DecisionsHabits(Set<Column> hidden, Map<Column, Integer> widths, int list, int right) {
    /** Nothing changed yet. */
    public static final DecisionsHabits NONE = new DecisionsHabits(Set.of(), Map.of(), 0, 0);

    private static final String BETWEEN = ";";

    public DecisionsHabits {
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
    }

    DecisionsHabits withHidden(Set<Column> value) {
        return new DecisionsHabits(value, widths, list, right);
    }

    DecisionsHabits withWidth(Column column, int px) {
        Map<Column, Integer> more = new EnumMap<>(Column.class);
        more.putAll(widths);
        more.put(column, px);
        return new DecisionsHabits(hidden, more, list, right);
    }

    DecisionsHabits withPanes(int listPx, int rightPx) {
        return new DecisionsHabits(hidden, widths, listPx, rightPx);
    }

    public String written() {
        return String.join(
                BETWEEN,
                hidden.stream().map(Column::name).sorted().collect(Collectors.joining(",")),
                widths.entrySet().stream()
                        .map(e -> e.getKey().name() + "=" + e.getValue())
                        .sorted()
                        .collect(Collectors.joining(",")),
                Integer.toString(list),
                Integer.toString(right));
    }

    /** Reads {@link #written}; anything else is as if nothing had been changed. */
    public static DecisionsHabits of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length != 4) {
            return NONE;
        }
        try {
            Set<Column> hidden = EnumSet.noneOf(Column.class);
            items(parts[0]).forEach(name -> hidden.add(Column.valueOf(name)));
            Map<Column, Integer> widths = new EnumMap<>(Column.class);
            items(parts[1]).forEach(item -> {
                String[] pair = item.split("=", 2);
                widths.put(Column.valueOf(pair[0]), Integer.parseInt(pair[pair.length - 1]));
            });
            return new DecisionsHabits(hidden, widths, Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    private static Iterable<String> items(String list) {
        return list.isEmpty() ? Set.of() : Arrays.asList(list.split(",", -1));
    }
}
