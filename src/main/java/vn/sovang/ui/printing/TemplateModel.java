package vn.sovang.ui.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Paper;
import vn.sovang.register.ChooseTemplates;
import vn.sovang.register.DecisionView;
import vn.sovang.register.TemplateInfo;
import vn.sovang.register.TemplateOffer;
import vn.sovang.ui.background.Background;

/** Which template the certificates of the decision get, for each kind of recipient in its list. */
public final class TemplateModel {
    private final PrintingModel printing;
    private final Background.Latest loads;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    public TemplateModel(PrintingModel printing) {
        this.printing = printing;
        this.loads = printing.background().latest();
        printing.readingsProperty().subscribe(count -> refresh());
    }

    /** All templates, and the choices for this decision. */
    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Why the last choice was not kept, or the templates could not be read. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Keeps another template for a kind; the preview and the check follow. */
    public void choose(RecipientKind kind, String id) {
        Optional<DecisionView> view = printing.viewProperty().get();
        if (view.isEmpty() || known.get().offer().id(kind).equals(id)) {
            return;
        }
        long decision = view.get().decision().id();
        printing.background()
                .register(
                        () -> new ChooseTemplates(printing.register()).choose(decision, kind, id),
                        kept -> problems.set(List.of()),
                        problems::set);
    }

    private void refresh() {
        Optional<DecisionView> view = printing.viewProperty().get();
        if (view.isEmpty()) {
            known.set(Known.NOTHING);
            return;
        }
        loads.register(() -> read(view.get()), known::set, problems::set);
    }

    private Known read(DecisionView view) throws Refused {
        List<RecipientKind> kinds = Arrays.stream(RecipientKind.values())
                .filter(kind -> view.lines().stream()
                        .anyMatch(line -> line.award().named().kind() == kind && SheetRow.canBePrinted(line)))
                .toList();
        long decision = view.decision().id();
        return new Known(new ChooseTemplates(printing.register()).offer(decision), kinds);
    }

    /** What can be chosen, what is, and which kinds of recipient the list has. */
    public record Known(TemplateOffer offer, List<RecipientKind> kinds) {
        static final Known NOTHING = new Known(TemplateOffer.NONE, List.of());

        public Known {
            kinds = List.copyOf(kinds);
        }

        /** The template a kind gets; empty while the templates are not read. */
        public Optional<TemplateInfo> of(RecipientKind kind) {
            return offer.of(kind);
        }

        /** The size all certificates have; empty where they differ. */
        public Optional<Paper> paper() {
            List<Paper> sizes = kinds.stream()
                    .flatMap(kind -> of(kind).stream())
                    .map(TemplateInfo::paper)
                    .distinct()
                    .toList();
            return sizes.size() == 1 ? Optional.of(sizes.get(0)) : Optional.empty();
        }
    }
}
