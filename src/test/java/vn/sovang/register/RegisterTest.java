package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

class RegisterTest {
    @TempDir
    Path folder;

    private Register register;
    private Decision decision;

    @BeforeEach
    void openRegister() throws Refused {
        register = Registers.empty(folder.resolve("sổ của xã #1 100% của 'ta'.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private Award add(String name) throws Refused {
        return new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
    }

    private List<String> names() throws Refused {
        return new ShowDecision(register)
                .show(decision.id()).lines().stream()
                        .map(line -> line.award().named().full())
                        .toList();
    }

    private DecisionDraft headerWithPlace(String place) {
        DecisionDraft draft = DecisionDraft.of(decision);
        return new DecisionDraft(
                draft.number(),
                draft.signedOn(),
                draft.title(),
                draft.shortTitle(),
                draft.signerId(),
                place,
                draft.methodId(),
                draft.fieldId(),
                draft.achievement(),
                draft.dossierOn(),
                draft.proposal(),
                draft.fund(),
                draft.note());
    }

    @Test
    void anAddedPersonStandsInTheListAfterReopening() throws Refused {
        add("Ông Cil Múp Ha Kriêng");
        Path file = register.info().file();
        register.close();
        register = Register.open(file, Registers.surroundings());

        assertThat(names()).containsExactly("Ông Cil Múp Ha Kriêng");
        assertThat(register.info().awards()).isEqualTo(1);
    }

    @Test
    void aNewLineTakesHonorificAchievementAndMoneyFromWhatIsKnown() throws Refused {
        Award award = add("Bà  Nguyễn Thị Ngọc Ánh ");

        assertThat(award.named().honorific()).isEqualTo("Bà");
        assertThat(award.named().name()).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(award.achievement()).isEqualTo(decision.achievement());
        assertThat(award.reward().amount()).isEqualTo(710_000);
    }

    @Test
    void everyActCanBeUndoneAndRedone() throws Refused {
        Award award = add("Bà Nguyễn Thị Ngọc Ánh");
        new EditAward(register).edit(award.id(), AwardField.POSITION, "Chính trị viên");
        new EditDecision(register).edit(decision.id(), headerWithPlace("Đồi Thông"));
        new IssueBookNumbers(register).issue(decision.id());
        new DeleteAwards(register).delete(List.of(award.id()));
        new DeleteDecision(register).delete(decision.id());

        List<Act> undone = new ArrayList<>();
        while (register.undoable().isPresent()) {
            undone.add(register.undo().act());
        }
        assertThat(undone)
                .containsExactly(
                        Act.DELETE_DECISION,
                        Act.DELETE_AWARDS,
                        Act.ISSUE_BOOK_NUMBERS,
                        Act.EDIT_DECISION,
                        Act.EDIT_AWARD,
                        Act.ADD_AWARD,
                        Act.ADD_DECISION);
        assertThat(new ListDecisions(register).all()).isEmpty();

        for (int i = 0; i < 5; i++) {
            register.redo();
        }
        DecisionView view = new ShowDecision(register).show(decision.id());
        Award again = view.lines().get(0).award();
        assertThat(view.decision().place()).isEqualTo("Đồi Thông");
        assertThat(again.named().position()).isEqualTo("Chính trị viên");
        assertThat(again.bookNumber()).isEqualTo(1);

        register.redo();
        assertThat(names()).isEmpty();
        register.redo();
        assertThat(new ListDecisions(register).all()).isEmpty();
    }

    @Test
    void anActThatIsRefusedLeavesNothingBehind() throws Refused {
        add("Ông Krajan Plin");

        assertThatThrownBy(() -> add("   "))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(new Problem.NameMissing(2)));
        assertThat(names()).containsExactly("Ông Krajan Plin");
    }

    @Test
    void undoRefusesWhenTheRowHasChangedSinceAndThatChangeStays() throws Refused {
        Award award = add("Ông Krajan Plin");
        new IssueBookNumbers(register).issue(decision.id());
        register.transact(Act.PRINT, tx -> {
            Ledger.issue(tx, award);
            return award;
        });

        assertThatThrownBy(() -> register.undo())
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.ChangedSince("1/2024")));
        assertThat(new ShowDecision(register).show(decision.id()).numbered()).isEqualTo(1);
    }

    @Test
    void listenersHearOfEachActOnceItIsInTheFile() throws Refused {
        List<Act> heard = new ArrayList<>();
        try (Register.Listening listening = register.listen(changed -> heard.add(changed.act()))) {
            add("Ông Krajan Plin");
            register.undo();
            assertThat(listening).isNotNull();
        }
        register.redo();

        assertThat(heard).containsExactly(Act.ADD_AWARD, Act.ADD_AWARD);
    }

    @Test
    void aSecondProgramOpensTheRegisterForReadingOnly() throws Refused {
        try (Register second = Register.open(register.info().file(), Registers.surroundings())) {
            assertThat(second.info().access()).isEqualTo(RegisterInfo.Access.READ_ONLY);
            assertThatThrownBy(() -> Registers.decision(second, "13", "3/12/2024"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            e -> assertThat(e.problems()).hasOnlyElementsOfType(Problem.RegisterReadOnly.class));
        }
        add("Ông Krajan Plin");
        assertThat(names()).hasSize(1);
    }

    @Test
    void aPlaceThatTakesNoFileOpensForReadingAndStillPrintsACopy() throws Exception {
        add("Ông Krajan Plin");
        Path file = register.info().file();
        register.close();
        Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
        Files.delete(lock);
        Files.createDirectory(lock);
        register = Register.open(file, Registers.surroundings());

        assertThat(register.info().access()).isEqualTo(RegisterInfo.Access.READ_ONLY);
        assertThatThrownBy(() -> add("Bà Ka Duyên")).isInstanceOf(Refused.class);
        PrintCertificates.Order order = new PrintCertificates.Order(List.of(decision.id()), Rows.ALL, "");
        Path pdf = folder.resolve("a.pdf");
        assertThat(new PrintCertificates(register)
                        .toOneFile(order, pdf, Progress.NONE)
                        .printed())
                .isEqualTo(1);
        assertThat(pdf).isNotEmptyFile();
        assertThat(new ShowDecision(register).show(decision.id()).printed()).isZero();
    }

    @Test
    void theSameSpellingIsTheSameRecipientAndAnotherSpellingIsNot() throws Refused {
        long first = add("Ông Krajan Plin").recipientId();
        assertThat(add("Ông Krajan Plin").recipientId()).isEqualTo(first);
        assertThat(add("Ông Krajan Plín").recipientId()).isNotEqualTo(first);
    }
}
