package vn.sovang.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Act;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;

/**
 * Chooses which template the certificates of a decision get for each kind of recipient, and whether their texts get one
 * common size; or the same for all decisions of the office that do not say. An empty choice leaves it open.
 */
public final class ChooseTemplates {
    private final Register register;

    public ChooseTemplates(Register register) {
        this.register = register;
    }

    /** What holds for a decision: its own choices, else the office's; a kind that neither names gets the usual template. */
    public CertificateSetup of(long decisionId) throws Refused {
        return register.press().setup(decisionId);
    }

    /** The id of the template a kind of recipient gets when nothing is chosen. */
    public static String usual(RecipientKind kind) {
        return Press.usual(kind);
    }

    public CertificateSetup ofOffice() throws Refused {
        return register.press().setup(0);
    }

    /** What can be chosen for a decision, and what is. */
    public TemplateOffer offer(long decisionId) throws Refused {
        return new TemplateOffer(new Templates(register).list(), of(decisionId));
    }

    /** Chooses a template for one kind; the others stay as they are. */
    public CertificateSetup choose(long decisionId, RecipientKind kind, String templateId) throws Refused {
        return choose(decisionId, of(decisionId).with(kind, templateId));
    }

    /** Keeps the choices that differ from the office's; those alike stay open and follow it. */
    public CertificateSetup choose(long decisionId, CertificateSetup wanted) throws Refused {
        CertificateSetup office = ofOffice();
        CertificateSetup own = new CertificateSetup(
                0,
                decisionId,
                open(wanted.individual(), office.individual()),
                open(wanted.collective(), office.collective()),
                open(wanted.household(), office.household()),
                wanted.sizing());
        return write(decisionId, own);
    }

    public CertificateSetup chooseForOffice(CertificateSetup wanted) throws Refused {
        return write(0, stored(0, null, wanted));
    }

    private static String open(String wanted, String office) {
        return wanted.equals(office) ? "" : wanted;
    }

    private CertificateSetup write(long decisionId, CertificateSetup wanted) throws Refused {
        checkKnown(wanted);
        return register.transact(Act.CHOOSE_TEMPLATES, tx -> {
            if (decisionId != 0) {
                Lines.decision(tx, decisionId);
            }
            Optional<CertificateSetup> before = tx.lists().certificateSetup(decisionId);
            return before.isEmpty()
                    ? tx.insert(wanted)
                    : tx.update(before.get(), stored(before.get().id(), wanted.decisionId(), wanted));
        });
    }

    private static CertificateSetup stored(long id, @Nullable Long decisionId, CertificateSetup wanted) {
        return new CertificateSetup(
                id, decisionId, wanted.individual(), wanted.collective(), wanted.household(), wanted.sizing());
    }

    private void checkKnown(CertificateSetup wanted) throws Refused {
        List<String> known = register.press().shelf().ids();
        Set<Problem> problems = new LinkedHashSet<>();
        for (RecipientKind kind : RecipientKind.values()) {
            String id = wanted.template(kind);
            if (!id.isEmpty() && !known.contains(id)) {
                problems.add(new Problem.TemplateUnknown(id, known));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(List.copyOf(problems));
        }
    }
}
