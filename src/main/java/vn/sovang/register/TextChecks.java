package vn.sovang.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.domain.Award;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Fitting;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TextElement;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.paper.layout.Fit;
import vn.sovang.register.Preflight.Listed;

/** Checks how the words of each line fill the texts of its template, laid out exactly as they will be printed. */
final class TextChecks {
    /** A text smaller than this share of its wanted size looks out of place in a stack of certificates. */
    private static final double NOTICEABLE = 0.9;

    private static final int PERCENT = 100;
    /** What is filled from the line; all else is the same on every certificate of a decision. */
    private static final Set<Placeholder> OF_THE_LINE = EnumSet.of(
            Placeholder.HONORIFIC,
            Placeholder.NAME,
            Placeholder.POSITION,
            Placeholder.UNIT,
            Placeholder.POSITION_AND_UNIT,
            Placeholder.ACHIEVEMENT,
            Placeholder.FORM,
            Placeholder.GRANTING,
            Placeholder.BOOK_NUMBER,
            Placeholder.REWARD,
            Placeholder.REWARD_IN_WORDS);

    private final DecisionView view;
    private final SheetLayout layout;
    private final Medium medium;
    private final Sizing sizing;

    TextChecks(Register register, DecisionView view, SheetLayout layout, Medium medium) throws Refused {
        this.view = view;
        this.layout = layout;
        this.medium = medium;
        this.sizing = register.press().setup(view.decision().id()).sizing();
    }

    List<Finding> check(List<Listed> lines) {
        List<Finding> findings = new ArrayList<>();
        Map<Template, List<Listed>> byTemplate = new LinkedHashMap<>();
        for (Listed listed : lines) {
            Template template = layout.template(listed.line().award().named().kind());
            byTemplate.computeIfAbsent(template, t -> new ArrayList<>()).add(listed);
        }
        byTemplate.forEach((template, own) -> {
            own.forEach(listed -> findings.addAll(missing(template, listed)));
            findings.addAll(texts(template, own));
        });
        return findings;
    }

    private List<Finding> missing(Template template, Listed listed) {
        Set<Placeholder> wanted = template.placeholders(medium);
        Award award = listed.line().award();
        List<Finding> findings = new ArrayList<>();
        if (award.bookNumber() == null && wanted.contains(Placeholder.BOOK_NUMBER)) {
            findings.add(listed.finding(PrintCheck.NUMBER_MISSING, ""));
        }
        boolean tellsPosition = wanted.contains(Placeholder.POSITION) || wanted.contains(Placeholder.POSITION_AND_UNIT);
        if (award.named().kind() == RecipientKind.INDIVIDUAL
                && award.named().position().isEmpty()
                && tellsPosition) {
            findings.add(listed.finding(PrintCheck.POSITION_MISSING, ""));
        }
        return findings;
    }

    /** One flaw of one text of one line. */
    private record Flaw(Listed at, PrintCheck check, TextElement element, Fit fit, List<String> details) {
        private record Kind(PrintCheck check, String element, double size) {}

        Kind kind() {
            return new Kind(check, element.id(), fit.used());
        }

        Finding finding() {
            return at.finding(check, fit.name(), details.toArray(String[]::new));
        }
    }

    private List<Finding> texts(Template template, List<Listed> lines) {
        Map<Flaw.Kind, List<Flaw>> flaws = new LinkedHashMap<>();
        for (Listed listed : lines) {
            Map<Placeholder, String> values = CertificateText.of(view, listed.line());
            for (Fit fit : layout.lay(listed.line(), values).fits()) {
                flaws(listed, text(template, fit), fit, values)
                        .forEach(flaw -> flaws.computeIfAbsent(flaw.kind(), k -> new ArrayList<>())
                                .add(flaw));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Flaw> alike : flaws.values()) {
            if (alike.size() > 1 && alike.size() == lines.size() && isOfAll(alike.get(0))) {
                alike.stream()
                        .max(Comparator.comparingInt(flaw -> flaw.fit.lines()))
                        .ifPresent(flaw -> findings.add(
                                Preflight.ofAll(flaw.check, flaw.fit.name(), flaw.details.toArray(String[]::new))));
            } else {
                alike.forEach(flaw -> findings.add(flaw.finding()));
            }
        }
        return findings;
    }

    /** Said once for the decision instead of once for each of its lines. */
    private boolean isOfAll(Flaw flaw) {
        return flaw.element.wording().placeholders().stream().noneMatch(OF_THE_LINE::contains)
                || (sizing == Sizing.COMMON && flaw.check == PrintCheck.SHRUNK);
    }

    private static TextElement text(Template template, Fit fit) {
        return template.elements().stream()
                .filter(element -> element.id().equals(fit.element()))
                .map(TextElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a fit of no text"));
    }

    private static List<Flaw> flaws(Listed listed, TextElement element, Fit fit, Map<Placeholder, String> values) {
        List<Flaw> flaws = new ArrayList<>();
        if (!fit.missing().isEmpty()) {
            flaws.add(new Flaw(listed, PrintCheck.GLYPH_MISSING, element, fit, List.of(fit.missing())));
        }
        if (fit.state() == Fit.State.OVERFLOW) {
            String needed = fit.needed() < TextStyle.LEAST_SIZE ? "" : points(fit.needed());
            flaws.add(new Flaw(listed, PrintCheck.OVERFLOW, element, fit, List.of(points(fit.used()), needed)));
        } else if (fit.share() < NOTICEABLE) {
            String share = Long.toString(Math.round(fit.share() * PERCENT));
            List<String> details = List.of(points(fit.used()), share, Integer.toString(fit.lines()));
            flaws.add(new Flaw(listed, PrintCheck.SHRUNK, element, fit, details));
        } else if (isNotablyWrapped(element, fit, values)) {
            List<String> details = List.of(Integer.toString(fit.lines()));
            flaws.add(new Flaw(listed, PrintCheck.WRAPPED, element, fit, details));
        }
        return flaws;
    }

    /** A text made for several lines is worth a word only when it takes all of them. */
    private static boolean isNotablyWrapped(TextElement element, Fit fit, Map<Placeholder, String> values) {
        boolean isWrapped = fit.lines() > element.wording().fill(values).size();
        boolean isMadeForLines = element.block().fitting() == Fitting.WRAP;
        return isWrapped && (!isMadeForLines || fit.lines() == element.block().mostLines());
    }

    private static String points(double size) {
        return BigDecimal.valueOf(size).stripTrailingZeros().toPlainString();
    }
}
