package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.Printing;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Revocation;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;

/** What the check before printing finds in a decision and its lines, and how it tells it. */
class PreflightTest {
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

    @Test
    void nothingIsFoundWhereNothingIsWrong() throws Refused {
        assertThat(four.check()).isEmpty();
        assertThat(four.check("", Medium.STOCK)).isEmpty();
    }

    @Test
    void aDraftLacksItsNumberDateAndSignerOnce() throws Refused {
        Decision draft = new AddDecision(four.register)
                .add(new DecisionDraft("", "", "Tặng Giấy khen", "", null, "", null, null, "", "", "", "", ""));
        new AddAward(four.register)
                .add(draft.id(), AwardDraft.named(RecipientKind.COLLECTIVE, "Trung đội dân quân cơ động"));
        long award = new ShowDecision(four.register)
                .show(draft.id())
                .lines()
                .get(0)
                .award()
                .id();

        List<Finding> findings = new Preflight(four.register)
                .check(new PrintOrder(draft.id(), Rows.ALL, SheetOrder.LIST, Medium.BLANK, ""));

        assertThat(findings)
                .containsExactly(
                        CheckedAwards.ofAll(PrintCheck.DECISION_NUMBER_MISSING, ""),
                        CheckedAwards.ofAll(PrintCheck.DATE_MISSING, ""),
                        CheckedAwards.ofAll(PrintCheck.SIGNER_MISSING, ""),
                        new Finding(PrintCheck.ACHIEVEMENT_MISSING, 1, award, "", List.of()),
                        new Finding(PrintCheck.NUMBER_MISSING, 1, award, "", List.of()));
    }

    @Test
    void whatALineLacksIsNamed() throws Refused {
        four.force(1, award -> award.withNamed(award.named().withName(" ")));
        four.put(2, AwardField.ACHIEVEMENT, "");
        four.put(2, AwardField.POSITION, "");
        four.put(4, AwardField.BOOK_NUMBER, "");

        assertThat(four.check())
                .containsExactly(
                        four.at(1, PrintCheck.NAME_MISSING, ""),
                        four.at(2, PrintCheck.ACHIEVEMENT_MISSING, ""),
                        four.at(4, PrintCheck.NUMBER_MISSING, ""),
                        four.at(2, PrintCheck.POSITION_MISSING, ""));
    }

    @Test
    void aBookNumberThatAnotherAwardOfTheYearHasIsFound() throws Refused {
        Decision other = four.other("15", "20/12/2024", "Bà Ka Să H'Nhi");
        new IssueBookNumbers(four.register).issue(other.id());
        Decision nextYear = four.other("3", "6/1/2025", "Ông Rơ Ông Ha Thuyên");
        new IssueBookNumbers(four.register).issue(nextYear.id());
        assertThat(four.check()).isEmpty();

        four.force(2, award -> award.withBookNumber(5));
        four.force(3, award -> award.withBookNumber(1));

        assertThat(four.check())
                .containsExactly(
                        four.at(1, PrintCheck.NUMBER_TWICE, "", "1", "Ông Cil Múp Ha Kriêng", "12/QĐ-UBND"),
                        four.at(2, PrintCheck.NUMBER_TWICE, "", "5", "Bà Ka Să H'Nhi", "15/QĐ-UBND"),
                        four.at(
                                3,
                                PrintCheck.NUMBER_TWICE,
                                "",
                                "1",
                                "Tập thể Ban Chỉ huy Quân sự xã Suối Thông",
                                "12/QĐ-UBND"));
    }

