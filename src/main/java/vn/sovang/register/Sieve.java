package vn.sovang.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Condition.Amount;
import vn.sovang.domain.search.Condition.BookNumbered;
import vn.sovang.domain.search.Condition.ByMethod;
import vn.sovang.domain.search.Condition.DecisionNumbered;
import vn.sovang.domain.search.Condition.Form;
import vn.sovang.domain.search.Condition.InField;
import vn.sovang.domain.search.Condition.InUnit;
import vn.sovang.domain.search.Condition.Kind;
import vn.sovang.domain.search.Condition.SignedBy;
import vn.sovang.domain.search.Condition.Years;
import vn.sovang.domain.search.DecisionFacts;
import vn.sovang.domain.search.Query;
import vn.sovang.text.Folding;

/** The conditions of a query but its words, made ready to be asked of every award; it answers which sorts an award fails. */
final class Sieve {
    static final int YEAR = 1;
    static final int KIND = 2;
    static final int FORM = 4;
    static final int UNIT = 8;
    static final int FIELD = 16;
    static final int METHOD = 32;
    static final int SIGNER = 64;
    /** What has no facet: money and numbers. */
    static final int OTHER = 128;

    private final AwardColumns columns;
    private final byte[] ofDecision;
    private final @Nullable Set<RecipientKind> kinds;
    private final @Nullable Numbered forms;
    private final @Nullable Numbered units;
    private final List<Amount> amounts;
    private final List<BookNumbered> books;
    private final boolean open;

    Sieve(Query query, AwardColumns columns, KnownDecisions decisions, UnitTree tree) {
        this.columns = columns;
        this.ofDecision = ofDecision(query, decisions);
        this.kinds = kinds(query.of(Kind.class));
        this.forms = numbered(query.of(Form.class).stream().map(Form::id).toList());
        this.units = numbered(query.of(InUnit.class).stream()
                .flatMap(each -> tree.kin(each.id()).stream())
                .toList());
        this.amounts = query.of(Amount.class);
        this.books = query.of(BookNumbered.class);
        this.open = query.without(Condition.Words.class).isEmpty();
    }

    private static @Nullable Set<RecipientKind> kinds(List<Kind> asked) {
        if (asked.isEmpty()) {
            return null;
        }
        Set<RecipientKind> kinds = EnumSet.noneOf(RecipientKind.class);
        asked.forEach(each -> kinds.add(each.kind()));
        return kinds;
    }

    private static @Nullable Numbered numbered(List<Long> ids) {
        if (ids.isEmpty()) {
            return null;
        }
        Numbered marked = new Numbered();
        ids.forEach(marked::mark);
        return marked;
    }

    private static byte[] ofDecision(Query query, KnownDecisions decisions) {
        byte[] fails = new byte[decisions.end()];
        List<Years> years = query.of(Years.class);
        List<InField> fields = query.of(InField.class);
        List<ByMethod> methods = query.of(ByMethod.class);
        List<SignedBy> signers = query.of(SignedBy.class);
        List<DecisionNumbered> numbers = query.of(DecisionNumbered.class);
        if (Stream.of(years, fields, methods, signers, numbers).allMatch(List::isEmpty)) {
            return fails;
        }
        decisions.each(each -> {
            int failed = YEAR * fails(years, y -> y.from() <= each.year() && each.year() <= y.to());
            failed |= FIELD * fails(fields, f -> is(each.fieldId(), f.id()));
            failed |= METHOD * fails(methods, m -> is(each.methodId(), m.id()));
            failed |= SIGNER * fails(signers, s -> is(each.signerId(), s.id()));
            failed |= OTHER * fails(numbers, n -> numbered(each, n.number()));
            fails[Math.toIntExact(each.id())] = (byte) failed;
        });
        return fails;
    }

    /** 1 where there are conditions and none holds, else 0. */
    private static <C extends Condition> int fails(List<C> conditions, Predicate<C> holds) {
        return conditions.isEmpty() || conditions.stream().anyMatch(holds) ? 0 : 1;
    }

    private static boolean is(@Nullable Long id, long asked) {
        return id != null && id == asked;
    }

    /** "1254", "1254/QĐ-UBND" and "1254/qd ubnd" are the same number; "1254/QĐ" is it as far as it goes. */
    private static boolean numbered(DecisionFacts decision, String asked) {
        String wanted = Folding.compact(asked);
        boolean figures = Folding.compact(decision.number().figures()).equals(wanted)
                || decision.number().key().equalsIgnoreCase(asked.strip());
        boolean withSymbol = asked.contains("/")
                && Folding.compact(decision.number().toString()).startsWith(wanted);
        return figures || withSymbol;
    }

    /** Whether every award passes, as there are no conditions but words. */
    boolean isOpen() {
        return open;
    }

    /** The sorts of conditions an award fails, as a sum; 0 when it passes. */
    int failed(int award) {
        int decision = columns.decision(award);
        int failed = decision < ofDecision.length ? ofDecision[decision] & 0xFF : OTHER;
        if (kinds != null && !kinds.contains(columns.kind(award))) {
            failed |= KIND;
        }
        if (forms != null && !forms.has(columns.form(award))) {
            failed |= FORM;
        }
        if (units != null && !units.has(columns.unit(award))) {
            failed |= UNIT;
        }
        if (!amounts.isEmpty() && !ofAmount(columns.amount(award))) {
            failed |= OTHER;
        }
        if (!books.isEmpty() && !ofBook(columns.bookNumber(award))) {
            failed |= OTHER;
        }
        return failed;
    }

    private boolean ofAmount(long amount) {
        return amounts.stream().anyMatch(each -> each.from() <= amount && amount <= each.to());
    }

    private boolean ofBook(int number) {
        return number != 0 && books.stream().anyMatch(each -> each.from() <= number && number <= each.to());
    }
}
