package vn.sovang.register;

import java.util.List;
import java.util.Map;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.BuiltInTemplates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.PdfWriter;

/** What certificates are made with: templates, fonts and art, each read once when first needed. */
final class Press {
    private static final Map<RecipientKind, String> USUAL = Map.of(
            RecipientKind.INDIVIDUAL, "a4-trong-dong-ca-nhan",
            RecipientKind.COLLECTIVE, "a4-trong-dong-tap-the",
            RecipientKind.HOUSEHOLD, "a4-trong-dong-ho-gia-dinh");

    private final BuiltInTemplates templates = new BuiltInTemplates();
    private final Layout layout;
    private final PdfWriter writer;

    Press() {
        FontBook fonts = new FontBook();
        this.layout = new Layout(fonts);
        this.writer = new PdfWriter(fonts, Art.builtIn());
    }

    Layout layout() {
        return layout;
    }

    PdfWriter writer() {
        return writer;
    }

    /** The template a kind of recipient gets when none is asked for. */
    Template usual(RecipientKind kind) {
        String id = USUAL.get(kind);
        if (id == null) {
            throw new IllegalStateException("no template for " + kind);
        }
        return templates.find(id).orElseThrow(() -> new IllegalStateException("the program lacks template " + id));
    }

    Template named(String id) throws Refused {
        List<String> known = templates.ids();
        return templates.find(id).orElseThrow(() -> new Refused(new Problem.TemplateUnknown(id, known)));
    }
}
