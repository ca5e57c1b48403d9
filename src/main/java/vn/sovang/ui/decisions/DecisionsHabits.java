package vn.sovang.ui.decisions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one left the screen of decisions on this machine: columns put out of sight, widths of columns that were dragged, the
 * widths of the list and of the pane on the right, all in px, 0 for a pane that was never dragged, and how large the
 * certificate is shown.
 */
public record DecisionsHabits(Set<Column> hidden, Map<Column, Integer> widths, int list, int right, Zoom zoom) {
    /** Nothing changed yet. */
    public static final DecisionsHabits NONE = new DecisionsHabits(Set.of(), Map.of(), 0, 0, Zoom.FIT);

    private static final String BETWEEN = ";";
    private static final int PARTS = 5;

    public DecisionsHabits {
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
    }

    DecisionsHabits withHidden(Set<Column> value) {
        return new DecisionsHabits(value, widths, list, right, zoom);
    }

    DecisionsHabits withWidth(Column column, int px) {
        Map<Column, Integer> more = new EnumMap<>(Column.class);
        more.putAll(widths);
        more.put(column, px);
        return new DecisionsHabits(hidden, more, list, right, zoom);
    }

    DecisionsHabits withPanes(int listPx, int rightPx) {
        return new DecisionsHabits(hidden, widths, listPx, rightPx, zoom);
    }

    DecisionsHabits withZoom(Zoom value) {
        return new DecisionsHabits(hidden, widths, list, right, value);
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
                Integer.toString(right),
                Integer.toString(zoom.percent()));
    }

    /** Reads {@link #written}, also as it was before there was a zoom; anything else is as if nothing had been changed. */
    public static DecisionsHabits of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length != PARTS && parts.length != PARTS - 1) {
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
            Zoom zoom = parts.length == PARTS ? new Zoom(Integer.parseInt(parts[PARTS - 1])) : Zoom.FIT;
            return new DecisionsHabits(hidden, widths, Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), zoom);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    private static Iterable<String> items(String list) {
        return list.isEmpty() ? Set.of() : Arrays.asList(list.split(",", -1));
    }
}
