package vn.sovang.register;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.RecipientKind;

/** The templates there are, and what is chosen for the certificates of a decision. */
public record TemplateOffer(List<TemplateInfo> templates, CertificateSetup setup) {
    /** Nothing read yet. */
    public static final TemplateOffer NONE = new TemplateOffer(List.of(), CertificateSetup.USUAL);

    public TemplateOffer {
        templates = List.copyOf(templates);
    }

    public List<String> ids() {
        return templates.stream().map(TemplateInfo::id).toList();
    }

    /** The id of the template a kind gets. */
    public String id(RecipientKind kind) {
        String chosen = setup.template(kind);
        return chosen.isEmpty() ? ChooseTemplates.usual(kind) : chosen;
    }

    /** The template a kind gets; empty while the templates are not read. */
    public Optional<TemplateInfo> of(RecipientKind kind) {
        return templates.stream()
                .filter(template -> template.id().equals(id(kind)))
                .findFirst();
    }

    /** What a template is called; its id where it is not among them. */
    public String name(String id) {
        return templates.stream()
                .filter(template -> template.id().equals(id))
                .map(TemplateInfo::name)
                .findFirst()
                .orElse(id);
    }
}
