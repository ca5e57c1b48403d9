package vn.sovang.register;

import java.util.List;
import java.util.Map;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Template;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.PdfWriter;

/** What certificates are made with: templates, fonts and art, each read once when first needed. */
final class Press {
    private static final Map<RecipientKind, String> USUAL = Map.of(
            RecipientKind.INDIVIDUAL, "a4-trong-dong-ca-nhan",
            RecipientKind.COLLECTIVE, "a4-trong-dong-tap-the",
            RecipientKind.HOUSEHOLD, "a4-trong-dong-ho-gia-dinh");

    private final Register register;
    private final TemplateShelf shelf;
    private final FontBook fonts = new FontBook();
    private final Layout layout;
    private final PdfWriter writer;

    Press(Register register) {
        this.register = register;
        this.shelf = new TemplateShelf(register);
        this.layout = new Layout(fonts);
        this.writer = new PdfWriter(fonts, register.art());
    }

    FontBook fonts() {
        return fonts;
    }

    Layout layout() {
        return layout;
    }

    PdfWriter writer() {
        return writer;
    }

    /** A document of one page, corrected for a printer. */
    byte[] onePage(Sheet sheet, PdfInfo info, Adjustment adjustment) {
        return Archive.bytes(writer, sheet, info, adjustment);
    }

    Art art() {
        return register.art();
    }

    TemplateShelf shelf() {
        return shelf;
    }

    /**
     * The template for a kind of recipient: the one asked for, or for an empty {@code asked} the one chosen for the decision,
     * else for the office, else the usual one. Its pictures are then among {@link #art}.
     */
    Template template(long decisionId, RecipientKind kind, String asked) throws Refused {
        String id = asked.isEmpty() ? setup(decisionId).template(kind) : asked;
        return named(id.isEmpty() ? usual(kind) : id);
    }

    Template named(String id) throws Refused {
        List<String> known = shelf.ids();
        return shelf.find(id).orElseThrow(() -> new Refused(new Problem.TemplateUnknown(id, known)));
    }

    /** The choices for a decision; what it leaves open is as the office has it, and empty when that says nothing either. */
    CertificateSetup setup(long decisionId) throws Refused {
        CertificateSetup office = chosen(0);
        CertificateSetup own = decisionId == 0 ? office : chosen(decisionId);
        Sizing sizing = own.id() == 0 ? office.sizing() : own.sizing();
        return new CertificateSetup(
                own.id(),
                own.decisionId(),
                first(own.individual(), office.individual()),
                first(own.collective(), office.collective()),
                first(own.household(), office.household()),
                sizing);
    }

    private CertificateSetup chosen(long decisionId) throws Refused {
        return register.read(() -> register.lists().certificateSetup(decisionId).orElse(CertificateSetup.USUAL));
    }

    private static String first(String own, String office) {
        return own.isEmpty() ? office : own;
    }

    /** The template a kind of recipient gets when nothing is chosen. */
    static String usual(RecipientKind kind) {
        String id = USUAL.get(kind);
        if (id == null) {
            throw new IllegalStateException("no template for " + kind);
        }
        return id;
    }
}
