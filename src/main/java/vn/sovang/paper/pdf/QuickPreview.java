package vn.sovang.paper.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Draws a sheet for the screen while it is being edited. The background is rastered once per template and size and kept; the
 * award's own text is drawn onto it from the same marks and outlines that go into the PDF. Safe for many threads.
 */
public final class QuickPreview {
    private static final int KEPT = 4;
    private static final PdfInfo NOTHING = new PdfInfo("", "", "", LocalDate.EPOCH);

    private final FontBook fonts;
    private final PdfWriter writer;
    private final Map<FontFace, GlyphOutlines> outlines = new ConcurrentHashMap<>();
    private final Map<Background, BufferedImage> backgrounds = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Background, BufferedImage> eldest) {
            return size() > KEPT;
        }
    };

    public QuickPreview(FontBook fonts, Art art) {
        this.fonts = fonts;
        this.writer = new PdfWriter(fonts, art);
    }

    private record Background(List<Mark> marks, double width, double height, int pixels) {}

    /** The sheet as a picture of this many pixels across. */
    public Picture draw(Sheet sheet, int width) throws IOException {
        if (!sheet.own().stream().allMatch(TextMark.class::isInstance)) {
            return new Picture(raster(sheet, width));
        }
        var kept = background(sheet, width);
        var image = new BufferedImage(kept.getWidth(), kept.getHeight(), kept.getType());
        image.setData(kept.getRaster());
        var graphics = Raster.graphics(image);
        graphics.scale(width / sheet.width(), width / sheet.width());
        for (var mark : sheet.own()) {
            text(graphics, (TextMark) mark);
        }
        graphics.dispose();
        return new Picture(image);
    }

    /** The sheet as a picture of the very bytes that go to paper; slower than {@link #draw}. */
    public Picture exact(Sheet sheet, int width) throws IOException {
        return new Picture(raster(sheet, width));
    }

    private synchronized BufferedImage background(Sheet sheet, int width) throws IOException {
        var key = new Background(sheet.background(), sheet.width(), sheet.height(), width);
        var known = backgrounds.get(key);
        if (known == null) {
            known = raster(new Sheet(sheet.width(), sheet.height(), sheet.background(), List.of()), width);
            backgrounds.put(key, known);
        }
        return known;
    }

    private BufferedImage raster(Sheet sheet, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(List.of(new Page(sheet, "")), NOTHING, bytes, Progress.NONE);
        } catch (Cancelled e) {
            throw new IllegalStateException("cancelled by nobody", e);
        }
        try (var raster = Raster.open(bytes.toByteArray())) {
            return raster.image(0, width);
        }
    }

    private void text(Graphics2D graphics, TextMark mark) {
        var file = fonts.file(mark.face());
        var shapes = outlines.computeIfAbsent(mark.face(), face -> new GlyphOutlines(fonts.file(face)));
        graphics.setColor(new Color(mark.colour().rgb()));
        var em = mark.size() * 25.4 / 72;
        var place = new AffineTransform(em, 0, 0, -em, mark.x(), mark.baseline());
        var tracking = mark.tracking() / mark.size();
        mark.text().codePoints().map(file::glyph).forEach(glyph -> {
            graphics.fill(shapes.of(glyph).createTransformedShape(place));
            place.translate((double) file.advance(glyph) / file.unitsPerEm() + tracking, 0);
        });
    }
}
