package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.Signer;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.Registers;
import vn.sovang.paper.pdf.Page;
import vn.sovang.text.DateLine;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** What is read off every certificate of the sample register is, field by field, what was entered. */
class SampleCertificatesTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TempDir
    static Path folder;

    private static Register register;

    @BeforeAll
    static void make() throws Refused, Cancelled {
        Path file = folder.resolve("so-mau.sovang");
        new SampleRegister(Registers.surroundings()).make(file, Progress.NONE);
        register = Register.open(file, Registers.later(1));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void theUsualCertificatesSayWhatWasEntered() throws Exception {
        assertThat(read(CertificateSetup.USUAL)).isGreaterThan(1400);
    }

    @Test
    void theSmallCertificatesSayWhatWasEntered() throws Exception {
        String small = "190x135-hoi-van-";
        assertThat(read(new CertificateSetup(
                        0, null, small + "ca-nhan", small + "tap-the", small + "ho-gia-dinh", Sizing.EACH)))
                .isGreaterThan(1400);
    }

    /** Writes a document of each decision that is signed, reads it, and answers how many certificates that were. */
    private static int read(CertificateSetup setup) throws Exception {
        new ChooseTemplates(register).chooseForOffice(setup);
        int certificates = 0;
        for (DecisionSummary decision : new ListDecisions(register).all()) {
            if (decision.signedOn() != null) {
                certificates += read(new PrintOrder(decision.id(), Rows.ALL, SheetOrder.LIST, Medium.BLANK, ""));
            }
        }
        return certificates;
    }

    private static int read(PrintOrder order) throws Exception {
        List<PrintSelection.Chosen> sheets = PrintSelection.of(register, order).sheets();
        if (sheets.isEmpty()) {
            return 0;
        }
        try (PDDocument document = Loader.loadPDF(written(sheets))) {
            assertThat(document.getNumberOfPages()).isEqualTo(sheets.size());
            PDFTextStripper reader = new WordReader();
            for (int i = 0; i < sheets.size(); i++) {
                reader.setStartPage(i + 1);
                reader.setEndPage(i + 1);
                assertThat(oneLine(reader.getText(document)))
                        .as("%s, %s", order.decisionId(), sheets.get(i).title())
                        .isEqualTo(String.join(" ", entered(sheets.get(i))));
            }
        }
        return sheets.size();
    }

    private static byte[] written(List<PrintSelection.Chosen> sheets) throws IOException, Cancelled {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        register.press()
                .writer()
                .write(
                        Page.each(
                                sheets,
                                chosen -> new Page(
                                        chosen.layout().lay(chosen.line()).sheet(), chosen.title())),
                        sheets.get(0).info(register.today()),
                        out,
                        Progress.NONE);
        return out.toByteArray();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What stands on the certificate from top to bottom (quốc hiệu to book number), put together from the register's own fields. */
    private static List<String> entered(PrintSelection.Chosen chosen) {
        DecisionView view = chosen.view();
        Signer signer = view.signer().orElseThrow();
        AsNamed named = chosen.award().named();
        String day = DateLine.of(view.decision().signedOn());
        boolean isPerson = named.kind() == RecipientKind.INDIVIDUAL;
        List<String> texts = new ArrayList<>(List.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                capitals(view.authority().title()),
                chosen.award().occasion() == Occasion.POSTHUMOUS ? "TRUY TẶNG" : "TẶNG",
                capitals(chosen.line().form().name()),
                named.full(),
                Stream.of(isPerson ? named.position() : "", named.unit())
                        .filter(text -> !text.isEmpty())
                        .reduce((position, unit) -> position + ", " + unit)
                        .orElse(""),
                chosen.award().achievement(),
                view.decision().place() + ", " + day,
                capitals(signer.onBehalf()),
                capitals(signer.title()),
                signer.name(),
                "Quyết định số: " + view.decision().number(),
                day));
        Integer number = chosen.award().bookNumber();
        texts.add(number == null ? "" : "Vào sổ khen thưởng số: " + number);
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace('\'', '’'))
                .toList();
    }

    private static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Reads the page and its background, but not the border and emblem in it: their many lines hold no word. */
    private static final class WordReader extends PDFTextStripper {
        private int depth;

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            if (depth == 0) {
                depth++;
                super.showForm(form);
                depth--;
            }
        }
    }
}
