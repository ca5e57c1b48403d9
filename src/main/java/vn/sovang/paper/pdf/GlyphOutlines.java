package vn.sovang.paper.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sovang.paper.layout.FontFile;

/** The shapes of one font's letters, in em, y upwards, each read once. Safe for many threads. */
final class GlyphOutlines {
    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEAT = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private static final int WORDS = 0x0001;
    private static final int IS_OFFSET = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final double FRACTION = 16384;

    private final FontFile font;
    private final Map<Integer, Path2D> known = new ConcurrentHashMap<>();

    GlyphOutlines(FontFile font) {
        this.font = font;
    }

    Path2D of(int glyph) {
        return known.computeIfAbsent(glyph, added -> {
            var path = read(added);
            path.transform(AffineTransform.getScaleInstance(1.0 / font.unitsPerEm(), 1.0 / font.unitsPerEm()));
            return path;
        });
    }

    private Path2D read(int glyph) {
        var data = font.outline(glyph);
        if (data.limit() < 10) {
            return new Path2D.Double();
        }
        var contours = data.getShort(0);
        data.position(10);
        return contours < 0 ? composed(data) : simple(data, contours);
    }

    private Path2D composed(ByteBuffer data) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int flags;
        do {
            flags = data.getShort();
            var part = read(Short.toUnsignedInt(data.getShort()));
            var isWide = (flags & WORDS) != 0;
            double x = isWide ? data.getShort() : data.get();
            double y = isWide ? data.getShort() : data.get();
            var place = matrix(data, flags, (flags & IS_OFFSET) != 0 ? x : 0, (flags & IS_OFFSET) != 0 ? y : 0);
            path.append(part.getPathIterator(place), false);
        } while ((flags & MORE) != 0);
        return path;
    }

    private static AffineTransform matrix(ByteBuffer data, int flags, double x, double y) {
        var a = 1.0;
        var b = 0.0;
        var c = 0.0;
        var d = 1.0;
        if ((flags & SCALE) != 0) {
            a = data.getShort() / FRACTION;
            d = a;
        } else if ((flags & TWO_SCALES) != 0) {
            a = data.getShort() / FRACTION;
            d = data.getShort() / FRACTION;
        } else if ((flags & MATRIX) != 0) {
            a = data.getShort() / FRACTION;
            b = data.getShort() / FRACTION;
            c = data.getShort() / FRACTION;
            d = data.getShort() / FRACTION;
        }
        return new AffineTransform(a, b, c, d, x, y);
    }

    private static Path2D simple(ByteBuffer data, int contours) {
        var ends = new int[contours];
        for (var i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(data.getShort());
        }
        var count = contours == 0 ? 0 : ends[contours - 1] + 1;
        data.position(data.position() + 2 + Short.toUnsignedInt(data.getShort(data.position())));
        var flags = flags(data, count);
        var x = coordinates(data, flags, SHORT_X, SAME_X);
        var y = coordinates(data, flags, SHORT_Y, SAME_Y);
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var start = 0;
        for (var end : ends) {
            contour(path, new Points(flags, x, y, start, end - start + 1));
            start = end + 1;
        }
        return path;
    }

    private static int[] flags(ByteBuffer data, int count) {
        var flags = new int[count];
        for (var i = 0; i < count; i++) {
            flags[i] = data.get();
            if ((flags[i] & REPEAT) != 0) {
                for (var repeats = Byte.toUnsignedInt(data.get()); repeats > 0; repeats--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int isShort, int isSame) {
        var values = new int[flags.length];
        var value = 0;
        for (var i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                var step = Byte.toUnsignedInt(data.get());
                value += (flags[i] & isSame) != 0 ? step : -step;
            } else if ((flags[i] & isSame) == 0) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** One closed line of points, which may be asked for past its end. */
    private static final class Points {
        private final int[] flags;
        private final int[] x;
        private final int[] y;
        private final int start;
        private final int count;

        Points(int[] flags, int[] x, int[] y, int start, int count) {
            this.flags = flags;
            this.x = x;
            this.y = y;
            this.start = start;
            this.count = count;
        }

        boolean isOn(int i) {
            return (flags[start + i % count] & ON_CURVE) != 0;
        }

        double x(int i) {
            return x[start + i % count];
        }

        double y(int i) {
            return y[start + i % count];
        }
    }

    private static void contour(Path2D path, Points points) {
        if (points.count < 2) {
            return;
        }
        var first = 0;
        while (first < points.count && !points.isOn(first)) {
            first++;
        }
        if (first == points.count) {
            first = 0;
            path.moveTo(
                    middle(points.x(points.count - 1), points.x(0)), middle(points.y(points.count - 1), points.y(0)));
        } else {
            path.moveTo(points.x(first), points.y(first));
            first++;
        }
        var last = first + points.count - (points.isOn(first + points.count - 1) ? 1 : 0);
        for (var i = first; i < last; i++) {
            if (points.isOn(i)) {
                path.lineTo(points.x(i), points.y(i));
            } else if (points.isOn(i + 1)) {
                path.quadTo(points.x(i), points.y(i), points.x(i + 1), points.y(i + 1));
                i++;
            } else {
                var midX = middle(points.x(i), points.x(i + 1));
                path.quadTo(points.x(i), points.y(i), midX, middle(points.y(i), points.y(i + 1)));
            }
        }
        path.closePath();
    }

    private static double middle(double one, double other) {
        return (one + other) / 2;
    }
}
