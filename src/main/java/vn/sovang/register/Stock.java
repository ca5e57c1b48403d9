package vn.sovang.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sovang.domain.Act;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StockEntry;
import vn.sovang.text.Cleaning;
import vn.sovang.text.SortKey;

/** The office's pre-printed paper: how much came in, went out good, and was spoiled, by the name of the phôi. */
public final class Stock {
    private static final int MOST = 100_000;

    private final Register register;

    public Stock(Register register) {
        this.register = register;
    }

    /** What there is of each phôi, in the order of their names. */
    public List<Level> levels() throws Refused {
        return register.read(() -> {
            Map<String, Level> levels =
                    new TreeMap<>(Comparator.comparing(SortKey::of).thenComparing(name -> name));
            for (StockEntry entry : register.tables().all(StockEntry.class)) {
                levels.merge(entry.stock(), Level.of(entry), Level::plus);
            }
            return new ArrayList<>(levels.values());
        });
    }

    /** What moved, newest first. */
    public List<StockEntry> entries(String stock) throws Refused {
        return register.read(() -> register.tables().all(StockEntry.class).stream()
                .filter(entry -> entry.stock().equals(stock))
                .sorted(Comparator.comparing(StockEntry::id).reversed())
                .toList());
    }

    /** Sheets that came in. */
    public Level receive(String stock, int sheets, String note) throws Refused {
        return enter(stock, StockEntry.Kind.RECEIVED, sheets, note);
    }

    /** Sheets that were spoiled outside a print job. */
    public Level spoil(String stock, int sheets, String note) throws Refused {
        return enter(stock, StockEntry.Kind.SPOILED, sheets, note);
    }

    private Level enter(String stock, StockEntry.Kind kind, int sheets, String note) throws Refused {
        String name = Cleaning.clean(stock);
        if (name.isEmpty()) {
            throw new Refused(new Problem.StockNameMissing());
        }
        if (sheets < 1 || sheets > MOST) {
            throw new Refused(new Problem.StockSheetsImpossible(sheets));
        }
        register.transact(
                Act.COUNT_STOCK,
                tx -> tx.insert(
                        new StockEntry(0, tx.uid(), name, kind, sheets, register.today(), Cleaning.clean(note), null)));
        return levels().stream()
                .filter(level -> level.stock().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the entry did not stay"));
    }

    /** One phôi and its sheets. */
    public record Level(String stock, int received, int used, int spoiled) {
        private static Level of(StockEntry entry) {
            return switch (entry.kind()) {
                case RECEIVED -> new Level(entry.stock(), entry.sheets(), 0, 0);
                case USED -> new Level(entry.stock(), 0, entry.sheets(), 0);
                case SPOILED -> new Level(entry.stock(), 0, 0, entry.sheets());
            };
        }

        private Level plus(Level more) {
            return new Level(stock, received + more.received, used + more.used, spoiled + more.spoiled);
        }

        /** What should lie in the drawer; below 0 when more was used than anybody entered. */
        public int left() {
            return received - used - spoiled;
        }
    }
}
