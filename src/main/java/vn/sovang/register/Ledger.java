package vn.sovang.register;

import java.util.Optional;
import java.util.function.IntSupplier;
import vn.sovang.domain.Award;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/**
 * The number ledger: a number is taken in the same act as the line that gets it. A reserved one can be given back, one
 * that was printed or issued never.
 */
final class Ledger {
    /** Stands for "no number". */
    static final int NONE = 0;

    /** Every authority keeps one book for now; its name is empty. */
    static final String BOOK = "";

    private Ledger() {}

    /** The year a decision's numbers belong to. */
    static int year(Decision decision) throws Refused {
        if (decision.signedOn() == null) {
            throw new Refused(new Problem.DecisionDateMissing(Naming.of(decision)));
        }
        return decision.signedOn().getYear();
    }

    /** The first number that has never been given. */
    static int next(Register register, Decision decision) throws Refused {
        return register.lists().highestBookNumber(decision.authorityId(), BOOK, year(decision)) + 1;
    }

    /** Gives a line a number, or none; its old one is given back first. */
    static Award renumber(Writing tx, Award before, Decision decision, int number, IntSupplier row) throws Refused {
        Integer old = before.bookNumber();
        if (old != null && old == number) {
            return before;
        }
        release(tx, before, row);
        if (number != NONE) {
            take(tx, before, decision, number, row);
        }
        return tx.update(before, before.withBookNumber(number == NONE ? null : number));
    }

    /** Gives a line's number back; refuses when it was printed or issued. */
    static void release(Writing tx, Award award, IntSupplier row) throws Refused {
        Optional<BookNumber> held = tx.lists().bookNumberOf(award.id());
        if (held.isEmpty()) {
            return;
        }
        if (held.get().state() != BookNumber.State.RESERVED) {
            throw new Refused(
                    new Problem.BookNumberIssued(row.getAsInt(), held.get().number()));
        }
        tx.remove(held.get());
    }

    static void take(Writing tx, Award award, Decision decision, int number, IntSupplier row) throws Refused {
        int year = year(decision);
        Optional<BookNumber> taken = tx.lists().bookNumber(decision.authorityId(), BOOK, year, number);
        if (taken.isPresent()) {
            throw new Refused(new Problem.BookNumberTaken(row.getAsInt(), number, year, holder(tx, taken.get())));
        }
        tx.insert(new BookNumber(0, decision.authorityId(), BOOK, year, number, BookNumber.State.RESERVED, award.id()));
    }

    /** From now on the number is on paper. */
    static void issue(Writing tx, Award award) {
        Optional<BookNumber> held = tx.lists().bookNumberOf(award.id());
        if (held.isPresent() && held.get().state() == BookNumber.State.RESERVED) {
            BookNumber was = held.get();
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
    }

    private static String holder(Writing tx, BookNumber taken) {
        return Optional.ofNullable(taken.awardId())
                .flatMap(id -> tx.tables().find(Award.class, id))
                .map(Naming::of)
                .orElse("");
    }
}
