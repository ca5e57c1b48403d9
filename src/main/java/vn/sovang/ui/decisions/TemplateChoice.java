package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.register.ChooseTemplates;
import vn.sovang.register.DecisionView;
import vn.sovang.register.TemplateOffer;
import vn.sovang.ui.background.Background;

/** Which template the certificates of the open decision get, and which they could get. Used on the FX thread. */
public final class TemplateChoice {
    private final DecisionsModel decisions;
    private final Background.Latest reading;
    private final ReadOnlyObjectWrapper<TemplateOffer> offer = new ReadOnlyObjectWrapper<>(TemplateOffer.NONE);

    TemplateChoice(DecisionsModel decisions) {
        this.decisions = decisions;
        this.reading = decisions.background().latest();
        decisions.readingsProperty().subscribe(count -> read());
    }

    public ReadOnlyObjectProperty<TemplateOffer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    private void read() {
        Optional<DecisionView> view = decisions.openProperty().get();
        if (view.isEmpty()) {
            offer.set(TemplateOffer.NONE);
            return;
        }
        long id = view.get().decision().id();
        reading.register(
                () -> new ChooseTemplates(decisions.register()).offer(id),
                offer::set,
                problems -> offer.set(TemplateOffer.NONE));
    }

    /** Keeps another template for a kind, in this decision. */
    void choose(RecipientKind kind, String id, Runnable done, Consumer<List<Problem>> refused) {
        Optional<DecisionView> view = decisions.openProperty().get();
        if (view.isPresent() && !offer.get().id(kind).equals(id)) {
            long decision = view.get().decision().id();
            decisions.act(
                    () -> new ChooseTemplates(decisions.register()).choose(decision, kind, id),
                    kept -> done.run(),
                    problems -> {
                        read();
                        refused.accept(problems);
                    });
        }
    }
}
