package vn.sovang.ui.printing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import vn.sovang.domain.Finding;
import vn.sovang.i18n.Messages;

/**
 * One line of the check: what it is about ("Dòng 21"), what is found, and what to do. The same said of several lines is one
 * entry; the one without a finding sums up what passed.
 */
record CheckEntry(Kind kind, String lead, String text, Fix fix, Optional<Finding> finding) {
    /** How grave it is, as icon and colour. */
    @SuppressWarnings("ImmutableEnumChecker") // icons are enum constants behind an interface that does not say so
    enum Kind {
        ERROR(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "danger-text"),
        WARNING(MaterialDesignA.ALERT_OUTLINE, "warning-text"),
        NOTE(MaterialDesignI.INFORMATION_OUTLINE, "info-text"),
        PASSED(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "success-text");

        private final Ikon icon;
        private final String style;

        Kind(Ikon icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        Ikon icon() {
            return icon;
        }

        String style() {
            return style;
        }
    }

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
            entries.add(new CheckEntry(Kind.PASSED, "", sum, Fix.NOTHING, Optional.empty()));
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
                Kind.valueOf(first.severity().name()), lead, words.finding(first), Fix.of(first), Optional.of(first));
    }
}
