package vn.sovang.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Readings;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Calibrations;
import vn.sovang.register.ChooseTemplates;
import vn.sovang.register.Stock;
import vn.sovang.ui.kit.PaperWords;

/** Printer, paper, phôi, templates and order, as chosen beside the preview. */
class SetupTest {
    private static final String A4_NAME = "iso-a4";

    @TempDir
    Path folder;

    private Models models;

    @BeforeEach
    void openAMixedList() throws Refused {
        models = new Models(folder)
                .with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên")
                .with(RecipientKind.COLLECTIVE, "Trung đội dân quân cơ động");
    }

    @AfterEach
    void close() {
        models.close();
    }

    private Models started() {
        models.started();
        models.all.printer().ask();
        return models;
    }

    @Test
    void theUsualPrinterIsChosenWithThePaperOfTheCertificates() {
        started();
        assertThat(models.all.printer().target()).isEqualTo(new PrintTarget(models.printer.getName(), "", A4_NAME));
    }

    @Test
    void whatWasChosenLastIsChosenAgain() throws Refused {
        new Stock(models.register).receive("Phôi A4 năm 2023", 5, "");
        new Stock(models.register).receive("Phôi A4 năm 2024", 42, "");
        models.room
                .habits()
                .set(new PrintHabits(
                        Medium.STOCK,
                        SheetOrder.REVERSE,
                        new PrintTarget(models.printer.getName(), "manual", "iso-a3"),
                        "Phôi A4 năm 2024"));
        Models again = started();
        assertThat(again.all.printer().target())
                .isEqualTo(new PrintTarget(models.printer.getName(), "manual", "iso-a3"));
        assertThat(again.all.stock().stockProperty().get()).isEqualTo("Phôi A4 năm 2024");
    }

    @Test
    void habitsAreReadAsTheyWereWrittenAndNonsenseIsNone() {
        PrintHabits habits = new PrintHabits(
                Medium.STOCK, SheetOrder.NAME, new PrintTarget("Máy in", "Khay tay", "A4"), "Phôi A4 năm 2024");
        assertThat(PrintHabits.of(habits.written())).isEqualTo(habits);
        assertThat(PrintHabits.of("")).isEqualTo(PrintHabits.NONE);
        assertThat(PrintHabits.of("STOCK\tUPSIDE\ta\tb\tc\td")).isEqualTo(PrintHabits.NONE);
    }

    @Test
    void whatWasMeasuredIsSaidForThisPrinterAndPaperAlone() throws Refused {
        started();
        assertThat(models.all.printer().calibrationProperty().get()).isEmpty();
        new Calibrations(models.register)
                .save(
                        models.all.printer().target(),
                        Readings.read(new MeasuringSheet(297, 210), Adjustment.NONE, "25,5", "22,5", "250", "163"));
        assertThat(models.all.printer().calibrationProperty().get()).isPresent();
        String words = new PaperWords(new Messages(Language.VIETNAMESE))
                .calibration(models.all.printer().calibrationProperty().get().orElseThrow());
        assertThat(words).startsWith("ngang −").contains("dọc").endsWith("mm");
        models.all.printer().paperProperty().set("iso-a3");
        assertThat(models.all.printer().calibrationProperty().get()).isEmpty();
    }

    @Test
    void aTemplateIsChosenForEachKindTheListHas() throws Refused {
        started();
        TemplateModel templates = models.all.templates();
        assertThat(templates.knownProperty().get().kinds())
                .containsExactlyInAnyOrder(RecipientKind.INDIVIDUAL, RecipientKind.COLLECTIVE);
        String other = templates.knownProperty().get().offer().templates().stream()
                .map(info -> info.id())
                .filter(id -> !id.equals(templates.knownProperty().get().offer().id(RecipientKind.INDIVIDUAL)))
                .findFirst()
                .orElseThrow();
        templates.choose(RecipientKind.INDIVIDUAL, other);
        assertThat(templates.knownProperty().get().offer().id(RecipientKind.INDIVIDUAL))
                .isEqualTo(other);
        assertThat(new ChooseTemplates(models.register).of(models.decision.id()).individual())
                .isEqualTo(other);
    }

    @Test
    void phoiIsCountedOnlyWherePhoiIsUsed() throws Refused {
        new Stock(models.register).receive("Phôi A4 năm 2024", 42, "");
        started();
        assertThat(models.all.stock().left()).isEmpty();
        models.all.stock().mediumProperty().set(Medium.STOCK);
        assertThat(models.all.stock().left()).hasValue(42);
        new Stock(models.register).spoil("Phôi A4 năm 2024", 2, "ẩm");
        assertThat(models.all.stock().left()).hasValue(40);
    }

    @Test
    void sheetsAreNumberedInTheOrderOfPrinting() {
        started();
        models.printing.orderProperty().set(SheetOrder.STAGE);
        assertThat(models.sheets()).containsExactly("1:3", "2:1", "3:2");
        models.printing.orderProperty().set(SheetOrder.REVERSE);
        assertThat(models.sheets()).containsExactly("1:3", "2:2", "3:1");
        models.printing.orderProperty().set(SheetOrder.NAME);
        assertThat(models.sheets()).containsExactly("1:2", "2:1", "3:3");
        assertThat(models.rows.rangeProperty().get()).isEqualTo("1-3");
        assertThat(List.of(SheetOrder.values())).hasSize(4);
    }
}
