package vn.sovang.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.ui.printing.PrintRunModel.Phase;

class ResumeModelTest {
    @TempDir
    Path folder;

    private Models models;
    private PrintRunModel run;
    private ResumeModel resume;

    @BeforeEach
    void openADecisionWithThreeLines() throws Refused {
        models = new Models(folder)
                .with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên", "Ông Vũ Đình Khải")
                .started();
        models.all.printer().ask();
        run = models.all.run();
        resume = new ResumeModel(run);
    }

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void aSheetThePrinterDidNotTakeIsSentAgainAndNotSpoiled() {
        models.printer.breaking("hết giấy");
        models.all.start("");
        assertThat(resume.lastGoodProperty().get()).isZero();
        assertThat(resume.choices()).containsExactly(0, 1);
        assertThat(resume.spoiledProperty().get()).isFalse();
        assertThat(resume.spoiledReason("không rõ")).isEmpty();
        models.printer.breaking("");
        resume.resume("không rõ");
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(run.runProperty().get().orElseThrow().run().spoiled()).isZero();
    }

    @Test
    void aSheetSentButNotCountedAsGoodIsTakenAsSpoiled() {
        models.all.start("");
        run.report();
        assertThat(resume.lastGoodProperty().get()).isEqualTo(3);
        assertThat(resume.next()).isEmpty();
        resume.lastGoodProperty().set(1);
        assertThat(resume.spoiledProperty().get()).isTrue();
        assertThat(resume.spoiledReason("không rõ")).isEqualTo("không rõ");
        resume.reasonProperty().set(" kẹt giấy ");
        resume.resume("không rõ");
        assertThat(models.printer.sent()).hasSize(5);
        assertThat(run.runProperty().get().orElseThrow().run().spoiled()).isEqualTo(1);
    }

    @Test
    void sayingThatAllIsWellTakesTheReportBack() {
        models.all.start("");
        run.report();
        resume.resume("không rõ");
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(models.printer.sent()).hasSize(3);
    }
}
