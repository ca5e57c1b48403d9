package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.template.Colour;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** The ink that each letter of Vietnamese leaves on paper, in every face and both cases. */
class LetterInkTest {
    private static final String SMALL =
            "aăâbcdđeêghiklmnoôơpqrstuưvxy" + "àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ";
    private static final List<String> LETTERS = (SMALL + SMALL.toUpperCase(Locale.forLanguageTag("vi")))
            .codePoints()
            .mapToObj(Character::toString)
            .toList();

    /** Letters stand in a grid, so far apart that none reaches the next cell. */
    private static final int COLUMNS = 18;

    private static final double CELL = 20;
    private static final double SIZE = 30;
    private static final double EM = SIZE * 25.4 / 72;
    private static final int PIXELS_PER_MM = 8;
    private static final double BLURRED = 1.5 / PIXELS_PER_MM;

    private final FontBook fonts = new FontBook();

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyLetterIsDrawnWholeAndInsideItsLine(FontFace face) throws IOException {
        var file = fonts.file(face);
        var outlines = outlines(face);
        var inks = inks(face);

        assertThat(LETTERS).hasSize(178);
        for (var i = 0; i < LETTERS.size(); i++) {
            var letter = LETTERS.get(i);
            var ink = inks.get(i);
            var whole = outlines.get(i);
            assertThat(ink.getMinY()).as("top of %s", letter).isCloseTo(whole.getMinY(), within(BLURRED));
            assertThat(ink.getMaxY()).as("bottom of %s", letter).isCloseTo(whole.getMaxY(), within(BLURRED));
            assertThat(ink.getWidth()).as("width of %s", letter).isCloseTo(whole.getWidth(), within(2 * BLURRED));
            assertThat(-ink.getMinY()).as("%s in its line", letter).isLessThan(file.ascent() * EM + BLURRED);
            assertThat(ink.getMaxY()).as("%s in its line", letter).isLessThan(file.descent() * EM + BLURRED);
        }
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void noLetterReachesTheLineAboveOrBelow(FontFace face) throws IOException {
        var inks = inks(face);
        var highest = inks.stream().mapToDouble(ink -> -ink.getMinY()).max().orElseThrow();
        var deepest = inks.stream().mapToDouble(Rectangle2D::getMaxY).max().orElseThrow();

        assertThat(highest + deepest)
                .isLessThan(fonts.file(face).pitch() * EM + BLURRED)
                .isGreaterThan(EM);
    }

    /** Where the ink of each letter is, in millimetres from its place on the baseline, y downwards. */
    private List<Rectangle2D> inks(FontFace face) throws IOException {
        var rows = (LETTERS.size() + COLUMNS - 1) / COLUMNS;
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < LETTERS.size(); i++) {
            marks.add(new TextMark(face, SIZE, Colour.BLACK, 0, x(i), baseline(i), LETTERS.get(i)));
        }
        var sheet = new Sheet((COLUMNS + 1) * CELL, (rows + 1) * CELL, List.of(), marks);
        var picture = Raster.of(pdf(sheet), 0, (int) (sheet.width() * PIXELS_PER_MM));
        var inks = new ArrayList<Rectangle2D>();
        for (var i = 0; i < LETTERS.size(); i++) {
            inks.add(ink(picture, i));
        }
        return inks;
    }

    private static double x(int letter) {
        var column = letter % COLUMNS;
        return column * CELL + 4;
    }

    private static double baseline(int letter) {
        var row = letter / COLUMNS;
        return row * CELL + 14;
    }

    private static Rectangle2D ink(Picture picture, int letter) {
        var size = (int) (CELL * PIXELS_PER_MM);
        var left = letter % COLUMNS * size;
        var top = letter / COLUMNS * size;
        var ink = new Rectangle2D.Double(0, 0, -1, -1);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                if ((picture.pixels()[(top + y) * picture.width() + left + x] & 0xFF) < 0x80) {
                    var pixel = new Rectangle2D.Double(left + x, top + y, 1, 1);
                    if (ink.isEmpty()) {
                        ink.setRect(pixel);
                    } else {
                        ink.add(pixel);
                    }
                }
            }
        }
        return new Rectangle2D.Double(
                ink.x / PIXELS_PER_MM - x(letter),
                ink.y / PIXELS_PER_MM - baseline(letter),
                ink.width / PIXELS_PER_MM,
                ink.height / PIXELS_PER_MM);
    }

    private byte[] pdf(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            new PdfWriter(fonts, Art.builtIn())
                    .write(List.of(new Page(sheet, "")), new PdfInfo("", "", "", LocalDate.EPOCH), out, Progress.NONE);
        } catch (Cancelled e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The letters' shapes as the machine's own reader of fonts knows them. */
    private static List<Rectangle2D> outlines(FontFace face) throws IOException {
        try (var in = LetterInkTest.class.getResourceAsStream("/assets/fonts/" + face.file() + ".ttf")) {
            var font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) EM);
            var frame = new FontRenderContext(null, true, true);
            return LETTERS.stream()
                    .map(letter ->
                            font.createGlyphVector(frame, letter).getOutline().getBounds2D())
                    .toList();
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }
}
