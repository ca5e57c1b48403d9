package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Template;
import vn.sovang.fixtures.FourAwards;

/** What the check before printing finds in templates, the printer's paper and the phôi. */
class PreflightPaperTest {
    @TempDir
    Path folder;

    private CheckedAwards four;

    @BeforeEach
    void open() throws Refused {
        four = new CheckedAwards(folder.resolve("so.sovang"));
    }

    @AfterEach
    void close() {
        four.close();
    }

    private static final PrinterFacts PRINTER = new PrinterFacts(
            FourAwards.TARGET.printer(),
            PrinterFacts.Standing.USUAL,
            List.of("Khay tay"),
            List.of(new PaperSize("A4", 210, 297), new PaperSize("A5", 148, 210)));

    private List<Finding> check(Medium medium, PrintTarget target, String stock) throws Refused {
        return new Preflight(four.register).check(four.room.order("", medium), PRINTER, target, stock);
    }

    @Test
    void aTemplateThatIsAnotherSinceTheLastPrintIsNamed() throws Refused {
        String own = new Templates(four.register)
                .duplicate("a4-phoi-ca-nhan", "Phôi của xã")
                .id();
        four.choose(own);
        four.room.print(four.room.start("2-3", "").job().id(), 2);
        assertThat(CheckedAwards.of(four.check(), PrintCheck.TEMPLATE_CHANGED)).isEmpty();

        var template = four.register.press().named(own);
        new Templates(four.register)
                .save(new Template(
                        own,
                        template.name(),
                        template.version(),
                        template.paper(),
                        template.elements().subList(0, template.elements().size() - 1)));
        assertThat(CheckedAwards.of(four.check("2", Medium.BLANK), PrintCheck.TEMPLATE_CHANGED))
                .containsExactly(four.at(2, PrintCheck.TEMPLATE_CHANGED, "", "Phôi của xã", "1", "Phôi của xã", "2"));

        four.choose("");
        assertThat(CheckedAwards.of(four.check("3", Medium.BLANK), PrintCheck.TEMPLATE_CHANGED))
                .extracting(
                        finding -> finding.details().get(0),
                        finding -> finding.details().get(2))
                .containsExactly(tuple(
                        "Phôi của xã",
                        four.register.press().named("a4-trong-dong-ca-nhan").name()));
    }

    @Test
    void aPictureThatIsGoneIsFoundAndTheOtherChecksAreStillMade() throws Refused {
        four.own("""
                {"type": "picture", "id": "logo", "name": "Biểu trưng", "box": [20, 40, 20, 20], "source": "bieu-trung"}""");
        four.put(2, AwardField.ACHIEVEMENT, "");

        assertThat(four.check())
                .containsExactly(
                        CheckedAwards.ofAll(PrintCheck.PICTURE_MISSING, "Biểu trưng", "Mẫu của xã"),
                        four.at(2, PrintCheck.ACHIEVEMENT_MISSING, ""));
    }

    @Test
    void whatLiesOffThePageOrWhereNoPrinterReachesIsFoundOnce() throws Refused {
        four.own("""
                {"type": "text", "id": "a", "name": "Chân trang", "box": [10, 140, 190, 12], "text": "Xã Suối Thông", "size": 12},
                {"type": "line", "id": "b", "name": "Gạch", "box": [3, 60, 100, 0], "thickness": 0.3},
                {"type": "rectangle", "id": "c", "name": "Nền", "box": [-3, -3, 216, 154], "filling": "#FFFCF2"},
                {"type": "picture", "id": "d", "name": "Khung", "box": [0, 0, 210, 148], "source": "quoc-huy.svg"}""");

        assertThat(four.check("2-3", Medium.BLANK))
                .containsExactly(
                        CheckedAwards.ofAll(PrintCheck.OFF_PAGE, "Chân trang", "Mẫu của xã", "4"),
                        CheckedAwards.ofAll(PrintCheck.UNREACHED_MARGIN, "Gạch", "Mẫu của xã", "3"));
    }

    @Test
    void whatIsAlreadyOnThePhoiIsNotChecked() throws Refused {
        four.own("""
                {"type": "text", "id": "a", "name": "Chân trang", "box": [10, 140, 190, 12], "text": "Xã Suối Thông",
                 "size": 12, "on": ["screen", "blank"]}""");

        assertThat(four.check("2-3", Medium.STOCK)).isEmpty();
    }

    @Test
    void anotherPaperThanTheTemplatesIsFound() throws Refused {
        PrintTarget small = new PrintTarget(PRINTER.name(), "", "A5");
        String individual = four.register.press().named("a4-trong-dong-ca-nhan").name();

        assertThat(check(Medium.BLANK, FourAwards.TARGET, "")).isEmpty();
        assertThat(check(Medium.BLANK, new PrintTarget(PRINTER.name(), "", ""), ""))
                .isEmpty();
        assertThat(check(Medium.BLANK, small, ""))
                .hasSize(3)
                .contains(CheckedAwards.ofAll(PrintCheck.PAPER_DIFFERS, "", individual, "297 × 210", "210 × 148"));
    }

    @Test
    void fewerPhoiThanSheetsAreFound() throws Refused {
        new Stock(four.register).receive(FourAwards.STOCK, 3, "");

        assertThat(check(Medium.STOCK, FourAwards.TARGET, FourAwards.STOCK))
                .containsExactly(CheckedAwards.ofAll(PrintCheck.STOCK_SHORT, "", FourAwards.STOCK, "3", "4"));
        assertThat(check(Medium.STOCK, FourAwards.TARGET, "Phôi khác"))
                .containsExactly(CheckedAwards.ofAll(PrintCheck.STOCK_SHORT, "", "Phôi khác", "0", "4"));
        assertThat(check(Medium.STOCK, FourAwards.TARGET, "")).isEmpty();
        assertThat(check(Medium.BLANK, FourAwards.TARGET, FourAwards.STOCK)).isEmpty();
        new Stock(four.register).receive(FourAwards.STOCK, 1, "");
        assertThat(check(Medium.STOCK, FourAwards.TARGET, FourAwards.STOCK)).isEmpty();
    }
}
