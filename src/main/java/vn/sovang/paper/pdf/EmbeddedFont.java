package vn.sovang.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.FontFile;

/**
 * One face as it goes into one document: letters get codes in the order they first appear, and at the end the font is cut down
 * to them. Letters the face lacks share a code that shows the font's own sign for "no such letter", because code 0, which also
 * shows it, must not be drawn in a document for archives (ISO 19005-2, 6.2.11.8).
 */
final class EmbeddedFont {
    private static final int COMMON = 0x2200;
    private static final int NO_SUCH_LETTER = 0xFFFD;
    private static final int CMAP_BLOCK = 100;
    private static final String CMAP_HEAD = """
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;
    private static final String CMAP_END = """
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end
            """;

    private final FontFace face;
    private final FontFile file;
    private final int object;
    private final char[] common = new char[COMMON];
    private final Map<Integer, Integer> rare = new HashMap<>();
    private final List<Integer> letters = new ArrayList<>(List.of(NO_SUCH_LETTER));
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private int missing;

    EmbeddedFont(FontFace face, FontFile file, int object) {
        this.face = face;
        this.file = file;
        this.object = object;
    }

    int object() {
        return object;
    }

    String resource() {
        return "/F" + object;
    }

    int code(int letter) {
        var known = letter < COMMON ? common[letter] : rare.getOrDefault(letter, 0);
        return known != 0 ? known : add(letter);
    }

    private int add(int letter) {
        var glyph = file.glyph(letter);
        if (glyph == 0) {
            missing = missing == 0 ? append(NO_SUCH_LETTER, 0) : missing;
            return missing;
        }
        var code = append(letter, glyph);
        if (letter < COMMON) {
            common[letter] = (char) code;
        } else {
            rare.put(letter, code);
        }
        return code;
    }

    private int append(int letter, int glyph) {
        letters.add(letter);
        glyphs.add(glyph);
        return letters.size() - 1;
    }

    void write(ObjectFile out) throws IOException {
        var name = "/" + tag() + "+" + face.file().replace('_', '-');
        var program = new GlyphSubset(file, glyphs).bytes();
        var stream = out.putStream("/Length1 " + program.length, program);
        var descriptor = out.put(descriptor(name, stream));
        var codes = out.putStream("", toUnicode().getBytes(StandardCharsets.US_ASCII));
        var descendant = out.put("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity"
                + "/FontDescriptor " + Syntax.reference(descriptor) + "/DW " + width(0) + "/W[0[" + widths() + "]]>>");
        out.put(
                object,
                "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
                        + Syntax.reference(descendant) + "]/ToUnicode " + Syntax.reference(codes) + ">>");
    }

    /** Six letters that differ when the letters used differ (ISO 32000-1, 9.6.4). */
    private String tag() {
        var hash = Integer.toUnsignedLong(letters.hashCode());
        var tag = new StringBuilder();
        for (var i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    private String widths() {
        var widths = new StringBuilder();
        for (var glyph : glyphs) {
            widths.append(width(glyph)).append(' ');
        }
        return widths.toString().strip();
    }

    private String width(int glyph) {
        return thousandths(file.advance(glyph));
    }

    private String thousandths(double units) {
        return Syntax.number(units * 1000 / file.unitsPerEm());
    }

    private String descriptor(String name, int program) {
        var head = file.table("head");
        var os2 = file.table("OS/2");
        var capHeight =
                os2.getShort(0) >= 2 ? os2.getShort(88) : file.table("hhea").getShort(4);
        var angle = file.table("post").getInt(4) / 65536.0;
        return "<</Type/FontDescriptor/FontName" + name + "/Flags " + (angle == 0 ? 4 : 68) + "/FontBBox["
                + thousandths(head.getShort(36)) + " " + thousandths(head.getShort(38)) + " "
                + thousandths(head.getShort(40)) + " " + thousandths(head.getShort(42)) + "]/ItalicAngle "
                + Syntax.number(angle) + "/Ascent "
                + thousandths(file.table("hhea").getShort(4)) + "/Descent "
                + thousandths(file.table("hhea").getShort(6)) + "/CapHeight " + thousandths(capHeight)
                + "/StemV " + (os2.getShort(4) >= 600 ? 140 : 80) + "/FontFile2 " + Syntax.reference(program) + ">>";
    }

    private String toUnicode() {
        var map = new StringBuilder(CMAP_HEAD);
        for (var from = 0; from < letters.size(); from += CMAP_BLOCK) {
            var to = Math.min(from + CMAP_BLOCK, letters.size());
            map.append(to - from).append(" beginbfchar\n");
            for (var code = from; code < to; code++) {
                map.append(String.format(Locale.ROOT, "<%04X><%s>\n", code, utf16(letters.get(code))));
            }
            map.append("endbfchar\n");
        }
        return map + CMAP_END;
    }

    private static String utf16(int letter) {
        var hex = new StringBuilder();
        for (var unit : Character.toChars(letter)) {
            hex.append(String.format(Locale.ROOT, "%04X", (int) unit));
        }
        return hex.toString();
    }
}
