package vn.sovang.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionField;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.DecisionDraft;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.decisions.HeaderModel.Mode;
import vn.sovang.ui.kit.Command;

class DecisionsModelTest {
    @TempDir
    Path folder;

    private Models models;

    @BeforeEach
    void openRegister() throws Refused {
        models = new Models(folder);
    }

    @AfterEach
    void close() {
        models.close();
    }

    private DecisionView open() {
        return models.decisions.openProperty().get().orElseThrow();
    }

    private static DecisionDraft titled(DecisionDraft draft, String number, String date, String title) {
        return new DecisionDraft(
                number,
                date,
                title,
                draft.shortTitle(),
                draft.signerId(),
                draft.place(),
                draft.methodId(),
                draft.fieldId(),
                draft.achievement(),
                draft.dossierOn(),
                draft.proposal(),
                draft.fund(),
                draft.note());
    }

    @Test
    void onlyTheDecisionChosenLastIsShown() throws Refused {
        Decision second = Registers.decision(models.register, "13", "3/12/2024");
        Decision third = Registers.decision(models.register, "14", "4/12/2024");
        models.started();
        models.hold();
        models.decisions.open(second.id());
        models.decisions.open(third.id());
        models.decisions.open(models.decision.id());
        models.letGo();
        assertThat(open().decision().id()).isEqualTo(models.decision.id());
    }

    @Test
    void theNextStepLeadsFromTheListToTheBookToPaper() throws Refused {
        models.started();
        assertThat(NextStep.of(open())).isEqualTo(new NextStep(Command.ADD_AWARD, 0));
        models.with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên");
        assertThat(NextStep.of(open())).isEqualTo(new NextStep(Command.ISSUE_BOOK_NUMBERS, 2));
        new vn.sovang.register.IssueBookNumbers(models.register).issue(models.decision.id());
        assertThat(NextStep.of(open())).isEqualTo(new NextStep(Command.PRINT, 2));
    }

    @Test
    void everythingWrongWithAHeaderIsSaidAtOnceAndTheFieldsStay() {
        models.started();
        models.header.edit();
        models.header.save(titled(models.header.start(), "12", "31/2/2024", ""));
        assertThat(models.header.modeProperty().get()).isEqualTo(Mode.EDITING);
        assertThat(models.header.problemsProperty().get())
                .extracting(problem -> HeaderModel.fieldOf(problem).orElseThrow())
                .containsExactlyInAnyOrder(DecisionField.SIGNED_ON, DecisionField.TITLE);
        models.header.cancel();
        assertThat(open().decision().title()).isEqualTo(models.decision.title());
        assertThat(models.header.problemsProperty().get()).isEmpty();
    }

    @Test
    void aNewDecisionOpensWhenItIsSaved() {
        models.started();
        models.header.add();
        assertThat(models.header.modeProperty().get()).isEqualTo(Mode.ADDING);
        models.header.save(titled(models.header.start(), "", "", "Tặng Giấy khen cho cá nhân"));
        assertThat(models.header.modeProperty().get()).isEqualTo(Mode.READING);
        assertThat(open().decision().title()).isEqualTo("Tặng Giấy khen cho cá nhân");
        assertThat(models.decisions.decisionsProperty().get()).hasSize(2);
    }

    @Test
    void aDeletedDecisionGivesWayAndComesBackByUndo() throws Refused {
        Decision second = Registers.decision(models.register, "13", "3/12/2024");
        models.started();
        models.decisions.open(second.id());
        models.header.delete(gone -> {}, models.refused::addAll);
        assertThat(open().decision().id()).isEqualTo(models.decision.id());
        models.register.undo();
        assertThat(models.decisions.decisionsProperty().get()).hasSize(2);
    }

    @Test
    void problemsOfTheWholeHaveNoField() {
        assertThat(HeaderModel.fieldOf(new Problem.RegisterReadOnly("sổ"))).isEmpty();
    }

    @Test
    void nothingIsHeardAfterTheScreenLeft() throws Refused {
        models.started();
        models.decisions.stop();
        models.with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm");
        assertThat(open().lines()).isEmpty();
        models.started();
        assertThat(open().lines()).hasSize(1);
    }
}
