package vn.sovang.exchange.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sovang.work.Cancelled;

/** The zip file around the parts of a paper (ECMA-376, part 2). The same parts give the same bytes. */
final class DocxFile implements AutoCloseable {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** The first moment a zip file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** What writes a part. */
    @FunctionalInterface
    interface Content {
        void writeTo(Xml xml) throws IOException, Cancelled;
    }

    DocxFile(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void part(String name, Content content) throws IOException, Cancelled {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.writeTo(new Xml(writer));
        writer.flush();
        zip.closeEntry();
    }

    /** What parts there are, what they are, and how they belong together. */
    void frame(DocxInfo info) throws IOException, Cancelled {
        part(
                "[Content_Types].xml",
                xml -> xml.raw("<Types xmlns=\"" + PARTS + "/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/word/document.xml", WORD + "document.main+xml")
                        + override("/word/styles.xml", WORD + "styles+xml")
                        + override("/word/settings.xml", WORD + "settings+xml")
                        + override("/word/header1.xml", WORD + "header+xml")
                        + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                        + "</Types>"));
        part(
                "_rels/.rels",
                xml -> relations(
                        xml,
                        relation(1, OFFICE + "/officeDocument", "word/document.xml"),
                        relation(2, PARTS + "/relationships/metadata/core-properties", "docProps/core.xml")));
        part(
                "word/_rels/document.xml.rels",
                xml -> relations(
                        xml,
                        relation(1, OFFICE + "/styles", "styles.xml"),
                        relation(2, OFFICE + "/settings", "settings.xml"),
                        relation(3, OFFICE + "/header", "header1.xml")));
        part("docProps/core.xml", xml -> core(xml, info));
        part(
                "word/settings.xml",
                xml -> xml.raw("<w:settings xmlns:w=\"" + MAIN + "\">"
                        + "<w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
                        + "<w:compatSetting w:name=\"compatibilityMode\""
                        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                        + "<w:themeFontLang w:val=\"vi-VN\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/>"
                        + "</w:settings>"));
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static void relations(Xml xml, String... each) {
        xml.raw("<Relationships xmlns=\"" + PARTS + "/relationships\">" + String.join("", each) + "</Relationships>");
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void core(Xml xml, DocxInfo info) {
        String day = "<dcterms:%s xsi:type=\"dcterms:W3CDTF\">" + info.day() + "T00:00:00Z</dcterms:%s>";
        xml.raw("<cp:coreProperties xmlns:cp=\"" + PARTS + "/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(info.title())
                .raw("</dc:title><dc:creator>")
                .text(info.author())
                .raw("</dc:creator>")
                .raw(day.replace("%s", "created"))
                .raw(day.replace("%s", "modified"))
                .raw("<dc:language>vi-VN</dc:language></cp:coreProperties>");
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
