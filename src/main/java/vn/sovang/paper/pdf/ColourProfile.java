package vn.sovang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ICC profile (ICC.1:2004-10, version 4.2) that says the colours of a document are sRGB. Written here from the numbers of
 * IEC 61966-2-1, so that it is small, free, and the same bytes whatever Java runs it.
 */
final class ColourProfile {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final double[] WHITE = {0.9642, 1, 0.8249};
    /** From the white of daylight (D65) to that of profiles (D50), after Bradford. */
    private static final double[] ADAPTATION = {
        1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
    };

    private static final double[] RED = {0.436066, 0.222488, 0.013916};
    private static final double[] GREEN = {0.385147, 0.716873, 0.097076};
    private static final double[] BLUE = {0.143066, 0.060608, 0.714096};
    /** Exponent, slope and offset above the last number, slope below it. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private ColourProfile() {}

    static byte[] srgb() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", words("sRGB"));
        tags.put("cprt", words("CC0"));
        tags.put("wtpt", numbers("XYZ ", WHITE));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve());
        return assemble(tags);
    }

    /** The three colours share one curve. */
    private static byte[] assemble(Map<String, byte[]> tags) {
        var body = new ByteArrayOutputStream();
        var table = ByteBuffer.allocate(4 + ENTRY * (tags.size() + 2)).putInt(tags.size() + 2);
        tags.forEach((tag, bytes) -> {
            var at = HEADER + table.capacity() + body.size();
            entry(table, tag, at, bytes.length);
            if (tag.equals("rTRC")) {
                entry(table, "gTRC", at, bytes.length);
                entry(table, "bTRC", at, bytes.length);
            }
            body.writeBytes(bytes);
        });
        var size = HEADER + table.capacity() + body.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(table.array())
                .put(body.toByteArray())
                .array();
    }

    private static void entry(ByteBuffer table, String tag, int at, int length) {
        table.put(ascii(tag)).putInt(at).putInt(length);
    }

    private static byte[] header(int size) {
        var header = ByteBuffer.allocate(HEADER).putInt(0, size).putInt(8, 0x04200000);
        header.put(12, ascii("mntrRGB XYZ "));
        header.putShort(24, (short) 2024).putShort(26, (short) 1).putShort(28, (short) 1);
        header.put(36, ascii("acsp"));
        header.put(68, fixed(WHITE));
        return header.array();
    }

    private static byte[] words(String text) {
        var utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate((28 + utf16.length + 3) & ~3)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(ENTRY)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16)
                .array();
    }

    private static byte[] numbers(String type, double... numbers) {
        return ByteBuffer.allocate(8 + 4 * numbers.length)
                .put(ascii(type))
                .putInt(0)
                .put(fixed(numbers))
                .array();
    }

    private static byte[] curve() {
        return ByteBuffer.allocate(12 + 4 * CURVE.length)
                .put(ascii("para"))
                .putInt(0)
                .putInt(3 << 16)
                .put(fixed(CURVE))
                .array();
    }

    private static byte[] fixed(double... numbers) {
        var bytes = ByteBuffer.allocate(4 * numbers.length);
        for (var number : numbers) {
            bytes.putInt((int) Math.round(number * 65536));
        }
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
