package vn.sovang.paper.pdf;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.sovang.paper.layout.FontBook;

/** The pages of one document, their outline and what the catalogue says; a page is written at once and not kept. */
final class DocumentBody {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'D:'uuuuMMdd", Locale.ROOT);

    private final ObjectFile file;
    private final Resources resources;
    private final PageTree pages;
    private final Outline outline;

    DocumentBody(ObjectFile file, FontBook fonts, Art art) {
        this.file = file;
        this.resources = new Resources(file, fonts, art);
        this.pages = new PageTree(file);
        this.outline = new Outline(file);
    }

    void add(Page page) throws IOException {
        var sheet = page.sheet();
        var content = PageContent.ofPage(resources, sheet);
        if (!sheet.background().isEmpty()) {
            content.form(resources.background(sheet));
        }
        var contents = file.putStream("", content.draw(sheet.own()));
        var object = pages.add("/MediaBox[0 0 " + PageContent.points(sheet.width()) + " "
                + PageContent.points(sheet.height()) + "]/Contents " + Syntax.reference(contents));
        if (!page.bookmark().isEmpty()) {
            outline.add(page.bookmark(), object);
        }
    }

    void finish(PdfInfo info) throws IOException {
        resources.write();
        var root = pages.finish("/Resources " + Syntax.reference(resources.object()));
        var marks = outline.finish();
        var catalog = file.put("<</Type/Catalog/Pages " + Syntax.reference(root)
                + (marks == 0 ? "" : "/PageMode/UseOutlines/Outlines " + Syntax.reference(marks))
                + "/Lang(vi)/ViewerPreferences<</PrintScaling/None/DisplayDocTitle true>>>>");
        var day = "(" + DAY.format(info.created()) + ")";
        var about = file.put("<</Title" + Syntax.text(info.title()) + "/Author" + Syntax.text(info.author())
                + "/Subject" + Syntax.text(info.subject()) + "/Creator" + Syntax.text("Sổ Vàng")
                + "/CreationDate" + day + "/ModDate" + day + ">>");
        file.finish(catalog, about);
    }
}
