package vn.sovang.ui.decisions;

import vn.sovang.register.DecisionView;
import vn.sovang.ui.kit.Command;

/** What the clerk does next with a decision: the one red button. {@code count} is how many lines it is about. */
public record NextStep(Command command, int count) {
    static NextStep of(DecisionView view) {
        int lines = view.lines().size();
        if (lines == 0) {
            return new NextStep(Command.ADD_AWARD, 0);
        }
        int unnumbered = unnumbered(view);
        if (unnumbered > 0) {
            return new NextStep(Command.ISSUE_BOOK_NUMBERS, unnumbered);
        }
        return new NextStep(Command.PRINT, view.waiting() > 0 ? view.waiting() : printable(view));
    }

    /** Lines that stand and have no number of the golden book. */
    static int unnumbered(DecisionView view) {
        return (int) view.lines().stream()
                .filter(l -> l.award().bookNumber() == null && l.award().revocation() == null)
                .count();
    }

    /** Lines that can be printed at all, printed before or not. */
    static int printable(DecisionView view) {
        return (int) view.lines().stream()
                .filter(l -> l.form().printsCertificate() && l.award().revocation() == null)
                .count();
    }

    /** The label: "Cấp số cho 6 dòng", "In 14 tờ…". */
    public String key() {
        return "decisions.next." + command.name();
    }
}
