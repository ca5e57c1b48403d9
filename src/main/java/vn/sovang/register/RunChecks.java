package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.paper.layout.Fit;

/** What must hold before a job may begin: paper that is spoiled cannot be undone. */
final class RunChecks {
    private RunChecks() {}

    static void check(PrintSelection selection, String reason) throws Refused {
        if (selection.sheets().isEmpty()) {
            throw new Refused(new Problem.NothingToPrint(""));
        }
        List<Problem> problems = new ArrayList<>(selection.missing());
        List<Integer> again = selection.sheets().stream()
                .filter(chosen -> chosen.award().printing().count() > 0)
                .map(PrintSelection.Chosen::row)
                .sorted()
                .toList();
        if (!again.isEmpty() && reason.isBlank()) {
            problems.add(new Problem.ReasonMissing(again));
        }
        selection.sheets().forEach(chosen -> fault(chosen).forEach(problems::add));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static List<Problem> fault(PrintSelection.Chosen chosen) {
        return chosen.layout().lay(chosen.line()).fits().stream()
                .filter(fit ->
                        fit.state() == Fit.State.OVERFLOW || !fit.missing().isEmpty())
                .<Problem>map(fit -> new Problem.CertificateFaulty(chosen.row(), chosen.name(), fit.name()))
                .toList();
    }
}
