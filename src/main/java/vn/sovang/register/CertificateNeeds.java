package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;

/** What must be known before a certificate can be printed (domain.md §6): number, date, signer and achievement. */
final class CertificateNeeds {
    private CertificateNeeds() {}

    /** Everything that is missing for the lines at {@code rows}, which count from 1. */
    static List<Problem> missing(DecisionView view, List<Integer> rows) {
        List<Problem> problems = new ArrayList<>();
        Decision decision = view.decision();
        if (decision.number().isEmpty()) {
            problems.add(new Problem.DecisionNumberMissing());
        }
        if (decision.signedOn() == null) {
            problems.add(new Problem.DecisionDateMissing(Naming.of(decision)));
        }
        if (view.signer().isEmpty()) {
            problems.add(new Problem.SignerMissing(Naming.of(decision)));
        }
        rows.stream()
                .filter(row -> view.lines().get(row - 1).award().achievement().isEmpty())
                .forEach(row -> problems.add(new Problem.AchievementMissing(row)));
        return problems;
    }
}
