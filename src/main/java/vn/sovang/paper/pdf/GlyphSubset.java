package vn.sovang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sovang.paper.layout.FontFile;

/** A TrueType font cut down to some glyphs, renumbered in the order given, with the parts that composed glyphs need. */
final class GlyphSubset {
    private static final int HAS_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_PARTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int CHECK_SUM = 0xB1B0AFBA;

    private final FontFile font;
    /** By new number the glyph's number in the font. */
    private final List<Integer> glyphs;

    private final Map<Integer, Integer> renumbered = new HashMap<>();

    GlyphSubset(FontFile font, List<Integer> glyphs) {
        this.font = font;
        this.glyphs = new ArrayList<>(glyphs);
        for (var i = 0; i < glyphs.size(); i++) {
            renumbered.putIfAbsent(glyphs.get(i), i);
        }
    }

    byte[] bytes() {
        var outlines = new ByteArrayOutputStream();
        var starts = new ArrayList<Integer>();
        for (var i = 0; i < glyphs.size(); i++) {
            starts.add(outlines.size());
            var outline = outline(glyphs.get(i));
            outlines.write(outline, 0, outline.length);
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
        }
        starts.add(outlines.size());
        var tables = new TreeMap<String, byte[]>();
        for (var tag : List.of("cvt ", "fpgm", "prep")) {
            if (font.hasTable(tag)) {
                tables.put(tag, copy(font.table(tag)));
            }
        }
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", locations(starts));
        tables.put("hmtx", widths());
        tables.put("head", with(with(font.table("head"), 50, 1), 8, 0, 0));
        tables.put("hhea", with(font.table("hhea"), 34, glyphs.size()));
        tables.put("maxp", with(font.table("maxp"), 4, glyphs.size()));
        return assemble(tables);
    }

    /** The outline with its parts renumbered; parts not seen yet are added to the end of the font. */
    private byte[] outline(int glyph) {
        var outline = ByteBuffer.wrap(copy(font.outline(glyph)));
        if (outline.limit() > 10 && outline.getShort(0) < 0) {
            var at = 10;
            int flags;
            do {
                flags = outline.getShort(at);
                outline.putShort(at + 2, (short) renumber(Short.toUnsignedInt(outline.getShort(at + 2))));
                at += 4 + partLength(flags);
            } while ((flags & MORE_PARTS) != 0);
        }
        return outline.array();
    }

    private static int partLength(int flags) {
        var length = (flags & HAS_WORDS) != 0 ? 4 : 2;
        if ((flags & HAS_SCALE) != 0) {
            return length + 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return length + 4;
        }
        return (flags & HAS_MATRIX) != 0 ? length + 8 : length;
    }

    private int renumber(int glyph) {
        return renumbered.computeIfAbsent(glyph, added -> {
            glyphs.add(added);
            return glyphs.size() - 1;
        });
    }

    private static byte[] locations(List<Integer> starts) {
        var table = ByteBuffer.allocate(4 * starts.size());
        starts.forEach(table::putInt);
        return table.array();
    }

    private byte[] widths() {
        var table = ByteBuffer.allocate(4 * glyphs.size());
        for (var glyph : glyphs) {
            table.putShort((short) font.advance(glyph)).putShort((short) font.leftBearing(glyph));
        }
        return table.array();
    }

    private static byte[] copy(ByteBuffer table) {
        var bytes = new byte[table.limit()];
        table.get(0, bytes);
        return bytes;
    }

    private static byte[] with(ByteBuffer table, int at, int... shorts) {
        return with(copy(table), at, shorts);
    }

    private static byte[] with(byte[] table, int at, int... shorts) {
        var buffer = ByteBuffer.wrap(table).position(at);
        for (var value : shorts) {
            buffer.putShort((short) value);
        }
        return table;
    }

    private static byte[] assemble(SortedMap<String, byte[]> tables) {
        var length = 12 + 16 * tables.size();
        for (var table : tables.values()) {
            length += padded(table.length);
        }
        var file = ByteBuffer.allocate(length);
        var power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        var at = 12 + 16 * tables.size();
        var headAt = 0;
        for (var table : tables.entrySet()) {
            var bytes = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(ByteBuffer.wrap(Arrays.copyOf(bytes, padded(bytes.length)))));
            file.putInt(at).putInt(bytes.length);
            file.put(at, bytes);
            headAt = table.getKey().equals("head") ? at : headAt;
            at += padded(bytes.length);
        }
        file.putInt(headAt + 8, CHECK_SUM - sum(file.rewind()));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer words) {
        var sum = 0;
        while (words.remaining() >= 4) {
            sum += words.getInt();
        }
        return sum;
    }
}
