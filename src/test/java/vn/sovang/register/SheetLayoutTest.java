package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.paper.layout.Fit;
import vn.sovang.work.Progress;

/** Preview, printer and file show the certificates of a decision in the same sizes. */
class SheetLayoutTest {
    private static final String LONG_NAME = "Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân Phương Thảo Nguyên";
    private static final String SHORT_NAME = "Cil Múp Ha Kriêng";

    @TempDir
    Path folder;

    private FourAwards room;

    @BeforeEach
    void oneNameIsMuchLongerThanTheOthers() throws Refused {
        room = new FourAwards(folder.resolve("so.sovang"));
        new EditAward(room.register).edit(room.award(2), AwardField.NAME, LONG_NAME);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void choose(Sizing sizing) throws Refused {
        new ChooseTemplates(room.register)
                .choose(room.decision.id(), new CertificateSetup(0, null, "", "", "", sizing));
    }

    private double previewed(int row) throws Refused {
        return new PreviewCertificate(room.register)
                .of(room.award(row)).fits().stream()
                        .filter(fit -> fit.element().equals("ten"))
                        .mapToDouble(Fit::used)
                        .findFirst()
                        .orElseThrow();
    }

    private double exported(String rows) throws Exception {
        Path file = folder.resolve("giay-khen.pdf");
        new PrintCertificates(room.register)
                .toOneFile(
                        new PrintCertificates.Order(List.of(room.decision.id()), Rows.parse(rows), ""),
                        file,
                        Progress.NONE);
        return size(Files.readAllBytes(file));
    }

    private double sent(String rows) throws Exception {
        PrintRun run = new PrintRun(room.register);
        Run started = run.start(room.order(rows, Medium.BLANK), FourAwards.TARGET, "", "thử");
        Sending sending = run.next(started.job().id()).orElseThrow();
        run.sent(sending.sheetId());
        return size(sending.bytes());
    }

    /** The size in which a document has the short name. */
    private static double size(byte[] pdf) throws IOException {
        var sizes = new TreeSet<Float>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.contains(SHORT_NAME)) {
                    letters.forEach(letter -> sizes.add(letter.getFontSizeInPt()));
                }
            }
        };
        try (var document = Loader.loadPDF(pdf);
                Writer nowhere = new OutputStreamWriter(new ByteArrayOutputStream(), StandardCharsets.UTF_8)) {
            reader.writeText(document, nowhere);
        }
        assertThat(sizes).hasSize(1);
        return sizes.first();
    }

    @Test
    void withoutAChoiceEveryNameIsAsLargeAsItCanBe() throws Exception {
        assertThat(previewed(2)).isLessThan(26);
        assertThat(previewed(3)).isEqualTo(26).isEqualTo(exported("3")).isEqualTo(sent("3"));
    }

    @Test
    void aCommonSizeHoldsInPreviewFileAndPrintEvenForASingleSheet() throws Exception {
        double least = previewed(2);
        choose(Sizing.COMMON);

        assertThat(previewed(2)).isEqualTo(least);
        assertThat(previewed(3)).isEqualTo(least).isEqualTo(exported("3")).isEqualTo(sent("3"));
    }

    @Test
    void otherKindsWithTemplatesOfTheirOwnKeepTheirSizes() throws Exception {
        choose(Sizing.COMMON);

        assertThat(previewed(4)).isEqualTo(26);
    }

    @Test
    void theCommonSizeFollowsTheNames() throws Exception {
        choose(Sizing.COMMON);
        assertThat(previewed(3)).isLessThan(26);
        new EditAward(room.register).edit(room.award(2), AwardField.NAME, "Nguyễn Thị Ngọc Ánh");

        assertThat(previewed(3)).isEqualTo(26);
    }

    @Test
    void aLineWithoutACertificateDoesNotMakeTheOthersSmaller() throws Exception {
        choose(Sizing.COMMON);
        new EditAward(room.register).edit(room.award(2), AwardField.FORM, "lao động tiên tiến");

        assertThat(previewed(3)).isEqualTo(26);
    }

    @Test
    void onPhoiNothingIsShownTwice() throws Exception {
        PreviewCertificate.Preview proof = new PreviewCertificate(room.register).of(room.award(2), Medium.STOCK, "");

        assertThat(proof.before()).hasValueSatisfying(before -> {
            assertThat(before.background()).isNotEmpty();
            assertThat(before.own())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(proof.sheet().own());
        });
    }
}
