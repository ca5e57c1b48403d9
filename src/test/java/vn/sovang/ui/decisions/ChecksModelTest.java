package vn.sovang.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.check.ListCheck;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.register.ChooseChecks.Wish;

class ChecksModelTest {
    @TempDir
    Path folder;

    private Models models;
    private ChecksModel checks;

    @BeforeEach
    void openADecisionWithAPersonTwice() throws Refused {
        models = new Models(folder)
                .with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên", "Ông Cil Ha Niêm");
        checks = new ChecksModel(models.decisions);
        models.started();
    }

    @AfterEach
    void close() {
        models.close();
    }

    private GridRow row(int index) {
        return models.lines.rowsProperty().get().get(index);
    }

    @Test
    void cellsKnowWhatIsWrongWithThem() {
        assertThat(checks.checkedProperty().get()).isTrue();
        assertThat(checks.count(Severity.WARNING)).isEqualTo(2);
        assertThat(checks.mark(row(0), Column.NAME)).map(ListFinding::check).contains(ListCheck.TWICE_IN_DECISION);
        assertThat(checks.mark(row(1), Column.NAME)).isEmpty();
        assertThat(checks.mark(row(0), Column.POSITION)).isEmpty();
    }

    @Test
    void theNextProblemIsTheNextInReadingOrderAndThenTheFirstAgain() {
        assertThat(checks.after(0, Column.NAME).orElseThrow().row()).isEqualTo(1);
        assertThat(checks.after(1, Column.NAME).orElseThrow().row()).isEqualTo(3);
        assertThat(checks.after(3, Column.NAME).orElseThrow().row()).isEqualTo(1);
    }

    @Test
    void anActIsCheckedAtOnce() {
        models.lines.moveTo(new Cursor(2, Column.NAME));
        models.commit("Liêng Jrang Ha Chú");
        assertThat(checks.findingsProperty().get()).isEmpty();
        models.lines.moveTo(new Cursor(1, Column.ACHIEVEMENT));
        models.commit("");
        assertThat(checks.count(Severity.ERROR)).isEqualTo(1);
        assertThat(ChecksModel.column(checks.findingsProperty().get().get(0))).isEqualTo(Column.ACHIEVEMENT);
    }

    @Test
    void aKindOfCheckCanBeSwitchedOff() {
        checks.want(ListCheck.TWICE_IN_DECISION, Wish.OFF, () -> {}, models.refused::addAll);
        assertThat(checks.findingsProperty().get()).isEmpty();
    }

    @Test
    void goingToALineThatIsFilteredOutShowsAllLinesAgain() {
        models.lines.findProperty().set("duyen");
        assertThat(models.names()).hasSize(1);
        long award = checks.after(1, Column.NAME).orElseThrow().awardId();
        models.lines.reveal(award, Column.NAME);
        assertThat(models.names()).hasSize(3);
        assertThat(models.lines.cursorProperty().get()).isEqualTo(new Cursor(2, Column.NAME));
    }
}
