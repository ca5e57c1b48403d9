package vn.sovang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import vn.sovang.paper.pdf.Piece.Part;

/**
 * Pictures of the program that are converted beforehand, each in a file named by the SHA-256 of the picture's own file: to
 * convert a border takes longer than to write hundreds of certificates, and another Java might convert it a little differently.
 */
final class PieceFile {
    private static final String FOLDER = "/assets/art/prepared/";
    private static final int NO_STREAM = -1;

    private PieceFile() {}

    /** What this picture was converted to, if it was. */
    static Optional<Piece> find(byte[] picture) throws IOException {
        try (var in = PieceFile.class.getResourceAsStream(FOLDER + name(picture))) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        }
    }

    /** The name of the file for a picture. */
    static String name(byte[] picture) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(picture);
            return HexFormat.of().formatHex(hash) + ".piece";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Piece read(InputStream file) throws IOException {
        var in = new DataInputStream(file);
        var width = in.readDouble();
        var height = in.readDouble();
        var isImage = in.readBoolean();
        var parts = new ArrayList<Part>();
        for (var left = in.readInt(); left > 0; left--) {
            var body = new String(in.readNBytes(in.readInt()), StandardCharsets.ISO_8859_1);
            var length = in.readInt();
            parts.add(length == NO_STREAM ? new Part(body) : new Part(body, in.readNBytes(length)));
        }
        return new Piece(parts, width, height, isImage);
    }

    static byte[] bytes(Piece piece) {
        var file = new ByteArrayOutputStream();
        var out = new DataOutputStream(file);
        try {
            out.writeDouble(piece.width());
            out.writeDouble(piece.height());
            out.writeBoolean(piece.isImage());
            out.writeInt(piece.parts().size());
            for (var part : piece.parts()) {
                var body = part.body().getBytes(StandardCharsets.ISO_8859_1);
                out.writeInt(body.length);
                out.write(body);
                var stream = part.stream();
                out.writeInt(stream == null ? NO_STREAM : stream.length);
                out.write(stream == null ? new byte[0] : stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
