package vn.sovang.ui.printing;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.Problem;
import vn.sovang.domain.StockEntry;
import vn.sovang.register.Stock;
import vn.sovang.ui.background.Background;

/** The office's count of one phôi: what moved, and an entry about to be written. */
public final class StockSheetModel {
    private final PrintingModel printing;
    private final StockModel stock;
    private final Background.Latest loads;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<StockEntry.Kind> kind = new SimpleObjectProperty<>(StockEntry.Kind.RECEIVED);
    private final StringProperty sheets = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<StockEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    StockSheetModel(PrintingModel printing, StockModel stock) {
        this.printing = printing;
        this.stock = stock;
        this.loads = printing.background().latest();
        name.set(stock.stockProperty().get());
        name.subscribe(text -> read());
    }

    /** The phôi as typed or chosen. */
    public StringProperty nameProperty() {
        return name;
    }

    /** RECEIVED or SPOILED. */
    public ObjectProperty<StockEntry.Kind> kindProperty() {
        return kind;
    }

    /** How many, as typed. */
    public StringProperty sheetsProperty() {
        return sheets;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /** What moved of this phôi, newest first. */
    public ReadOnlyObjectProperty<List<StockEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Writes the entry; from then on the phôi is the one that is printed on. */
    public void write() {
        int count = count();
        String wanted = name.get();
        String why = note.get();
        boolean received = kind.get() == StockEntry.Kind.RECEIVED;
        Stock verb = new Stock(printing.register());
        printing.background()
                .register(
                        () -> received ? verb.receive(wanted, count, why) : verb.spoil(wanted, count, why),
                        this::written,
                        problems::set);
    }

    private int count() {
        try {
            return Integer.parseInt(sheets.get().replaceAll("[.\\s]", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void written(Stock.Level level) {
        problems.set(List.of());
        sheets.set("");
        note.set("");
        stock.stockProperty().set(level.stock());
        name.set(level.stock());
        read();
    }

    private void read() {
        String wanted = name.get().strip();
        loads.register(() -> new Stock(printing.register()).entries(wanted), entries::set, problems::set);
    }
}
