package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.register.Changed;
import vn.sovang.register.DecisionView;
import vn.sovang.register.Register;
import vn.sovang.register.ShowDecision;
import vn.sovang.ui.background.Background;

/** The decision whose certificates are being printed, as last read from the register. Used on the FX thread. */
public final class PrintingModel {
    private final Register register;
    private final Background background;
    private final Background.Latest loads;
    private final ReadOnlyObjectWrapper<Optional<DecisionView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Problem>> failure = new ReadOnlyObjectWrapper<>(List.of());
    private Register.@Nullable Listening listening;
    private OptionalLong wanted = OptionalLong.empty();

    public PrintingModel(Register register, Background background) {
        this.register = register;
        this.background = background;
        this.loads = background.latest();
    }

    /** The decision with its lines; empty before the first reading and when there is none. */
    public ReadOnlyObjectProperty<Optional<DecisionView>> viewProperty() {
        return view.getReadOnlyProperty();
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
        loads.register(() -> read(id), this::apply, this::failed);
    }

    /** On the register's thread. */
    private void heard(Changed changed) {
        background.register(() -> changed, known -> refresh(), problems -> {});
    }

    private Optional<DecisionView> read(OptionalLong id) throws Refused {
        return id.isEmpty() ? Optional.empty() : Optional.of(new ShowDecision(register).show(id.getAsLong()));
    }

    private void apply(Optional<DecisionView> now) {
        failure.set(List.of());
        view.set(now);
        loaded.set(true);
    }

    private void failed(List<Problem> problems) {
        view.set(Optional.empty());
        failure.set(problems);
        loaded.set(true);
    }

    Register register() {
        return register;
    }

    Background background() {
        return background;
    }
}
