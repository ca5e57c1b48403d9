package vn.sovang.paper.pdf;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture as PDF objects, ready to be written into any document. The first object is the one to draw; a reference to object
 * n of the piece is spelled {@code @n@}. {@code width} and {@code height} are the size it has by itself, of which only the
 * shape matters; {@code isImage} when it is drawn in the unit square instead of that size.
 */
record Piece(List<Part> parts, double width, double height, boolean isImage) {
    private static final Pattern REFERENCE = Pattern.compile("@(\\d+)@");

    /** One object: its text, or its dictionary's entries and the stream's bytes. */
    static final class Part {
        private final String body;
        private final byte @Nullable [] stream;

        Part(String body) {
            this.body = body;
            this.stream = null;
        }

        Part(String entries, byte[] stream) {
            this.body = entries;
            this.stream = stream;
        }

        String body() {
            return body;
        }

        byte @Nullable [] stream() {
            return stream;
        }
    }

    /** Writes the piece and gives the number of the object to draw. */
    int write(ObjectFile out) throws IOException {
        var numbers = parts.stream().mapToInt(part -> out.reserve()).toArray();
        for (var i = 0; i < numbers.length; i++) {
            var part = parts.get(i);
            var body = REFERENCE
                    .matcher(part.body)
                    .replaceAll(found -> Syntax.reference(numbers[Integer.parseInt(found.group(1))]));
            var stream = part.stream;
            if (stream == null) {
                out.put(numbers[i], body);
            } else {
                out.putRawStream(numbers[i], body, stream);
            }
        }
        return numbers[0];
    }
}
