package vn.sovang.paper.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The metrics of a TrueType font: which letters it has, how wide they are, how high and deep Vietnamese reaches in it.
 * Widths and heights are in em, whatever the font's own units are. Immutable.
 */
public final class FontFile {
    private static final int FONT_WITH_OUTLINES = 0x00010000;
    /** Capitals and small letters that carry the tallest and deepest marks of Vietnamese. */
    private static final String REACHING = "ẤẦẨẪẾỀỂỄỐỒỔỖẮẰẲẴÃÕĨŨỸỞỬẬỆỘẶỢỰỴẠỊgjpqyợựỵậệộ";

    private final byte[] bytes;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final int wideGlyphs;
    private final int glyphCount;
    private final ByteBuffer widths;
    private final double ascent;
    private final double descent;
    private final double pitch;

    public FontFile(byte[] file) {
        bytes = file.clone();
        readDirectory(ByteBuffer.wrap(bytes));
        var head = table("head");
        unitsPerEm = Short.toUnsignedInt(head.getShort(18));
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw new IllegalArgumentException("a font with " + unitsPerEm + " units in an em");
        }
        var hhea = table("hhea");
        wideGlyphs = Short.toUnsignedInt(hhea.getShort(34));
        glyphCount = Short.toUnsignedInt(table("maxp").getShort(4));
        widths = table("hmtx");
        characters = new CharacterMap(table("cmap"));
        var up = em(hhea.getShort(4));
        var down = -em(hhea.getShort(6));
        ascent = Math.max(up, REACHING.chars().mapToDouble(this::top).max().orElse(up));
        descent =
                Math.max(down, -REACHING.chars().mapToDouble(this::bottom).min().orElse(-down));
        pitch = Math.max(up + down + em(hhea.getShort(8)), ascent + descent);
    }

    /** The whole file, to be kept. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private void readDirectory(ByteBuffer file) {
        if (file.getInt(0) != FONT_WITH_OUTLINES) {
            throw new IllegalArgumentException("not a TrueType font");
        }
        var count = file.getShort(4);
        for (var i = 0; i < count; i++) {
            var entry = 12 + 16 * i;
            var tag = new byte[4];
            file.get(entry, tag);
            var at = file.getInt(entry + 8);
            var table = file.slice(at, file.getInt(entry + 12)).asReadOnlyBuffer();
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
    }

    private double em(double units) {
        return units / unitsPerEm;
    }

    /** Whether the font has a table of this name. */
    public boolean hasTable(String tag) {
        return tables.containsKey(tag);
    }

    /** A table's bytes, read-only, positions counted from the table's start. */
    public ByteBuffer table(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return table.duplicate();
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    public int glyphCount() {
        return glyphCount;
    }

    /** The glyph of a letter; 0 when the font lacks it. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** How far a glyph moves the pen, in the font's units. */
    public int advance(int glyph) {
        return Short.toUnsignedInt(widths.getShort(4 * Math.min(glyph, wideGlyphs - 1)));
    }

    /** The width of a text in em, without tracking. */
    public double width(String text) {
        var units = 0;
        for (var at = 0; at < text.length(); ) {
            var codePoint = text.codePointAt(at);
            units += advance(glyph(codePoint));
            at += Character.charCount(codePoint);
        }
        return em(units);
    }

    /** Room above the baseline that no mark of Vietnamese leaves, in em. */
    public double ascent() {
        return ascent;
    }

    /** Room below the baseline that no letter or dot below leaves, in em. */
    public double descent() {
        return descent;
    }

    /** The distance of two baselines at which no mark touches the line above, in em. */
    public double pitch() {
        return pitch;
    }

    /** The top of a letter's ink above the baseline, in em; 0 for a blank one. */
    public double top(int codePoint) {
        var outline = outline(glyph(codePoint));
        return outline.limit() == 0 ? 0 : em(outline.getShort(8));
    }

    /** The bottom of a letter's ink, in em; negative below the baseline. */
    public double bottom(int codePoint) {
        var outline = outline(glyph(codePoint));
        return outline.limit() == 0 ? 0 : em(outline.getShort(4));
    }

    /** A glyph's record in the table glyf; empty for a blank one. */
    public ByteBuffer outline(int glyph) {
        var start = outlineStart(glyph);
        return table("glyf").slice(start, outlineStart(glyph + 1) - start);
    }

    private int outlineStart(int glyph) {
        var loca = table("loca");
        var isLong = table("head").getShort(50) == 1;
        return isLong ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    /** The space left of a glyph, in the font's units. */
    public int leftBearing(int glyph) {
        return widths.getShort(glyph < wideGlyphs ? 4 * glyph + 2 : 4 * wideGlyphs + 2 * (glyph - wideGlyphs));
    }

    /** The letters of a text that the font lacks. */
    public IntStream missing(String text) {
        return text.codePoints().filter(codePoint -> !has(codePoint));
    }
}
