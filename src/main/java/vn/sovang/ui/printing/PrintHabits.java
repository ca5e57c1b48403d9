package vn.sovang.ui.printing;

import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;

/** How one printed last on this machine: on what, in which order, where, and onto which phôi; empty names are not chosen yet. */
public record PrintHabits(Medium medium, SheetOrder order, PrintTarget target, String stock) {
    /** Nothing printed yet. */
    public static final PrintHabits NONE =
            new PrintHabits(Medium.BLANK, SheetOrder.STAGE, new PrintTarget("", "", ""), "");

    private static final String BETWEEN = "\t";
    private static final int PARTS = 6;

    public String written() {
        return String.join(
                BETWEEN, medium.name(), order.name(), target.printer(), target.tray(), target.paper(), stock);
    }

    /** Reads {@link #written}; anything else is as if nothing had been printed. */
    public static PrintHabits of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length != PARTS) {
            return NONE;
        }
        try {
            Medium medium = Medium.valueOf(parts[0]);
            return new PrintHabits(
                    medium == Medium.SCREEN ? Medium.BLANK : medium,
                    SheetOrder.valueOf(parts[1]),
                    new PrintTarget(parts[2], parts[3], parts[4]),
                    parts[5]);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }
}
