package vn.sovang.ui.printing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.Finding;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.FindingCell.Gravity;

/**
 * One line of the check: what it is about ("Dòng 21"), what is found, and what to do. The same said of several lines is one
 * entry; the one without a finding sums up what passed.
 */
record CheckEntry(Gravity gravity, String lead, String text, Fix fix, Optional<Finding> finding) {
    /** What is shown of findings, with the sum of what passed as the last. */
    static List<CheckEntry> of(List<Finding> findings, int passed, Messages words) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String same = finding.row() == 0 ? "" : finding.check().name();
            alike.computeIfAbsent(same + words.finding(finding), key -> new ArrayList<>())
                    .add(finding);
        }
        List<CheckEntry> entries = new ArrayList<>();
        alike.values().forEach(group -> entries.add(of(group, words)));
        if (passed > 0) {
            String sum = words.get(findings.isEmpty() ? "printing.check.allPassed" : "printing.check.passed", passed);
            entries.add(new CheckEntry(Gravity.PASSED, "", sum, Fix.NOTHING, Optional.empty()));
        }
        return entries;
    }

    private static CheckEntry of(List<Finding> group, Messages words) {
        Finding first = group.get(0);
        String lead = first.row() == 0
                ? ""
                : words.get(
                        "printing.check.rows",
                        RangeText.of(group.stream().map(Finding::row).toList()));
        return new CheckEntry(
                Gravity.valueOf(first.severity().name()),
                lead,
                words.finding(first),
                Fix.of(first),
                Optional.of(first));
    }
}