    @Test
    void aPersonWhoIsInTheListTwiceIsFoundEvenInAnotherSpelling() throws Refused {
        new AddAward(four.register)
                .add(four.room.decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Anh"));
        four.put(5, AwardField.BOOK_NUMBER, "5");
        four.put(5, AwardField.POSITION, "Công chức");

        assertThat(four.check())
                .containsExactly(
                        four.at(2, PrintCheck.PERSON_TWICE, "", "Bà Nguyễn Thị Ngọc Ánh", "5"),
                        four.at(5, PrintCheck.PERSON_TWICE, "", "Bà Nguyễn Thị Ngọc Anh", "2"));
        assertThat(four.check("2", Medium.BLANK)).hasSize(1);
    }

    @Test
    void namesakesOfTwoUnitsAreNobodyTwice() throws Refused {
        four.addAgain("Trạm Y tế xã Suối Thông");

        assertThat(four.check()).isEmpty();
    }

    @Test
    void aRevokedLineIsNobodyTwice() throws Refused {
        four.addAgain("");
        assertThat(CheckedAwards.of(four.check(), PrintCheck.PERSON_TWICE)).hasSize(2);
        Revocation revocation = new Revocation(LocalDate.of(2024, 12, 4), "13/QĐ-UBND", "ghi hai lần");
        four.force(5, award -> award.edit().revocation(revocation).build());

        assertThat(four.check()).isEmpty();
    }

    @Test
    void whoWasAwardedForTheSameBeforeIsNamedWithThatDecision() throws Refused {
        four.other("7", "3/9/2024", "Bà Nguyễn Thị Ngọc Ánh");
        four.other("20", "20/12/2024", "Ông Cil Múp Ha Kriêng");
        Decision another = four.other("8", "4/9/2024", "Ông Cil Múp Ha Kriêng");
        new EditAward(four.register)
                .edit(
                        new ShowDecision(four.register)
                                .show(another.id())
                                .lines()
                                .get(0)
                                .award()
                                .id(),
                        AwardField.ACHIEVEMENT,
                        "Đã cứu người bị nạn trong đợt mưa lũ");

        assertThat(four.check()).containsExactly(four.at(2, PrintCheck.AWARDED_BEFORE, "", "7/QĐ-UBND", "03/09/2024"));
    }

    @Test
    void whatWasPrintedBeforeIsFoundWithItsDay() throws Refused {
        four.room.print(four.room.start("2", "").job().id(), 1);
        four.force(3, award -> award.withPrinting(new Printing(2, null)));

        assertThat(four.check())
                .containsExactly(
                        four.at(2, PrintCheck.PRINTED_BEFORE, "", "1", "05/12/2024"),
                        four.at(3, PrintCheck.PRINTED_BEFORE, "", "2", ""));
    }

    @Test
    void theGravestComeFirstAndThenTheListsOrder() throws Refused {
        four.put(3, AwardField.ACHIEVEMENT, "");
        four.put(4, AwardField.BOOK_NUMBER, "");
        four.put(2, AwardField.POSITION, "");
        four.put(2, AwardField.BOOK_NUMBER, "");
        four.put(1, AwardField.ACHIEVEMENT, "");

        assertThat(four.check())
                .extracting(Finding::severity, Finding::row)
                .containsExactly(
                        tuple(Severity.ERROR, 1),
                        tuple(Severity.ERROR, 3),
                        tuple(Severity.WARNING, 2),
                        tuple(Severity.WARNING, 4),
                        tuple(Severity.NOTE, 2));
    }

    @Test
    void onlyTheLinesAskedForAreCheckedAndTheCheckWritesNothing() throws Refused {
        four.put(3, AwardField.ACHIEVEMENT, "");
        four.put(2, AwardField.FORM, "lao động tiên tiến");
        four.put(2, AwardField.ACHIEVEMENT, "");
        var undoable = four.register.undoable();

        assertThat(four.check("1-2", Medium.BLANK)).isEmpty();
        assertThat(four.check("9-", Medium.BLANK)).isEmpty();
        assertThat(four.register.undoable()).isEqualTo(undoable);
    }

    @Test
    void aDecisionOrTemplateThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new Preflight(four.register)
                        .check(new PrintOrder(99, Rows.ALL, SheetOrder.LIST, Medium.BLANK, "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Preflight(four.register)
                        .check(new PrintOrder(
                                four.room.decision.id(), Rows.ALL, SheetOrder.LIST, Medium.BLANK, "khong-co")))
                .isInstanceOf(Refused.class);
    }
}
