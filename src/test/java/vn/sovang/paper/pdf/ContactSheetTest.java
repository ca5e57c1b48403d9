package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.template.Medium;
import vn.sovang.exchange.template.BuiltInTemplates;
import vn.sovang.paper.ShownAwards;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;

/**
 * Leaves a picture of every look in target/screens/templates for people to look at: a row for each kind of recipient, with the
 * shortest, a usual and the longest award.
 */
class ContactSheetTest {
    private static final Path FOLDER = Path.of("target", "screens", "templates");
    private static final BuiltInTemplates TEMPLATES = new BuiltInTemplates();
    private static final Layout LAYOUT = new Layout(new FontBook());
    private static final QuickPreview PICTURES = new QuickPreview(new FontBook(), Art.builtIn());
    private static final int WIDTH = 640;
    private static final int GAP = 16;

    static List<String> looks() {
        return TEMPLATES.ids().stream()
                .filter(id -> id.endsWith("-ca-nhan"))
                .map(id -> id.substring(0, id.length() - "-ca-nhan".length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyLookShowsEveryKindOfRecipient(String look) throws IOException {
        var rows = new ArrayList<List<BufferedImage>>();
        for (var kind : List.of("ca-nhan", "tap-the", "ho-gia-dinh")) {
            var row = new ArrayList<BufferedImage>();
            for (var how : List.of("ngan", "vua", "dai")) {
                row.add(picture(look + "-" + kind, how, Medium.SCREEN));
            }
            rows.add(row);
        }
        var onStock = picture(look + "-ca-nhan", "vua", Medium.STOCK);

        save(look, rows);

        assertThat(rows)
                .allSatisfy(row -> assertThat(row).allSatisfy(picture -> {
                    assertThat(ink(picture)).isBetween(0.04, 0.5);
                    assertThat(ink(picture)).isGreaterThan(2 * ink(onStock));
                }));
        assertThat(ink(onStock)).as("only words on a phôi").isBetween(0.005, 0.04);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noTextTouchesTheBorderOrItsOrnaments(String look) throws IOException {
        for (var how : List.of("ngan", "vua", "dai")) {
            var template = TEMPLATES.find(look + "-ca-nhan").orElseThrow();
            var sheet = LAYOUT.lay(template, ShownAwards.of(template.id(), how), Medium.SCREEN)
                    .sheet();
            var all = Stream.concat(sheet.background().stream(), sheet.own().stream())
                    .toList();
            var texts =
                    drawn(sheet, all.stream().filter(TextMark.class::isInstance).toList());
            var art = drawn(
                    sheet, all.stream().filter(PictureMark.class::isInstance).toList());

            assertThat(meetings(texts, art)).as(how).isZero();
        }
    }

    private static BufferedImage drawn(Sheet sheet, List<Mark> marks) throws IOException {
        return image(PICTURES.draw(new Sheet(sheet.width(), sheet.height(), marks, List.of()), WIDTH));
    }

    /** Pixels of text with strong colour of the art, not its pale watermark, two pixels around them: about a millimetre. */
    private static int meetings(BufferedImage texts, BufferedImage art) {
        var meetings = 0;
        for (var y = 2; y < texts.getHeight() - 2; y++) {
            for (var x = 2; x < texts.getWidth() - 2; x++) {
                if (isStrong(texts.getRGB(x, y))) {
                    for (var at = 0; at < 25; at++) {
                        meetings += isStrong(art.getRGB(x - 2 + at % 5, y - 2 + at / 5)) ? 1 : 0;
                    }
                }
            }
        }
        return meetings;
    }

    private static boolean isStrong(int pixel) {
        return (pixel & 0xFF) < 0xA0;
    }

    private static BufferedImage picture(String template, String how, Medium medium) throws IOException {
        var laid = LAYOUT.lay(TEMPLATES.find(template).orElseThrow(), ShownAwards.of(template, how), medium);
        return image(PICTURES.draw(laid.sheet(), WIDTH));
    }

    private static BufferedImage image(Picture picture) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        return image;
    }

    /** The share of pixels that are clearly not paper. */
    private static double ink(BufferedImage picture) {
        var inked = 0;
        for (var pixel : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            inked += isStrong(pixel) ? 1 : 0;
        }
        return (double) inked / (picture.getWidth() * picture.getHeight());
    }

    private static void save(String look, List<List<BufferedImage>> rows) throws IOException {
        var height = rows.get(0).get(0).getHeight();
        var sheet = new BufferedImage(3 * (WIDTH + GAP) + GAP, 3 * (height + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setColor(new Color(0x606060));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                var picture = rows.get(row).get(column);
                graphics.drawImage(picture, GAP + column * (WIDTH + GAP), GAP + row * (height + GAP), null);
            }
        }
        graphics.dispose();
        Files.createDirectories(FOLDER);
        ImageIO.write(sheet, "png", FOLDER.resolve(look + ".png").toFile());
    }
}
