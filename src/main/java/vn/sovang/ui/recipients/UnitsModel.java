package vn.sovang.ui.recipients;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Unit;
import vn.sovang.register.Register;
import vn.sovang.register.UnitDraft;
import vn.sovang.register.Units;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.background.Background;

/** The units a register chooses from, filtered by words without accents; adding and correcting them. */
final class UnitsModel {
    private static final String BETWEEN = ";";

    private final Units units;
    private final Background background;
    private final Background.Latest readings;
    private final Consumer<List<Problem>> refused;
    private final ReadOnlyObjectWrapper<List<Units.Entry>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private List<Units.Entry> all = List.of();
    private String words = "";

    UnitsModel(Register register, Background background, Consumer<List<Problem>> refused) {
        this.units = new Units(register);
        this.background = background;
        this.readings = background.latest();
        this.refused = refused;
    }

    ReadOnlyObjectProperty<List<Units.Entry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void filter(String text) {
        words = text;
        TextQuery query = TextQuery.of(text);
        shown.set(all.stream()
                .filter(entry -> query.isEmpty()
                        || query.matches(
                                entry.unit().name() + " " + entry.unit().shortName()))
                .toList());
    }

    void refresh() {
        readings.register(
                units::list,
                entries -> {
                    all = entries;
                    filter(words);
                },
                refused);
    }

    /** Stores a unit: a new one where none is given. */
    void save(Optional<Units.Entry> before, UnitDraft draft, Consumer<Unit> done, Consumer<List<Problem>> wrong) {
        background.register(
                () -> before.isPresent() ? units.edit(before.get().unit().id(), draft) : units.add(draft),
                unit -> {
                    refresh();
                    done.accept(unit);
                },
                wrong);
    }

    /** The names of several units, typed one after the other. */
    static List<String> names(String typed) {
        return Stream.of(typed.split(BETWEEN, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String typed(List<String> names) {
        return String.join(BETWEEN + " ", names);
    }
}
