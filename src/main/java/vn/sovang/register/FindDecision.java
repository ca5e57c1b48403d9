package vn.sovang.register;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.text.DateLine;
import vn.sovang.text.Folding;

/**
 * Finds decisions by number and by year. A number may be written with or without its symbol, accents and leading
 * zeros; the year is that of the decision's date, so a draft without a date belongs to none.
 */
public final class FindDecision {
    private final ListDecisions decisions;

    public FindDecision(Register register) {
        this.decisions = new ListDecisions(register);
    }

    /** The one decision of that number in any year; several are refused with the list of them. */
    public DecisionSummary byNumber(String number) throws Refused {
        return only(number, number, named(decisions.all(), number));
    }

    /** The one decision of that number in a year. */
    public DecisionSummary byNumber(String number, int year) throws Refused {
        return only(number, number + " (" + year + ")", named(inYear(decisions.all(), year), number));
    }

    /** All decisions of a year, newest first; a year without any is refused. */
    public List<DecisionSummary> ofYear(int year) throws Refused {
        List<DecisionSummary> found = inYear(decisions.all(), year);
        if (found.isEmpty()) {
            throw new Refused(new Problem.YearEmpty(year));
        }
        return found;
    }

    private static DecisionSummary only(String number, String wanted, List<DecisionSummary> found) throws Refused {
        if (found.isEmpty()) {
            throw new Refused(new Problem.DecisionUnknown(wanted));
        }
        if (found.size() > 1) {
            throw new Refused(new Problem.DecisionAmbiguous(
                    number, found.stream().map(FindDecision::described).toList()));
        }
        return found.get(0);
    }

    private static List<DecisionSummary> inYear(List<DecisionSummary> all, int year) {
        return all.stream().filter(d -> isOf(d, year)).toList();
    }

    private static boolean isOf(DecisionSummary decision, int year) {
        LocalDate signedOn = decision.signedOn();
        return signedOn != null && signedOn.getYear() == year;
    }

    private static List<DecisionSummary> named(List<DecisionSummary> all, String written) {
        DecisionNumber wanted = DecisionNumber.parse(written);
        return all.stream()
                .filter(d -> !wanted.isEmpty() && d.number().key().equals(wanted.key()))
                .filter(d -> wanted.symbol().isEmpty() || sameSymbol(d.number(), wanted))
                .toList();
    }

    private static boolean sameSymbol(DecisionNumber one, DecisionNumber other) {
        return Folding.fold(one.symbol()).equals(Folding.fold(other.symbol()));
    }

    private static String described(DecisionSummary decision) {
        LocalDate signedOn = decision.signedOn();
        String number = decision.number().toString();
        return signedOn == null ? number : number + " (" + DateLine.shortForm(signedOn) + ")";
    }
}
