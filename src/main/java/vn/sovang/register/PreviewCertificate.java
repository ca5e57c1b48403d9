package vn.sovang.register;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Award;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.paper.layout.Fit;
import vn.sovang.paper.layout.LaidOut;
import vn.sovang.paper.layout.Sheet;

/** Lays out one certificate as it would be printed. */
public final class PreviewCertificate {
    private final Register register;

    public PreviewCertificate(Register register) {
        this.register = register;
    }

    /** On blank paper, by the template of its kind. */
    public Preview of(long awardId) throws Refused {
        return of(awardId, Medium.BLANK, "");
    }

    /** On this medium by a template, empty for the one of its kind. */
    public Preview of(long awardId, Medium medium, String template) throws Refused {
        DecisionView view = new ShowDecision(register).show(award(awardId).decisionId());
        return of(view, awardId, medium, template);
    }

    /** The same of a decision that has been read: the other lines of a long list are not read again for one of them. */
    public Preview of(DecisionView view, long awardId, Medium medium, String template) throws Refused {
        return register.read(() -> laid(view, awardId, medium, template));
    }

    private Preview laid(DecisionView view, long awardId, Medium medium, String template) throws Refused {
        SheetLayout layout = SheetLayout.of(register, view, medium, template);
        AwardLine line = layout.line(awardId);
        LaidOut laid = layout.lay(line);
        Optional<Sheet> before = medium == Medium.STOCK ? Optional.of(layout.preprinted(line)) : Optional.empty();
        return new Preview(
                laid.sheet(),
                before,
                laid.fits(),
                layout.template(line.award().named().kind()).name());
    }

    private Award award(long awardId) throws Refused {
        return register.tables()
                .find(Award.class, awardId)
                .filter(a -> a.binnedAt() == null)
                .orElseThrow(() -> new Refused(new Problem.AwardGone(awardId)));
    }

    /** What is printed and, on phôi, what the paper bears before; how the texts fit, and the name of the template. */
    public record Preview(Sheet sheet, Optional<Sheet> before, List<Fit> fits, String templateName) {
        public Preview {
            fits = List.copyOf(fits);
        }
    }
}
