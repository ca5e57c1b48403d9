package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.BookSeries;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.IssueBookNumbers.Numbers;
import vn.sovang.work.Progress;

/** Book numbers year by year or running on, and what becomes of them when an office changes from one to the other. */
class BookSeriesTest {
    @TempDir
    Path folder;

    private FourAwards room;
    private Register register;
    private IssueBookNumbers issuing;

    /** Four lines of 2024 have the numbers 1 to 4. */
    @BeforeEach
    void open() throws Refused {
        room = new FourAwards(folder.resolve("so.sovang"));
        register = room.register;
        issuing = new IssueBookNumbers(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Decision decision(String number, String date, String... names) throws Refused {
        Decision decision = Registers.decision(register, number, date);
        for (String name : names) {
            new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
        }
        return decision;
    }

    private Award line(Decision decision, int row) throws Refused {
        return new ShowDecision(register)
                .show(decision.id())
                .lines()
                .get(row - 1)
                .award();
    }

    private Award number(Award award, String number) throws Refused {
        return new EditAward(register).edit(award.id(), AwardField.BOOK_NUMBER, number);
    }

    private static void assertRefused(ThrowingCallable act, Problem... problems) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(problems));
    }

    @Test
    void theSameLinesGetOneNumberYearByYearAndAnotherRunningOn() throws Refused {
        Decision next = decision("1", "3/1/2025", "Ông Krajan Plin", "Bà Ka Duyên");
        assertThat(issuing.series()).isEqualTo(BookSeries.YEARLY);
        assertThat(issuing.preview(next.id(), BookSeries.YEARLY)).isEqualTo(new Numbers(1, 2, 2));
        assertThat(issuing.preview(next.id(), BookSeries.RUNNING)).isEqualTo(new Numbers(5, 6, 2));
    }

    @Test
    void theSeriesChosenWithTheNumbersIsTheOfficesFromThenOnAndOneUndoTakesBothBack() throws Refused {
        Decision next = decision("1", "3/1/2025", "Ông Krajan Plin");
        issuing.issue(next.id(), BookSeries.RUNNING);
        assertThat(issuing.series()).isEqualTo(BookSeries.RUNNING);
        assertThat(line(next, 1).bookNumber()).isEqualTo(5);
        assertThat(issuing.preview(decision("2", "4/1/2026", "Bà Ka Duyên").id()))
                .isEqualTo(new Numbers(6, 6, 1));

        register.undo();
        register.undo();
        assertThat(register.undo().act()).isEqualTo(Act.ISSUE_BOOK_NUMBERS);
        assertThat(issuing.series()).isEqualTo(BookSeries.YEARLY);
        assertThat(line(next, 1).bookNumber()).isNull();
        assertThat(issuing.preview(next.id())).isEqualTo(new Numbers(1, 1, 1));
    }

    @Test
    void aRunningNumberIsNotGivenAgainInAnyYear() throws Refused {
        Decision next = decision("1", "3/1/2025", "Ông Krajan Plin", "Bà Ka Duyên");
        assertThat(number(line(next, 1), "2").bookNumber()).isEqualTo(2);
        number(line(next, 1), "");
        issuing.issue(next.id(), BookSeries.RUNNING);

        assertRefused(
                () -> number(line(next, 2), "2"), new Problem.BookNumberTaken(2, 2, 2024, "Bà Nguyễn Thị Ngọc Ánh"));
        assertThat(number(line(next, 2), "9").bookNumber()).isEqualTo(9);
        assertThat(issuing.gaps(next.id(), BookSeries.RUNNING)).containsExactly(6, 7, 8);
    }

    @Test
    void afterChangingBackAYearThatBeganRunningOnGoesOnAndTheNextBeginsWithOne() throws Refused {
        issuing.issue(decision("1", "3/1/2025", "Ông Krajan Plin").id(), BookSeries.RUNNING);
        Decision second = decision("2", "4/2/2025", "Bà Ka Duyên", "Ông Cil Ha Brơi");
        assertThat(issuing.gaps(second.id(), BookSeries.YEARLY)).isEmpty();
        assertThat(issuing.issue(second.id(), BookSeries.YEARLY)).isEqualTo(new Numbers(6, 7, 2));
        Decision third = decision("1", "4/2/2026", "Bà Kơ Să Ka Thiêm");
        assertThat(issuing.issue(third.id())).isEqualTo(new Numbers(1, 1, 1));

        Decision fourth = decision("2", "5/2/2026", "Ông Liêng Jrang Ha Chú");
        assertThat(issuing.issue(fourth.id(), BookSeries.RUNNING)).isEqualTo(new Numbers(8, 8, 1));
    }

    @Test
    void aBookThatWasBegunOnPaperHasNoGapsBelowItsFirstNumber() throws Refused {
        for (int row = 1; row <= 4; row++) {
            number(line(room.decision, row), Integer.toString(1255 + row));
        }
        Decision next = decision("1", "3/1/2025", "Ông Krajan Plin");
        assertThat(issuing.gaps(next.id(), BookSeries.RUNNING)).isEmpty();
        assertThat(issuing.preview(next.id(), BookSeries.RUNNING).first()).isEqualTo(1260);
    }

    @Test
    void undoDoesNotBringBackANumberThatIsOnAnotherCertificateByNow() throws Exception {
        new DeleteAwards(register).delete(List.of(room.award(4)));
        Decision other = decision("13", "3/12/2024", "Ông Krajan Plin");
        issuing.issue(other.id());
        print(other);
        refusedUntilTheDeletion();

        assertRefused(register::undo, new Problem.ChangedSince("4/2024"));
        assertThat(new ShowDecision(register).show(room.decision.id()).lines()).hasSize(3);
        assertThat(line(other, 1).bookNumber()).isEqualTo(4);
    }

    @Test
    void undoDoesNotBringBackARunningNumberThatAnotherYearHasByNow() throws Exception {
        new DeleteAwards(register).delete(List.of(room.award(4)));
        Decision other = decision("1", "3/1/2025", "Ông Krajan Plin");
        issuing.issue(other.id(), BookSeries.RUNNING);
        print(other);
        refusedUntilTheDeletion();

        assertRefused(register::undo, new Problem.ChangedSince("4/2024"));
        assertThat(line(other, 1).bookNumber()).isEqualTo(4);
    }

    private void print(Decision decision) throws Exception {
        new PrintCertificates(register)
                .toOneFile(
                        new PrintCertificates.Order(List.of(decision.id()), Rows.ALL, ""),
                        folder.resolve("a.pdf"),
                        Progress.NONE);
    }

    /** What was printed cannot be undone: numbers, line and decision are past it. */
    private void refusedUntilTheDeletion() {
        while (register.undoable().filter(act -> act != Act.DELETE_AWARDS).isPresent()) {
            assertThatThrownBy(register::undo).isInstanceOf(Refused.class);
        }
    }
}
