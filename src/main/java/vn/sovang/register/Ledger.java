package vn.sovang.register;

import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.Award;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.BookSeries;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Entity;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Setting;
import vn.sovang.store.LedgerLists;
import vn.sovang.store.Lists;
import vn.sovang.store.Tables;

/**
 * The number ledger: a number is taken in the same act as the line that gets it, by the rule of {@link BookSeries}. A
 * reserved one can be given back, one that was printed or issued never.
 */
final class Ledger {
    /** Stands for "no number". */
    static final int NONE = 0;

    /** Every authority keeps one book for now; its name is empty. */
    static final String BOOK = "";

    private Ledger() {}

    /** Which series the office keeps. */
    static BookSeries series(Lists lists) {
        return BookSeries.of(
                lists.setting(BookSeries.SETTING).map(Setting::value).orElse(""));
    }

    /** The year a decision's numbers belong to. */
    static int year(Decision decision) throws Refused {
        if (decision.signedOn() == null) {
            throw new Refused(new Problem.DecisionDateMissing(Naming.of(decision)));
        }
        return decision.signedOn().getYear();
    }

    /** The first number above all that were ever given. */
    static int next(LedgerLists ledger, Decision decision, BookSeries series) throws Refused {
        int year = year(decision);
        return 1
                + (series == BookSeries.RUNNING
                        ? ledger.highest(decision.authorityId(), BOOK)
                        : ledger.highest(decision.authorityId(), BOOK, year));
    }

    /** The number a series begins with; a year that ran on from those before it begins above them. */
    static int first(LedgerLists ledger, Decision decision, BookSeries series) throws Refused {
        long authority = decision.authorityId();
        int year = year(decision);
        if (series == BookSeries.RUNNING) {
            return Math.max(1, ledger.lowest(authority, BOOK));
        }
        int lowest = ledger.lowest(authority, BOOK, year);
        return lowest > 1 && lowest == ledger.highestBefore(authority, BOOK, year) + 1 ? lowest : 1;
    }

    /** Gives a line a number, or none; its old one is given back first. */
    static Award renumber(ListWriting list, Award before, Decision decision, int number) throws Refused {
        Integer old = before.bookNumber();
        if (old != null && old == number) {
            return before;
        }
        release(list, before);
        if (number != NONE) {
            take(list, before, decision, number);
        }
        return list.tx().update(before, before.withBookNumber(number == NONE ? null : number));
    }

    /** Gives a line's number back; refuses when it was printed or issued. */
    static void release(ListWriting list, Award award) throws Refused {
        Optional<BookNumber> held = list.tx().ledger().of(award.id());
        if (held.isEmpty()) {
            return;
        }
        if (held.get().state() != BookNumber.State.RESERVED) {
            throw new Refused(
                    new Problem.BookNumberIssued(list.row(award), held.get().number()));
        }
        list.tx().remove(held.get());
    }

    private static void take(ListWriting list, Award award, Decision decision, int number) throws Refused {
        BookNumber wanted = new BookNumber(
                0, decision.authorityId(), BOOK, year(decision), number, BookNumber.State.RESERVED, award.id());
        Optional<BookNumber> taken = twin(list.tx().ledger(), wanted, list.series());
        if (taken.isPresent()) {
            throw new Refused(new Problem.BookNumberTaken(
                    list.row(award),
                    number,
                    taken.get().year(),
                    holder(list.tx().tables(), taken.get())));
        }
        list.tx().insert(wanted);
    }

    /** The entry that stands in the way of one. */
    static Optional<BookNumber> twin(LedgerLists ledger, BookNumber wanted, BookSeries series) {
        return series == BookSeries.RUNNING
                ? ledger.find(wanted.authorityId(), wanted.book(), wanted.number())
                : ledger.find(wanted.authorityId(), wanted.book(), wanted.year(), wanted.number());
    }

    /** Whether a row is a number that was given to another line since it was given back. */
    static boolean isTaken(Writing tx, Entity row) {
        return row instanceof BookNumber number
                && twin(tx.ledger(), number, series(tx.lists())).isPresent();
    }

    /** From now on the number is on paper. */
    static void issue(Writing tx, Award award) {
        tx.ledger()
                .of(award.id())
                .filter(held -> held.state() == BookNumber.State.RESERVED)
                .ifPresent(held -> issue(tx, held));
    }

    /** The same for many lines of a decision at once. */
    static void issue(Writing tx, long decisionId, Set<Long> awards) {
        for (BookNumber held : tx.ledger().reserved(decisionId)) {
            if (awards.contains(held.awardId())) {
                issue(tx, held);
            }
        }
    }

    private static void issue(Writing tx, BookNumber was) {
        tx.update(
                was,
                new BookNumber(
                        was.id(),
                        was.authorityId(),
                        was.book(),
                        was.year(),
                        was.number(),
                        BookNumber.State.ISSUED,
                        was.awardId()));
    }

    /** Who has a number; empty where nobody has it any more. */
    static String holder(Tables tables, BookNumber taken) {
        return Optional.ofNullable(taken.awardId())
                .flatMap(id -> tables.find(Award.class, id))
                .map(Naming::of)
                .orElse("");
    }
}
