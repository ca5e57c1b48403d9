package vn.sovang.register;

import java.util.EnumMap;
import java.util.Map;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Template;
import vn.sovang.paper.layout.LaidOut;

/** Lays the certificates of one decision out, always by the same templates: for the check, the preview and the paper. */
final class SheetLayout {
    private final Register register;
    private final DecisionView view;
    private final Medium medium;
    private final Map<RecipientKind, Template> templates = new EnumMap<>(RecipientKind.class);

    private SheetLayout(Register register, DecisionView view, Medium medium, String asked) throws Refused {
        this.register = register;
        this.view = view;
        this.medium = medium;
        for (RecipientKind kind : RecipientKind.values()) {
            if (view.count(kind) > 0) {
                templates.put(kind, register.press().template(view.decision().id(), kind, asked));
            }
        }
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

    LaidOut lay(AwardLine line) {
        Template template = template(line.award().named().kind());
        return register.press().layout().lay(template, CertificateText.of(view, line), medium);
    }

    /** The line of an award of this decision. */
    AwardLine line(long awardId) throws Refused {
        return view.lines().stream()
                .filter(line -> line.award().id() == awardId)
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.AwardGone(awardId)));
    }
}
