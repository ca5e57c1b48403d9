package vn.sovang.paper.pdf;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.sovang.domain.PdfStandard;
import vn.sovang.paper.layout.FontBook;

/** The pages of one document, their outline and what the catalogue says; a page is written at once and not kept. */
final class DocumentBody {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'D:'uuuuMMdd", Locale.ROOT);

    private final ObjectFile file;
    private final PdfOptions options;
    private final Resources resources;
    private final PageTree pages;
    private final Outline outline;

    DocumentBody(ObjectFile file, FontBook fonts, Art art, PdfOptions options) {
        this.file = file;
        this.options = options;
        this.resources = new Resources(file, fonts, art, options.standard());
        this.pages = new PageTree(file);
        this.outline = new Outline(file);
    }

    void add(Page page) throws IOException {
        var sheet = page.sheet();
        var content = PageContent.ofPage(resources, sheet)
                .adjusted(options.adjustment())
                .adjusted(page.adjustment());
        if (!sheet.background().isEmpty()) {
            content.form(resources.background(sheet));
        }
        var contents = file.putStream("", content.draw(sheet.own()));
        var object = pages.add(shared() + "/MediaBox[0 0 " + PageContent.points(sheet.width()) + " "
                + PageContent.points(sheet.height()) + "]/Contents " + Syntax.reference(contents));
        if (!page.bookmark().isEmpty()) {
            outline.add(page.bookmark(), object);
        }
    }

    /** In a document for archives a page names its resources itself, elsewhere all inherit them (ISO 19005-2, 6.2.2). */
    private String shared() {
        return options.standard() == PdfStandard.A2B ? "/Resources " + Syntax.reference(resources.object()) : "";
    }

    void finish(PdfInfo info) throws IOException {
        resources.write();
        var root = pages.finish("/Resources " + Syntax.reference(resources.object()));
        var marks = outline.finish();
        var catalog = file.put("<</Type/Catalog/Pages " + Syntax.reference(root)
                + (marks == 0 ? "" : "/PageMode/UseOutlines/Outlines " + Syntax.reference(marks))
                + archived(info) + "/Lang(vi)/ViewerPreferences<</PrintScaling/None/DisplayDocTitle true>>>>");
        var day = "(" + DAY.format(info.created()) + ")";
        var about = file.put("<</Title" + Syntax.text(info.title()) + "/Author" + Syntax.text(info.author())
                + "/Subject" + Syntax.text(info.subject()) + "/Creator" + Syntax.text("Sổ Vàng")
                + "/CreationDate" + day + "/ModDate" + day + ">>");
        file.finish(catalog, about);
    }

    /** What the catalogue of a document for archives also says: its metadata, and that its colours are sRGB. */
    private String archived(PdfInfo info) throws IOException {
        if (options.standard() == PdfStandard.PLAIN) {
            return "";
        }
        var metadata = file.reserve();
        file.putRawStream(metadata, "/Type/Metadata/Subtype/XML", Metadata.packet(info));
        var profile = file.putStream("/N 3", ColourProfile.srgb());
        return "/Metadata " + Syntax.reference(metadata) + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
                + "/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
                + Syntax.reference(profile) + ">>]";
    }
}
