package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;
import vn.sovang.fixtures.Registers;

class DecisionsTest {
    @TempDir
    Path folder;

    private Register register;
    private Decision decision;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Award add(String name) throws Refused {
        return new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
    }

    private Award edit(Award award, AwardField field, String text) throws Refused {
        return new EditAward(register).edit(award.id(), field, text);
    }

    private Decision change(UnaryOperator<String[]> how) throws Refused {
        DecisionDraft draft = DecisionDraft.of(decision);
        String[] numberAndDate = how.apply(new String[] {draft.number(), draft.signedOn()});
        return new EditDecision(register)
                .edit(
                        decision.id(),
                        new DecisionDraft(
                                numberAndDate[0],
                                numberAndDate[1],
                                draft.title(),
                                draft.shortTitle(),
                                draft.signerId(),
                                draft.place(),
                                draft.methodId(),
                                draft.fieldId(),
                                draft.achievement(),
                                draft.dossierOn(),
                                draft.proposal(),
                                draft.fund(),
                                draft.note()));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Problem... problems) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(problems));
    }

    @Test
    void aNumberWithoutSymbolTakesTheAuthoritys() {
        assertThat(decision.number().toString()).isEqualTo("12/QĐ-UBND");
    }

    @Test
    void aNumberIsUniqueInItsYearHoweverItIsWritten() throws Refused {
        assertRefused(
                () -> Registers.decision(register, "012/QĐ-UBND", "5/12/2024"),
                new Problem.DecisionNumberTaken("012/QĐ-UBND", 2024));

        assertThat(Registers.decision(register, "12", "5/1/2025").number().figures())
                .isEqualTo("12");
        assertThat(new ListDecisions(register).all()).hasSize(2);
    }

    @Test
    void anImpossibleDateIsNamedWithItsFieldAndNothingChanges() throws Refused {
        assertRefused(
                () -> change(old -> new String[] {old[0], "31/02/2024"}),
                new Problem.ImpossibleDate("SIGNED_ON", "31/02/2024"));

        assertThat(new ShowDecision(register).show(decision.id()).decision()).isEqualTo(decision);
    }

    @Test
    void anotherDateComputesTheMoneyAgainButLeavesWhatWasTyped() throws Refused {
        Award computed = add("Ông Krajan Plin");
        Award typed = edit(add("Bà Ka Duyên"), AwardField.AMOUNT, "500k");
        change(old -> new String[] {old[0], "2/12/2022"});

        DecisionView view = new ShowDecision(register).show(decision.id());
        assertThat(computed.reward().amount()).isEqualTo(710_000);
        assertThat(view.lines().get(0).award().reward().amount()).isEqualTo(450_000);
        assertThat(view.lines().get(1).award().reward()).isEqualTo(new Reward(500_000, Reward.Source.TYPED));
        assertThat(typed.reward().amount()).isEqualTo(500_000);
    }

    @Test
    void aDecisionWithBookNumbersStaysInItsYear() throws Refused {
        add("Ông Krajan Plin");
        new IssueBookNumbers(register).issue(decision.id());

        assertRefused(
                () -> change(old -> new String[] {old[0], "2/1/2025"}),
                new Problem.DecisionYearFixed("12/QĐ-UBND", 2024, 1));
        assertThat(change(old -> new String[] {old[0], "3/12/2024"}).signedOn()).isEqualTo("2024-12-03");
    }

    @Test
    void bookNumbersRunOnThroughTheYearInListOrder() throws Refused {
        add("Ông Krajan Plin");
        add("Bà Ka Duyên");
        assertThat(new IssueBookNumbers(register).issue(decision.id()))
                .isEqualTo(new IssueBookNumbers.Numbers(1, 2, 2));

        decision = Registers.decision(register, "13", "3/12/2024");
        add("Ông Krajan Plin");
        assertThat(new IssueBookNumbers(register).preview(decision.id()))
                .isEqualTo(new IssueBookNumbers.Numbers(3, 3, 1));
    }

    @Test
    void aTakenBookNumberIsRefusedWithTheNameOfItsHolder() throws Refused {
        add("Ông Krajan Plin");
        new IssueBookNumbers(register).issue(decision.id());
        Award second = add("Bà Ka Duyên");

        assertRefused(
                () -> edit(second, AwardField.BOOK_NUMBER, "1"),
                new Problem.BookNumberTaken(2, 1, 2024, "Ông Krajan Plin"));
        assertThat(edit(second, AwardField.BOOK_NUMBER, "7").bookNumber()).isEqualTo(7);
        assertThat(new IssueBookNumbers(register).preview(decision.id()).first())
                .isEqualTo(8);
    }

    @Test
    void aReservedNumberThatIsGivenBackCanBeTakenAgain() throws Refused {
        Award first = add("Ông Krajan Plin");
        new IssueBookNumbers(register).issue(decision.id());
        edit(first, AwardField.BOOK_NUMBER, "");

        assertThat(edit(add("Bà Ka Duyên"), AwardField.BOOK_NUMBER, "1").bookNumber())
                .isEqualTo(1);
    }

    @Test
    void nonsenseInACellIsNamedWithRowAndFieldAndTheCellStays() throws Refused {
        add("Ông Krajan Plin");
        Award award = add("Bà Ka Duyên");

        assertRefused(() -> edit(award, AwardField.NAME, " "), new Problem.NameMissing(2));
        assertRefused(() -> edit(award, AwardField.AMOUNT, "nhiều"), new Problem.NotAnAmount(2, "nhiều"));
        assertRefused(() -> edit(award, AwardField.BOOK_NUMBER, "ba"), new Problem.NotANumber(2, "BOOK_NUMBER", "ba"));
        assertRefused(() -> edit(award, AwardField.FORM, "Giấy gì"), new Problem.FormUnknown(2, "Giấy gì"));
        assertRefused(
                () -> edit(award, AwardField.NAME, "x".repeat(2001)), new Problem.TextTooLong(2, "NAME", 2001, 2000));
        assertThat(new ShowDecision(register).show(decision.id()).lines().get(1).award())
                .isEqualTo(award);
    }

    @Test
    void aBinnedLineFreesItsNumberAndComesBackWithUndo() throws Refused {
        Award first = add("Ông Krajan Plin");
        add("Bà Ka Duyên");
        new IssueBookNumbers(register).issue(decision.id());
        new DeleteAwards(register).delete(java.util.List.of(first.id()));

        DecisionView view = new ShowDecision(register).show(decision.id());
        assertThat(view.lines()).hasSize(1);
        assertThat(register.info().awards()).isEqualTo(1);

        register.undo();
        view = new ShowDecision(register).show(decision.id());
        assertThat(view.lines().get(0).award().bookNumber()).isEqualTo(1);
    }

    @Test
    void achievementsKeepTheClerksLineBreaks() throws Refused {
        Award award = edit(add("Ông Krajan Plin"), AwardField.ACHIEVEMENT, "Có thành tích \n  xuất sắc\n\n");

        assertThat(award.achievement()).isEqualTo("Có thành tích\nxuất sắc");
    }

    @Test
    void correctingANameCorrectsTheOnlyAwardsRecipientAndNotTheOthers() throws Refused {
        Award only = edit(add("Ông Lê Văn Hoa"), AwardField.NAME, "Lê Văn Hòa");
        assertThat(new RecipientHistory(register)
                        .of(only.recipientId())
                        .orElseThrow()
                        .recipient()
                        .name())
                .isEqualTo("Lê Văn Hòa");

        Award known = add("Ông Krajan Plin");
        Award again = add("Ông Krajan Plin");
        Award other = edit(again, AwardField.NAME, "Krajan Lin");
        assertThat(other.recipientId()).isNotEqualTo(known.recipientId());
        assertThat(new RecipientHistory(register)
                        .of(known.recipientId())
                        .orElseThrow()
                        .awards())
                .hasSize(1);
    }
}
