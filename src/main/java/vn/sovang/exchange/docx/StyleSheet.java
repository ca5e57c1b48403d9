package vn.sovang.exchange.docx;

import java.util.EnumMap;
import java.util.Map;
import vn.sovang.domain.document.Paragraph.Role;

/**
 * The styles of a paper, one for each purpose its paragraphs have: whoever changes a style changes all of them. A style looks as
 * its first paragraph does.
 */
final class StyleSheet {
    private final Map<Role, Look> styles = new EnumMap<>(Role.class);

    /** The look of a purpose; the first who asks decides it. */
    Look of(Role role, Look first) {
        return styles.computeIfAbsent(role, key -> first);
    }

    static String id(Role role) {
        return "SoVang" + role.name();
    }

    void write(Xml xml) {
        xml.raw("<w:styles xmlns:w=\"" + DocxFile.MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
                + " w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"
                + "<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\""
                + " w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "<w:qFormat/></w:style>");
        xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        styles.forEach((role, look) -> style(xml, role, look));
        xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:name w:val=\"header\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>");
        xml.raw("</w:styles>");
    }

    private static void style(Xml xml, Role role, Look look) {
        xml.raw("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id(role) + "\"><w:name w:val=\"")
                .text(role.title())
                .raw("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + look.paragraph() + "</w:pPr><w:rPr>"
                        + Look.letters(look.letters()) + "</w:rPr></w:style>");
    }
}
