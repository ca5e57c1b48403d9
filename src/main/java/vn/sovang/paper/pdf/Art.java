package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.sovang.domain.PdfStandard;

/**
 * The pictures that templates name: the program's own emblem and borders, and the register's (logos, scans of a phôi) as SVG,
 * PNG, JPEG or PDF. Each is converted once and kept; what a name stands for never changes. Safe for many threads.
 */
public final class Art {
    private static final Pattern BUILT_IN = Pattern.compile("[a-z0-9-]+\\.svg");

    private final Map<String, byte[]> own;
    private final Map<Wanted, Piece> pieces = new ConcurrentHashMap<>();

    private record Wanted(String source, PdfStandard standard) {}

    private Art(Map<String, byte[]> own) {
        this.own = new ConcurrentHashMap<>(own);
    }

    /** Only what comes with the program. */
    public static Art builtIn() {
        return new Art(Map.of());
    }

    /** These pictures by name, then what comes with the program. */
    public static Art with(Map<String, byte[]> own) {
        return new Art(own);
    }

    /** Takes one more picture in, whose name tells it from every other, as a hash of its bytes does. */
    public void keep(String source, byte[] bytes) {
        own.putIfAbsent(source, bytes);
    }

    public boolean has(String source) {
        return own.containsKey(source) || isBuiltIn(source);
    }

    /** Whether the name is that of a picture that comes with the program. */
    public static boolean isBuiltIn(String source) {
        // A name is no path: it must not reach other files of the program, let alone of the machine.
        return BUILT_IN.matcher(source).matches() && Art.class.getResource(path(source)) != null;
    }

    private static String path(String source) {
        return "/assets/art/" + source;
    }

    /** The picture as PDF; an empty place for one that is unknown. */
    Piece piece(String source, PdfStandard standard) throws IOException {
        try {
            return pieces.computeIfAbsent(new Wanted(source, standard), this::convert);
        } catch (UncheckedIOException e) {
            throw new IOException("cannot read the picture " + source, e);
        }
    }

    private Piece convert(Wanted wanted) {
        try {
            var bytes = bytes(wanted.source);
            var prepared = PieceFile.find(bytes);
            if (prepared.isPresent()) {
                return prepared.get();
            }
            return wanted.standard == PdfStandard.A2B ? PieceMaker.makeLasting(bytes) : PieceMaker.make(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture's own file, to be kept; no bytes at all for one that is unknown. */
    public byte[] bytes(String source) throws IOException {
        var given = own.get(source);
        if (given != null) {
            return given;
        }
        return isBuiltIn(source) ? builtIn(source) : new byte[0];
    }

    private static byte[] builtIn(String source) throws IOException {
        try (var in = Art.class.getResourceAsStream(path(source))) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
