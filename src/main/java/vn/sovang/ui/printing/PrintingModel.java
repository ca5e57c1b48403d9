package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.register.Changed;
import vn.sovang.register.DecisionView;
import vn.sovang.register.PrintOrder;
import vn.sovang.register.PrintPlan;
import vn.sovang.register.PrintRun;
import vn.sovang.register.Register;
import vn.sovang.register.Rows;
import vn.sovang.register.ShowDecision;
import vn.sovang.ui.background.Background;

/** The decision whose certificates are being printed, as last read from the register. Used on the FX thread. */
public final class PrintingModel {
    private final Register register;
    private final Background background;
    private final Background.Latest loads;
    private final ReadOnlyObjectWrapper<Optional<DecisionView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<SheetOrder> order = new SimpleObjectProperty<>(SheetOrder.LIST);
    private final ReadOnlyObjectWrapper<List<Long>> sequence = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Problem>> failure = new ReadOnlyObjectWrapper<>(List.of());
    private Register.@Nullable Listening listening;
    private OptionalLong wanted = OptionalLong.empty();
    private boolean resting;
    private boolean missed;

    public PrintingModel(Register register, Background background) {
        this.register = register;
        this.background = background;
        this.loads = background.latest();
        order.subscribe((before, now) -> refresh());
    }

    /** The decision with its lines; empty before the first reading and when there is none. */
    public ReadOnlyObjectProperty<Optional<DecisionView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** In which order the sheets leave the printer. */
    public ObjectProperty<SheetOrder> orderProperty() {
        return order;
    }

    /** The awards that can have a sheet, in the order of printing. */
    public ReadOnlyObjectProperty<List<Long>> sequenceProperty() {
        return sequence.getReadOnlyProperty();
    }

    /** Goes up each time the register was read because something in it may have changed. */
    public ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    /** Whether the decision wanted has been read: no lines are then really none. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Why the last reading did not succeed; empty when it did. */
    public ReadOnlyObjectProperty<List<Problem>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Begins to listen to the register and reads a decision, or reads anew the one that is there. */
    public void start(OptionalLong decisionId) {
        stop();
        listening = register.listen(this::heard);
        if (!wanted.equals(decisionId)) {
            wanted = decisionId;
            loaded.set(false);
            view.set(Optional.empty());
        }
        refresh();
    }

    /** Stops listening. */
    public void stop() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    public void refresh() {
        OptionalLong id = wanted;
        SheetOrder wish = order.get();
        loads.register(() -> read(id, wish), this::apply, this::failed);
    }

    /** On the register's thread. */
    private void heard(Changed changed) {
        background.register(() -> changed, known -> changed(), problems -> {});
    }

    private void changed() {
        if (resting) {
            missed = true;
        } else {
            refresh();
        }
    }

    /** Reads nothing although things change, for a batch writes after each sheet; what was missed is read afterwards. */
    void rest(Rest rest) {
        resting = rest == Rest.RESTING;
        if (!resting && missed) {
            missed = false;
            refresh();
        }
    }

    private Reading read(OptionalLong id, SheetOrder wish) throws Refused {
        if (id.isEmpty()) {
            return new Reading(Optional.empty(), List.of());
        }
        PrintOrder all = new PrintOrder(id.getAsLong(), Rows.ALL, wish, Medium.BLANK, "");
        return new Reading(
                Optional.of(new ShowDecision(register).show(id.getAsLong())),
                new PrintRun(register)
                        .plan(all).sheets().stream()
                                .map(PrintPlan.Line::awardId)
                                .toList());
    }

    private void apply(Reading now) {
        failure.set(List.of());
        sequence.set(now.sequence);
        view.set(now.view);
        loaded.set(true);
        readings.set(readings.get() + 1);
    }

    private void failed(List<Problem> problems) {
        view.set(Optional.empty());
        failure.set(problems);
        loaded.set(true);
    }

    OptionalLong decisionId() {
        return wanted;
    }

    Register register() {
        return register;
    }

    Background background() {
        return background;
    }

    /** Whether changes are followed. */
    enum Rest {
        AWAKE,
        RESTING
    }

    private record Reading(Optional<DecisionView> view, List<Long> sequence) {}
}
