package vn.sovang.paper.layout;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** A font's table from letters to glyphs: its Unicode subtable of format 12, else of format 4. */
final class CharacterMap {
    /** Latin, Vietnamese and punctuation end below this; they are looked up in an array. */
    private static final int COMMON = 0x2200;

    private final char[] common = new char[COMMON];
    private final Map<Integer, Integer> rare = new HashMap<>();

    CharacterMap(ByteBuffer cmap) {
        var best = -1;
        var bestFormat = 0;
        for (var i = 0; i < cmap.getShort(2); i++) {
            var platform = cmap.getShort(4 + 8 * i);
            var at = cmap.getInt(8 + 8 * i);
            var format = cmap.getShort(at);
            if ((platform == 0 || platform == 3) && (format == 4 || format == 12) && format > bestFormat) {
                best = at;
                bestFormat = format;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("a font without a Unicode table of letters");
        }
        var table = cmap.slice(best, cmap.limit() - best);
        if (bestFormat == 12) {
            readGroups(table);
        } else {
            readSegments(table);
        }
    }

    int glyph(int codePoint) {
        return codePoint < COMMON ? common[codePoint] : rare.getOrDefault(codePoint, 0);
    }

    private void put(int codePoint, int glyph) {
        if (codePoint < COMMON) {
            common[codePoint] = (char) glyph;
        } else if (glyph != 0) {
            rare.put(codePoint, glyph);
        }
    }

    private void readGroups(ByteBuffer table) {
        for (var i = 0; i < table.getInt(12); i++) {
            var first = table.getInt(16 + 12 * i);
            var last = table.getInt(20 + 12 * i);
            var glyph = table.getInt(24 + 12 * i);
            for (var codePoint = first; codePoint <= last; codePoint++) {
                put(codePoint, glyph + codePoint - first);
            }
        }
    }

    private void readSegments(ByteBuffer table) {
        var twice = Short.toUnsignedInt(table.getShort(6));
        for (var at = 14; at < 14 + twice; at += 2) {
            var last = Short.toUnsignedInt(table.getShort(at));
            var first = Short.toUnsignedInt(table.getShort(at + twice + 2));
            var delta = table.getShort(at + 2 * twice + 2);
            var offsetAt = at + 3 * twice + 2;
            var offset = Short.toUnsignedInt(table.getShort(offsetAt));
            for (var codePoint = first; codePoint <= last && codePoint != 0xFFFF; codePoint++) {
                var glyph = codePoint;
                if (offset != 0) {
                    glyph = Short.toUnsignedInt(table.getShort(offsetAt + offset + 2 * (codePoint - first)));
                }
                put(codePoint, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }
}
