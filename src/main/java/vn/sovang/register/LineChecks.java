package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.Printing;
import vn.sovang.register.Preflight.Listed;
import vn.sovang.text.DateLine;
import vn.sovang.text.Folding;

/** Checks what the register says of a decision and its lines, whatever they are printed on. */
final class LineChecks {
    private final Register register;
    private final DecisionView view;
    private final Decision decision;

    LineChecks(Register register, DecisionView view) {
        this.register = register;
        this.view = view;
        this.decision = view.decision();
    }

    List<Finding> check(List<Listed> lines) {
        List<Finding> findings = header();
        lines.forEach(listed -> findings.addAll(missing(listed)));
        findings.addAll(numbersTwice(lines));
        findings.addAll(personsTwice(lines));
        lines.forEach(listed -> findings.addAll(printedBefore(listed)));
        findings.addAll(awardedBefore(lines));
        return findings;
    }

    private List<Finding> header() {
        List<Finding> findings = new ArrayList<>();
        if (decision.number().isEmpty()) {
            findings.add(Preflight.ofAll(PrintCheck.DECISION_NUMBER_MISSING, ""));
        }
        if (decision.signedOn() == null) {
            findings.add(Preflight.ofAll(PrintCheck.DATE_MISSING, ""));
        }
        if (view.signer().isEmpty()) {
            findings.add(Preflight.ofAll(PrintCheck.SIGNER_MISSING, ""));
        }
        return findings;
    }

    private static List<Finding> missing(Listed listed) {
        List<Finding> findings = new ArrayList<>();
        if (listed.line().award().named().name().isBlank()) {
            findings.add(listed.finding(PrintCheck.NAME_MISSING, ""));
        }
        if (listed.line().award().achievement().isBlank()) {
            findings.add(listed.finding(PrintCheck.ACHIEVEMENT_MISSING, ""));
        }
        return findings;
    }

    /** The ledger keeps numbers apart, but old ones can have been brought in twice. */
    private List<Finding> numbersTwice(List<Listed> lines) {
        LocalDate signedOn = decision.signedOn();
        if (signedOn == null) {
            return List.of();
        }
        List<Award> twins = register.printLists().numberedAlike(decision.authorityId(), signedOn.getYear());
        List<Finding> findings = new ArrayList<>();
        for (Listed listed : lines) {
            Award award = listed.line().award();
            Integer number = award.bookNumber();
            twins.stream()
                    .filter(other -> number != null && number.equals(other.bookNumber()) && other.id() != award.id())
                    .findFirst()
                    .ifPresent(other -> findings.add(listed.finding(
                            PrintCheck.NUMBER_TWICE,
                            "",
                            String.valueOf(number),
                            Naming.of(other),
                            Naming.of(decision(other)))));
        }
        return findings;
    }

    private Decision decision(Award award) {
        return register.tables()
                .find(Decision.class, award.decisionId())
                .orElseThrow(() -> new IllegalStateException("an award without its decision"));
    }

    private List<Finding> personsTwice(List<Listed> lines) {
        List<Award> all = view.lines().stream().map(AwardLine::award).toList();
        List<String> keys = all.stream().map(LineChecks::key).toList();
        List<Finding> findings = new ArrayList<>();
        for (Listed listed : lines) {
            Award award = listed.line().award();
            String rows = IntStream.range(0, all.size())
                    .filter(i -> i != listed.row() - 1 && all.get(i).revocation() == null)
                    .filter(i -> keys.get(i).equals(keys.get(listed.row() - 1)))
                    .mapToObj(i -> Integer.toString(i + 1))
                    .collect(Collectors.joining(", "));
            if (!rows.isEmpty()) {
                findings.add(listed.finding(PrintCheck.PERSON_TWICE, "", Naming.of(award), rows));
            }
        }
        return findings;
    }

    /**
     * Alike when two lines may well mean the same person: by accent-blind name and unit. Two namesakes can share a recipient
     * where their units are in no list, so that says nothing.
     */
    private static String key(Award award) {
        AsNamed named = award.named();
        return named.kind() + "|" + Folding.compact(named.name()) + "|" + Folding.compact(named.unit());
    }

    private static List<Finding> printedBefore(Listed listed) {
        Printing printing = listed.line().award().printing();
        return printing.count() == 0
                ? List.of()
                : List.of(listed.finding(
                        PrintCheck.PRINTED_BEFORE, "", Integer.toString(printing.count()), day(printing.lastOn())));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DateLine.shortForm(date);
    }

    private List<Finding> awardedBefore(List<Listed> lines) {
        List<Award> others = register.printLists().otherAwards(decision.id());
        List<Finding> findings = new ArrayList<>();
        for (Listed listed : lines) {
            Award award = listed.line().award();
            others.stream()
                    .filter(other -> other.recipientId() == award.recipientId() && isForTheSame(award, other))
                    .map(this::decision)
                    .filter(this::isEarlier)
                    .findFirst()
                    .ifPresent(earlier -> findings.add(listed.finding(
                            PrintCheck.AWARDED_BEFORE, "", Naming.of(earlier), day(earlier.signedOn()))));
        }
        return findings;
    }

    private static boolean isForTheSame(Award one, Award other) {
        return !one.achievement().isBlank()
                && Folding.compact(one.achievement()).equals(Folding.compact(other.achievement()));
    }

    private boolean isEarlier(Decision other) {
        LocalDate day = other.signedOn();
        LocalDate own = decision.signedOn();
        return day != null && (own == null || !day.isAfter(own));
    }
}
