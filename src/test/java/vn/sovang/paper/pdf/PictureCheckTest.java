package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.paper.pdf.Pictures.encoded;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Problem;

/** What a picture that somebody sends can do is found before it is kept. */
class PictureCheckTest {
    private static final String NAME = "hình.x";
    private static final int RGB = BufferedImage.TYPE_INT_RGB;

    private static Optional<Problem> problem(byte[] picture) {
        return PictureCheck.problem(NAME, picture);
    }

    private static byte[] svg(String inner) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " width=\"100\" height=\"80\">" + inner + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(int pages, PDRectangle size) throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage(size));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] half(byte[] picture) {
        return Arrays.copyOf(picture, picture.length / 2);
    }

    @Test
    void picturesAsOfficesHaveThemAreTaken() throws IOException {
        assertThat(problem(encoded(RGB, "png"))).isEmpty();
        assertThat(problem(encoded(BufferedImage.TYPE_INT_ARGB, "png"))).isEmpty();
        assertThat(problem(encoded(BufferedImage.TYPE_BYTE_GRAY, "png"))).isEmpty();
        assertThat(problem(encoded(RGB, "jpeg"))).isEmpty();
        assertThat(problem(Pictures.inkJpeg())).isEmpty();
        assertThat(problem(Pictures.pdfWithForeignFont())).isEmpty();
        assertThat(problem(Pictures.drawing())).isEmpty();
        assertThat(problem(svg("<defs><g id=\"a\"><path d=\"M0 0h9v9z\"/></g></defs><use xlink:href=\"#a\" x=\"9\"/>"
                        + "<rect width=\"9\" height=\"9\" style=\"stroke-dasharray:4,2\"/>")))
                .isEmpty();
        assertThat(problem(
                        ("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                                        + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                                        + new String(svg("<circle r=\"9\"/>"), StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quoc-huy.svg",
                "border-trong-dong.svg",
                "border-trong-dong-doc.svg",
                "border-hoa-sen.svg",
                "border-hoi-van.svg"
            })
    void theProgramsOwnArtIsTaken(String source) throws IOException {
        assertThat(problem(Art.builtIn().bytes(source))).isEmpty();
    }

    @Test
    void aPngOf20000By20000IsRefusedByItsHeader() throws IOException {
        assertThat(problem(png(20_000, 20_000))).contains(new Problem.PictureTooLarge(NAME, 20_000, 20_000, 40));
    }

    /** A PNG that states a size and has hardly a pixel. */
    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        var pixels = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(pixels)) {
            deflated.write(new byte[100]);
        }
        chunk(out, "IDAT", pixels.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.writeBytes(type);
        data.write(content);
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        data.writeInt((int) crc.getValue());
    }

    @Test
    void whatBreaksOffOrIsScrambledIsDamaged() throws IOException {
        var damaged = Optional.of(new Problem.PictureDamaged(NAME));

        assertThat(problem(half(encoded(RGB, "png")))).isEqualTo(damaged);
        assertThat(problem(png(400, 400))).as("pixels missing").isEqualTo(damaged);
        assertThat(problem(half(encoded(RGB, "jpeg")))).isEqualTo(damaged);
        assertThat(problem(half(Pictures.inkJpeg()))).isEqualTo(damaged);
        assertThat(problem(half(Pictures.pdfWithForeignFont()))).isEqualTo(damaged);
        assertThat(problem(half(Pictures.drawing()))).isEqualTo(damaged);
        assertThat(problem("%PDF-1.4 hỏng %%EOF".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(damaged);
        assertThat(problem("\u0089PNG hỏng".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(damaged);
        assertThat(problem(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2}))
                .isEqualTo(damaged);
    }

    @Test
    void whatIsNoPictureIsToldFromADamagedOne() throws IOException {
        var unknown = Optional.of(new Problem.PictureKindUnknown(NAME));
        var font = PictureCheckTest.class.getResourceAsStream("/assets/fonts/LiberationSerif-Bold.ttf");

        assertThat(problem(new byte[0])).isEqualTo(unknown);
        assertThat(problem("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEqualTo(unknown);
        assertThat(problem("<html><body/></html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(unknown);
        try (var in = font) {
            assertThat(problem(in.readAllBytes())).as("a font").isEqualTo(unknown);
        }
    }

    @Test
    void aPictureHasTenMegabytesAtMost() {
        var picture = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, (10 << 20) + 1);
        var drawing = Arrays.copyOf("<svg".getBytes(StandardCharsets.US_ASCII), (2 << 20) + 1);

        assertThat(problem(picture)).contains(new Problem.PictureTooBig(NAME, 10));
        assertThat(problem(drawing)).contains(new Problem.PictureTooBig(NAME, 2));
    }

    @Test
    void aPdfIsOnePageAndNotLocked() throws IOException {
        assertThat(problem(pdf(2, PDRectangle.A4))).contains(new Problem.PictureManyPages(NAME, 2));
        assertThat(problem(pdf(1, new PDRectangle(0, 0)))).contains(new Problem.PictureDamaged(NAME));
        for (var password : List.of("", "bí mật")) {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("chủ", password, new AccessPermission()));
                var out = new ByteArrayOutputStream();
                document.save(out);
                assertThat(problem(out.toByteArray())).contains(new Problem.PictureLocked(NAME));
            }
        }
    }

    @Test
    void aPdfThatUnpacksToHundredsOfMegabytesIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 130; i++) {
                deflated.write(zeros);
            }
        }
        var out = new ByteArrayOutputStream();
        out.write("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode/N 1/First 4>>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        out.write(packed.toByteArray());
        out.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));

        assertThat(problem(out.toByteArray())).contains(new Problem.PictureTooBig(NAME, 10));
    }

    @Test
    void aPdfWithAHugeImageInsideIsRefused() {
        var image = """
                6 0 obj<</Type/XObject/Subtype/Image/Width 20000/Height 20000/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>
                stream
                0
                endstream
                endobj
                """;

        assertThat(problem(page("/a Do", image))).contains(new Problem.PictureTooLarge(NAME, 20_000, 20_000, 40));
    }

    @Test
    void aPdfWhoseFormsDrawEachOtherWithoutEndIsRefused() {
        var forms = new StringBuilder();
        for (var level = 6; level < 16; level++) {
            forms.append(
                            "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 60/Resources<</XObject<</a %d 0 R>>>>>>%n"
                                    .formatted(level, level + 1))
                    .append("stream\n")
                    .append("/a Do ".repeat(10))
                    .append("\nendstream\nendobj\n");
        }
        var drawing = """
                16 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 10>>
                stream
                0 0 9 9 re
                endstream
                endobj
                """;

        assertThat(problem(page("/a Do", forms + drawing))).contains(new Problem.DrawingTooMany(NAME, 10_000));
    }

    /** A page of this content, with object 6 as what it may draw. */
    private static byte[] page(String content, String objects) {
        return """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]/Contents 5 0 R/Resources<</XObject<</a 6 0 R>>>>>>endobj
                5 0 obj<</Length %d>>
                stream
                %s
                endstream
                endobj
                %strailer<</Root 1 0 R>>
                %%%%EOF
                """.formatted(content.length(), content, objects).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aPdfThatCannotBeDrawnIsDamaged() {
        assertThat(problem(page("0 0 9 9 re f", ""))).isEmpty();
        assertThat(problem(page("<0041 Tj", ""))).contains(new Problem.PictureDamaged(NAME));
    }

    @Test
    void entitiesAreNotEvenLookedAt() {
        var laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>&b;</text></svg>";
        var outside = laughs.replace("\"ha\"", "SYSTEM \"file:///etc/passwd\"");

        assertThat(problem(laughs.getBytes(StandardCharsets.UTF_8))).contains(new Problem.DrawingEntities(NAME));
        assertThat(problem(outside.getBytes(StandardCharsets.UTF_8))).contains(new Problem.DrawingEntities(NAME));
        assertThat(problem(laughs.getBytes(StandardCharsets.UTF_16))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use xlink:href=\"file:///etc/passwd#a\"/>",
                "<use href=\"http://example.com/a.svg#a\"/>",
                "<rect width=\"9\" height=\"9\" fill=\"url(http://example.com/a.svg#g)\"/>",
                "<rect width=\"9\" height=\"9\" style=\"fill:url( 'a.svg#g')\"/>",
                "<style>@import 'http://example.com/a.css';</style>",
                "<style>path { fill: url(\"//example.com/a.svg#g\") }</style>"
            })
    void nothingIsFetchedFromOutside(String inner) {
        assertThat(problem(svg(inner))).get().isInstanceOf(Problem.DrawingRefersOutside.class);
    }

    @Test
    void nestingAndShapesHaveTheirLimits() {
        assertThat(problem(svg("<g>".repeat(40) + "<path d=\"M0 0h9\"/>" + "</g>".repeat(40))))
                .contains(new Problem.DrawingTooDeep(NAME, 30));
        assertThat(problem(svg("<path d=\"M0 0h9\"/>".repeat(2100)))).contains(new Problem.DrawingTooMany(NAME, 2000));
        assertThat(problem(svg("<title/>".repeat(10_001)))).contains(new Problem.DrawingTooMany(NAME, 10_000));
    }

    @Test
    void whatIsUsedAgainCountsAgain() {
        // 16 to the 8th: a counter of 32 bits is back at 0.
        var bomb = new StringBuilder("<defs><path id=\"a0\" d=\"M0 0h9\"/>");
        for (var level = 1; level <= 8; level++) {
            bomb.append("<g id=\"a%d\">".formatted(level))
                    .append("<use xlink:href=\"#a%d\"/>".formatted(level - 1).repeat(16))
                    .append("</g>");
        }
        bomb.append("</defs><use xlink:href=\"#a8\"/>");
        var endless = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>";

        assertThat(problem(svg(bomb.toString()))).contains(new Problem.DrawingTooMany(NAME, 2000));
        assertThat(problem(svg(endless))).contains(new Problem.DrawingTooMany(NAME, 2000));
    }

    @Test
    void aDrawingHasASizeThatCanBeDrawn() {
        for (var size : List.of("0", "1e9", "20001", "-5")) {
            var drawing = new String(svg("<path d=\"M0 0h9\"/>"), StandardCharsets.UTF_8)
                    .replace("width=\"100\"", "width=\"" + size + "\"");
            assertThat(problem(drawing.getBytes(StandardCharsets.UTF_8)))
                    .as(size)
                    .contains(new Problem.DrawingTooLarge(NAME, 20_000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "foreignObject", "image", "filter", "pattern", "mask", "marker", "animate"})
    void partsThatRunMultiplyOrBecomePixelsAreNamed(String part) {
        assertThat(problem(svg("<" + part + "/>"))).contains(new Problem.DrawingPartUnfit(NAME, part));
    }

    @Test
    void aLineIsNotCutIntoMillionsOfDashes() {
        assertThat(problem(svg("<path d=\"M0 0h90000\" stroke-dasharray=\"0.0001\"/>")))
                .contains(new Problem.DrawingPartUnfit(NAME, "stroke-dasharray"));
        assertThat(problem(svg("<style>.a{stroke-dasharray: 1e-9 1e-9}</style>")))
                .contains(new Problem.DrawingPartUnfit(NAME, "stroke-dasharray"));
    }

    @Test
    void whateverHappenedToAPictureIsToldAndWhatIsTakenCanBePrinted() throws IOException {
        var random = new Random(2026);
        for (var whole : List.of(
                encoded(RGB, "png"),
                encoded(RGB, "jpeg"),
                Pictures.inkJpeg(),
                Pictures.pdfWithForeignFont(),
                Pictures.drawing())) {
            for (var i = 0; i < 120; i++) {
                var changed = changed(whole, random);
                if (problem(changed).isEmpty()) {
                    assertThat(PieceMaker.make(changed).width()).isPositive();
                    assertThat(PieceMaker.makeLasting(changed).width()).isPositive();
                }
            }
        }
    }

    private static byte[] changed(byte[] whole, Random random) {
        var changed = whole.clone();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var at = random.nextInt(changed.length);
            var length = Math.min(changed.length - at, 1 + random.nextInt(20));
            if (random.nextBoolean()) {
                changed[at] = (byte) random.nextInt(256);
            } else {
                System.arraycopy(whole, random.nextInt(changed.length - length), changed, at, length);
            }
        }
        return changed;
    }
}
