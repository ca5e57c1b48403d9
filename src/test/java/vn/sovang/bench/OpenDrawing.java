package vn.sovang.bench;

import java.nio.file.Path;
import java.util.List;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Sheet;

/** A drawing in one flat XML file, as LibreOffice reads it, with a picture on its master page. */
final class OpenDrawing {
    private OpenDrawing() {}

    static String document(Sheet sheet, Path picture, List<String> texts, String pages) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.graphics"
                  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                  xmlns:xlink="http://www.w3.org/1999/xlink">
                <office:font-face-decls>
                """);
        for (FontFace face : FontFace.values()) {
            String family = face.file().replaceAll("[-_].*", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            xml.append(
                    Measured.text("<style:font-face style:name=\"%s\" svg:font-family=\"%s\"/>", face.name(), family));
        }
        xml.append("</office:font-face-decls><office:styles/><office:automatic-styles>"
                + "<style:style style:name=\"d\" style:family=\"drawing-page\"/>");
        xml.append(Measured.text(
                "<style:page-layout style:name=\"p\"><style:page-layout-properties fo:page-width=\"%.1fmm\" "
                        + "fo:page-height=\"%.1fmm\" fo:margin=\"0mm\" "
                        + "style:print-orientation=\"landscape\"/></style:page-layout>",
                sheet.width(), sheet.height()));
        xml.append(
                "<style:style style:name=\"g\" style:family=\"graphic\"><style:graphic-properties draw:stroke=\"none\" "
                        + "draw:fill=\"none\" fo:padding=\"0mm\"/></style:style>");
        for (int i = 0; i < texts.size(); i++) {
            xml.append(Measured.text(
                    "<style:style style:name=\"t%d\" style:family=\"text\">%s</style:style>", i, texts.get(i)));
        }
        xml.append("</office:automatic-styles><office:master-styles><style:master-page style:name=\"m\" "
                + "style:page-layout-name=\"p\" draw:style-name=\"d\">");
        xml.append(Measured.text(
                "<draw:frame draw:style-name=\"g\" svg:x=\"0mm\" svg:y=\"0mm\" svg:width=\"%.2fmm\" svg:height=\"%.2fmm\">"
                        + "<draw:image xlink:href=\"%s\" xlink:type=\"simple\" xlink:show=\"embed\" "
                        + "xlink:actuate=\"onLoad\"/></draw:frame>",
                sheet.width(), sheet.height(), picture.toUri()));
        return xml.append("</style:master-page></office:master-styles><office:body><office:drawing>\n")
                .append(pages)
                .append("</office:drawing></office:body></office:document>\n")
                .toString();
    }
}
