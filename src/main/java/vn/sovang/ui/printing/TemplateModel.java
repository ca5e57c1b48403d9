package vn.sovang.ui.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Paper;
import vn.sovang.register.ChooseTemplates;
import vn.sovang.register.DecisionView;
import vn.sovang.register.TemplateInfo;
import vn.sovang.register.Templates;
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
        CertificateSetup now = known.get().setup;
        if (view.isEmpty() || known.get().id(kind).equals(id)) {
            return;
        }
        CertificateSetup wanted = new CertificateSetup(
                now.id(),
                now.decisionId(),
                kind == RecipientKind.INDIVIDUAL ? id : now.individual(),
                kind == RecipientKind.COLLECTIVE ? id : now.collective(),
                kind == RecipientKind.HOUSEHOLD ? id : now.household(),
                now.sizing());
        long decision = view.get().decision().id();
        printing.background()
                .register(
                        () -> new ChooseTemplates(printing.register()).choose(decision, wanted),
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
        ChooseTemplates choose = new ChooseTemplates(printing.register());
        return new Known(
                new Templates(printing.register()).list(),
                choose.of(view.decision().id()),
                kinds);
    }

    /** The templates there are, what is chosen, and which kinds of recipient the list has. */
    public record Known(List<TemplateInfo> templates, CertificateSetup setup, List<RecipientKind> kinds) {
        static final Known NOTHING = new Known(List.of(), CertificateSetup.USUAL, List.of());

        public Known {
            templates = List.copyOf(templates);
            kinds = List.copyOf(kinds);
        }

        /** The id of the template a kind gets. */
        public String id(RecipientKind kind) {
            String chosen = setup.template(kind);
            return chosen.isEmpty() ? ChooseTemplates.usual(kind) : chosen;
        }

        /** The template a kind gets; empty while the templates are not read. */
        public Optional<TemplateInfo> of(RecipientKind kind) {
            return templates.stream().filter(t -> t.id().equals(id(kind))).findFirst();
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
