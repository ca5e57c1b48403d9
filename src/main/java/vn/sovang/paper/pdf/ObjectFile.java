package vn.sovang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/**
 * Writes a PDF object by object, forwards only: an object is given to the stream and forgotten. What stays in memory is eight
 * bytes of place per object and one pack of small objects. The file's id is made from its content.
 */
final class ObjectFile {
    /** Small objects are packed together and compressed (ISO 32000-1, 7.5.7). */
    private static final int PACK = 256;

    /** Some readers, TeX's among them, take no more than four bytes for a place; only larger files need more. */
    private static final int USUAL_PLACE = 4;

    private static final int LONG_PLACE = 5;
    private static final long IN_PACK = 1L << 62;

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final byte[] buffer = new byte[8192];
    private long written;
    /** By object number: the offset in the file, or the pack's number and the index in it. */
    private long[] places = new long[64];

    private int objects = 1;
    private int packNumber;
    private int packed;
    private final StringBuilder packHead = new StringBuilder();
    private final StringBuilder packBody = new StringBuilder();

    ObjectFile(OutputStream out) throws IOException {
        this.out = out;
        raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fresh object number. */
    int reserve() {
        if (objects == places.length) {
            places = Arrays.copyOf(places, objects * 2);
        }
        return objects++;
    }

    /** Writes an object that is no stream. */
    void put(int number, String body) throws IOException {
        if (packed == 0) {
            packNumber = reserve();
        }
        places[number] = IN_PACK | ((long) packNumber << 16) | packed;
        packHead.append(number).append(' ').append(packBody.length()).append(' ');
        packBody.append(body).append('\n');
        packed++;
        if (packed == PACK) {
            flushPack();
        }
    }

    int put(String body) throws IOException {
        var number = reserve();
        put(number, body);
        return number;
    }

    private void flushPack() throws IOException {
        if (packed > 0) {
            var dictionary = "/Type/ObjStm/N " + packed + "/First " + packHead.length();
            var content = packHead.toString() + packBody;
            packed = 0;
            packHead.setLength(0);
            packBody.setLength(0);
            putStream(packNumber, dictionary, content.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Writes a stream, compressed; {@code dictionary} is its entries without length and filter. */
    void putStream(int number, String dictionary, byte[] content) throws IOException {
        putRawStream(number, dictionary + "/Filter/FlateDecode", deflate(content));
    }

    int putStream(String dictionary, byte[] content) throws IOException {
        var number = reserve();
        putStream(number, dictionary, content);
        return number;
    }

    /** Writes a stream whose bytes are already as its dictionary says. */
    void putRawStream(int number, String dictionary, byte[] content) throws IOException {
        places[number] = written;
        raw(number + " 0 obj\n<<" + dictionary + "/Length " + content.length + ">>stream\n");
        raw(content);
        raw("\nendstream\nendobj\n");
    }

    private byte[] deflate(byte[] content) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        var compressed = new ByteArrayOutputStream(content.length / 2 + 64);
        while (!deflater.finished()) {
            compressed.write(buffer, 0, deflater.deflate(buffer));
        }
        return compressed.toByteArray();
    }

    /** Writes the table of places and the end; the stream is left open. */
    void finish(int catalog, int info) throws IOException {
        flushPack();
        var number = reserve();
        places[number] = written;
        var width = written >> (8 * USUAL_PLACE) == 0 ? USUAL_PLACE : LONG_PLACE;
        var id = HexFormat.of().formatHex(digest.digest(), 0, 16);
        var dictionary = "/Type/XRef/Size " + objects + "/W[1 " + width + " 2]/DecodeParms<</Predictor 12/Columns "
                + (width + 3) + ">>/Root " + Syntax.reference(catalog) + "/Info " + Syntax.reference(info)
                + "/ID[<" + id + "><" + id + ">]";
        putStream(number, dictionary, placesTable(width));
        raw("startxref\n" + places[number] + "\n%%EOF\n");
        out.flush();
    }

    /** Gives the compressor's memory back. */
    void close() {
        deflater.end();
    }

    /** One row for each object: its kind, its place in {@code width} bytes and two bytes more, as differences to the row above. */
    private byte[] placesTable(int width) {
        var columns = width + 3;
        var table = new byte[objects * (columns + 1)];
        var above = new byte[columns];
        var row = new byte[columns];
        for (var number = 0; number < objects; number++) {
            fillRow(row, number);
            var at = number * (columns + 1);
            table[at] = 2;
            for (var i = 0; i < columns; i++) {
                table[at + 1 + i] = (byte) (row[i] - above[i]);
                above[i] = row[i];
            }
        }
        return table;
    }

    private void fillRow(byte[] row, int number) {
        var place = places[number];
        var isPacked = (place & IN_PACK) != 0;
        var first = isPacked ? (place & ~IN_PACK) >> 16 : place;
        var second = isPacked ? place & 0xFFFF : number == 0 ? 0xFFFF : 0;
        var width = row.length - 3;
        row[0] = (byte) (number == 0 ? 0 : isPacked ? 2 : 1);
        for (var i = 0; i < width; i++) {
            row[1 + i] = (byte) (first >> (8 * (width - 1 - i)));
        }
        row[1 + width] = (byte) (second >> 8);
        row[2 + width] = (byte) second;
    }

    private void raw(String text) throws IOException {
        raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        digest.update(bytes);
        written += bytes.length;
    }
}
