package vn.sovang.register;

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
    private final String asked;

    private SheetLayout(Register register, DecisionView view, Medium medium, String asked) {
        this.register = register;
        this.view = view;
        this.medium = medium;
        this.asked = asked;
    }

    /**
     * For a decision and what is printed on; {@code template} is an id, or empty for the one of each kind.
     *
     * @throws Refused when no template has this id
     */
    static SheetLayout of(Register register, DecisionView view, Medium medium, String template) throws Refused {
        if (!template.isEmpty()) {
            register.press().named(template);
        }
        return new SheetLayout(register, view, medium, template);
    }

    Template template(RecipientKind kind) {
        try {
            return asked.isEmpty()
                    ? register.press().usual(kind)
                    : register.press().named(asked);
        } catch (Refused e) {
            throw new IllegalStateException("the template was there when the batch began", e);
        }
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
