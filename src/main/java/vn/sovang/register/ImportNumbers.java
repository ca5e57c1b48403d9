package vn.sovang.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.BookSeries;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.list.Flaw;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListRow;

/** Whether the book numbers of a list are free, each in the register and in the list itself. */
final class ImportNumbers {
    private final Register register;
    private final Decision decision;
    private final BookSeries series;
    private final Map<Integer, String> holders = new HashMap<>();

    ImportNumbers(Register register, Decision decision) {
        this.register = register;
        this.decision = decision;
        this.series = Ledger.series(register.lists());
    }

    Optional<Flaw> check(ListRow row) {
        String text = row.value(ListField.BOOK_NUMBER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return check(row, Integer.parseInt(text)).map(problem -> new Flaw(ListField.BOOK_NUMBER, problem));
        } catch (Refused e) {
            return Optional.of(new Flaw(ListField.BOOK_NUMBER, e.problems().get(0)));
        }
    }

    private Optional<Problem> check(ListRow row, int number) throws Refused {
        int year = Ledger.year(decision);
        String inFile = holders.putIfAbsent(number, row.value(ListField.NAME));
        if (inFile != null) {
            return Optional.of(new Problem.BookNumberTaken(row.number(), number, year, inFile));
        }
        BookNumber wanted =
                new BookNumber(0, decision.authorityId(), Ledger.BOOK, year, number, BookNumber.State.RESERVED, null);
        return Ledger.twin(register.ledger(), wanted, series)
                .map(taken -> new Problem.BookNumberTaken(
                        row.number(), number, taken.year(), Ledger.holder(register.tables(), taken)));
    }
}
