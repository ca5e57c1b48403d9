package vn.sovang.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.paper.layout.CommonSizes;
import vn.sovang.paper.layout.LaidOut;
import vn.sovang.paper.layout.Sheet;

/**
 * Lays the certificates of one decision out, always by the same templates and in the same sizes: for the check, the preview and
 * the paper. Where one common size is chosen it is that of all lines that get a certificate, so that one printed again looks
 * like the others.
 */
final class SheetLayout {
    private final Register register;
    private final DecisionView view;
    private final CertificateText text;
    private final Medium medium;
    private final Map<RecipientKind, Template> templates = new EnumMap<>(RecipientKind.class);
    private final Map<RecipientKind, CommonSizes> sizes = new EnumMap<>(RecipientKind.class);

    private SheetLayout(Register register, DecisionView view, Medium medium, String asked) throws Refused {
        this.register = register;
        this.view = view;
        this.text = new CertificateText(view);
        this.medium = medium;
        for (RecipientKind kind : RecipientKind.values()) {
            if (view.count(kind) > 0) {
                templates.put(kind, register.press().template(view.decision().id(), kind, asked));
            }
        }
        Sizing sizing = register.press().setup(view.decision().id()).sizing();
        templates.forEach(
                (kind, template) -> sizes.put(kind, sizing == Sizing.COMMON ? common(template) : CommonSizes.NONE));
    }

    private CommonSizes common(Template template) {
        List<Map<Placeholder, String>> certificates = view.lines().stream()
                .filter(line -> line.getsCertificate()
                        && template(line.award().named().kind()).equals(template))
                .map(this::words)
                .toList();
        return register.press().layout().common(template, certificates, medium);
    }

    /**
     * For a decision and what is printed on; {@code template} is an id, or empty for the one chosen for each kind.
     *
     * @throws Refused when a template that is wanted is not there, or broken
     */
    static SheetLayout of(Register register, DecisionView view, Medium medium, String template) throws Refused {
        if (!template.isEmpty()) {
            register.press().named(template);
        }
        return new SheetLayout(register, view, medium, template);
    }

    /** The template of a kind of recipient that the decision has. */
    Template template(RecipientKind kind) {
        Template template = templates.get(kind);
        if (template == null) {
            throw new IllegalArgumentException("the decision has no " + kind);
        }
        return template;
    }

    /** What a line puts into the placeholders. */
    Map<Placeholder, String> words(AwardLine line) {
        return text.of(line);
    }

    LaidOut lay(AwardLine line) {
        return lay(line, words(line));
    }

    LaidOut lay(AwardLine line, Map<Placeholder, String> values) {
        RecipientKind kind = line.award().named().kind();
        return register.press().layout().lay(template(kind), values, medium, sizes(kind));
    }

    /** What the paper bears before the line's certificate is printed on it. */
    Sheet preprinted(AwardLine line) {
        RecipientKind kind = line.award().named().kind();
        return register.press().layout().preprinted(template(kind), words(line), medium, sizes(kind));
    }

    private CommonSizes sizes(RecipientKind kind) {
        return sizes.getOrDefault(kind, CommonSizes.NONE);
    }

    /** The line of an award of this decision. */
    AwardLine line(long awardId) throws Refused {
        return view.lines().stream()
                .filter(line -> line.award().id() == awardId)
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.AwardGone(awardId)));
    }
}
