package vn.sovang.paper.pdf;

import java.nio.charset.StandardCharsets;

/** What a document says about itself as an XMP packet, which archives read (ISO 19005-2, 6.6). */
final class Metadata {
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>
            @ABOUT@<xmp:CreatorTool>Sổ Vàng</xmp:CreatorTool>
            <xmp:CreateDate>@DAY@</xmp:CreateDate>
            <xmp:ModifyDate>@DAY@</xmp:ModifyDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private Metadata() {}

    static byte[] packet(PdfInfo info) {
        var about = filled("dc:title", "rdf:Alt", info.title())
                + filled("dc:creator", "rdf:Seq", info.author())
                + filled("dc:description", "rdf:Alt", info.subject());
        return PACKET.replace("@DAY@", info.created().toString())
                .replace("@ABOUT@", about)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String filled(String name, String container, String value) {
        var language = container.equals("rdf:Alt") ? " xml:lang=\"x-default\"" : "";
        return value.isEmpty()
                ? ""
                : "<" + name + "><" + container + "><rdf:li" + language + ">" + escaped(value) + "</rdf:li></"
                        + container + "></" + name + ">\n";
    }

    /** What XML cannot hold at all becomes a space. */
    private static String escaped(String value) {
        return value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
