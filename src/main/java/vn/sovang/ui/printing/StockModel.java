package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.template.Medium;
import vn.sovang.register.Stock;
import vn.sovang.register.Stock.Level;
import vn.sovang.ui.background.Background;

/** What the certificates are printed on: empty paper, or phôi of which the office counts its sheets. */
public final class StockModel {
    private final PrintingModel printing;
    private final Background.Latest loads;
    private final ObjectProperty<Medium> medium = new SimpleObjectProperty<>(Medium.BLANK);
    private final StringProperty stock = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Level>> levels = new ReadOnlyObjectWrapper<>(List.of());
    private final PrintRoom room;

    public StockModel(PrintingModel printing, PrintRoom room) {
        this.printing = printing;
        this.room = room;
        this.loads = printing.background().latest();
        printing.readingsProperty().subscribe(count -> refresh());
    }

    /** BLANK or STOCK. */
    public ObjectProperty<Medium> mediumProperty() {
        return medium;
    }

    /** The phôi that is used up, empty while none is known. */
    public StringProperty stockProperty() {
        return stock;
    }

    public ReadOnlyObjectProperty<List<Level>> levelsProperty() {
        return levels.getReadOnlyProperty();
    }

    /** The phôi that a job would use up; none on empty paper. */
    public String used() {
        return medium.get() == Medium.STOCK ? stock.get() : "";
    }

    /** How many sheets of the phôi there are; empty on empty paper and while nobody counts. */
    public OptionalInt left() {
        return levels.get().stream()
                .filter(level -> level.stock().equals(used()))
                .mapToInt(Level::left)
                .findFirst();
    }

    private void refresh() {
        loads.register(() -> new Stock(printing.register()).levels(), this::read, problems -> {});
    }

    private void read(List<Level> all) {
        levels.set(all);
        if (all.stream().noneMatch(level -> level.stock().equals(stock.get()))) {
            String last = room.habits().get().stock();
            Optional<Level> usual = all.stream()
                    .filter(level -> level.stock().equals(last))
                    .findFirst()
                    .or(() -> all.stream().filter(level -> level.left() > 0).findFirst())
                    .or(() -> all.stream().findFirst());
            stock.set(usual.map(Level::stock).orElse(""));
        }
    }
}
