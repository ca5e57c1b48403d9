package vn.sovang.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.Money;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Reward;
import vn.sovang.domain.Validity;
import vn.sovang.domain.check.CheckedLine.OtherAward;
import vn.sovang.text.DateLine;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;

/** Judges a decision and its list by the rules of domain.md §6, gravest first and then by row. */
public final class ListRules {
    /** The category of forms that are titles (danh hiệu thi đua). */
    private static final String TITLE = "TITLE";

    private static final Set<RecipientClass> LEADERS =
            Set.of(RecipientClass.LEADER_PROVINCE, RecipientClass.LEADER_DEPARTMENT, RecipientClass.LEADER_OTHER);

    private static final Comparator<ListFinding> GRAVEST_FIRST = Comparator.comparing(ListFinding::severity)
            .thenComparingInt(ListFinding::row)
            .thenComparing(ListFinding::check);

    private final CheckedDecision checked;
    private final Set<ListCheck> switchedOff;
    private final List<ListFinding> findings = new ArrayList<>();
    private final Map<String, String> compacted = new HashMap<>();

    private ListRules(CheckedDecision checked, Set<ListCheck> switchedOff) {
        this.checked = checked;
        this.switchedOff = switchedOff;
    }

    /** Everything found, but nothing of the checks that are switched off. */
    public static List<ListFinding> check(CheckedDecision checked, Set<ListCheck> switchedOff) {
        ListRules rules = new ListRules(checked, switchedOff);
        rules.decision();
        rules.checked.lines().forEach(rules::line);
        rules.twice();
        rules.directWork();
        rules.ladder();
        return rules.findings.stream().sorted(GRAVEST_FIRST).toList();
    }

    private void found(ListCheck check, int row, long awardId, String... details) {
        if (!switchedOff.contains(check)) {
            findings.add(new ListFinding(check, row, awardId, Arrays.asList(details)));
        }
    }

    private void found(ListCheck check, CheckedLine line, String... details) {
        found(check, line.row(), line.award().id(), details);
    }

    private void decision() {
        LocalDate day = checked.decision().signedOn();
        if (day == null) {
            found(ListCheck.DATE_MISSING, 0, 0);
        } else if (!checked.authority().validity().covers(day)) {
            found(ListCheck.AUTHORITY_NOT_COMPETENT, 0, 0, checked.authority().title(), DateLine.shortForm(day));
        }
        if (checked.signer().isEmpty()) {
            found(ListCheck.SIGNER_MISSING, 0, 0);
        } else if (day != null && !checked.signer().get().validity().covers(day)) {
            found(ListCheck.SIGNER_NOT_IN_OFFICE, 0, 0, checked.signer().get().name(), DateLine.shortForm(day));
        }
    }

    private void line(CheckedLine line) {
        Award award = line.award();
        if (award.named().name().isBlank()) {
            found(ListCheck.NAME_MISSING, line);
        }
        if (award.achievement().isBlank() && line.form().printsCertificate()) {
            found(ListCheck.ACHIEVEMENT_MISSING, line);
        }
        unit(line);
        rewardedBefore(line);
        line.alike().stream().findFirst().ifPresent(name -> found(ListCheck.NEAR_DUPLICATE, line, name));
        money(line);
        titles(line);
    }

    private void unit(CheckedLine line) {
        LocalDate day = checked.decision().signedOn();
        if (line.unit().isPresent() && day != null) {
            Validity validity = line.unit().get().validity();
            LocalDate end = validity.to();
            if (end != null && day.isAfter(end)) {
                found(ListCheck.UNIT_DISSOLVED, line, line.unit().get().name(), DateLine.shortForm(end));
            }
        }
    }

    private void rewardedBefore(CheckedLine line) {
        if (line.others().isEmpty()) {
            return;
        }
        String own = topic(line.award().achievement());
        line.others().stream()
                .filter(other -> !own.isEmpty() && own.equals(topic(other.achievement())))
                .findFirst()
                .ifPresent(other -> found(ListCheck.REWARDED_BEFORE, line, other.decision(), other.day()));
    }

    /** Topic and period: the words without accents, years among them. */
    private String topic(String achievement) {
        return compact(achievement);
    }

    private void money(CheckedLine line) {
        if (!line.kindsOfForm().isEmpty()
                && !line.kindsOfForm().contains(line.award().named().kind())) {
            found(ListCheck.FORM_NOT_FOR_KIND, line, line.form().name());
        }
        Reward reward = line.award().reward();
        if (reward.source() == Reward.Source.TYPED) {
            line.formula()
                    .map(Money.Formula::amount)
                    .filter(computed -> computed != reward.amount())
                    .ifPresent(computed -> found(
                            ListCheck.AMOUNT_DIFFERS, line, Long.toString(reward.amount()), Long.toString(computed)));
        }
    }

    private void titles(CheckedLine line) {
        int year = year(checked.decision().signedOn());
        if (!line.form().category().equals(TITLE) || year == 0) {
            return;
        }
        line.others().stream()
                .filter(other -> other.category().equals(TITLE)
                        && other.year() == year
                        && !other.form().equals(line.form().code()))
                .findFirst()
                .map(OtherAward::decision)
                .ifPresent(decision -> found(ListCheck.SEVERAL_TITLES, line, decision));
    }

    private static int year(@Nullable LocalDate day) {
        return day == null ? 0 : day.getYear();
    }

    /** By name and unit as well as by recipient: the register may not know yet that two are one. */
    private void twice() {
        Map<String, List<CheckedLine>> alike = new HashMap<>();
        for (CheckedLine line : checked.lines()) {
            alike.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
        }
        for (List<CheckedLine> lines : alike.values()) {
            for (CheckedLine line : lines) {
                String rows = lines.stream()
                        .filter(other -> other.row() != line.row() && isOne(line.award(), other.award()))
                        .map(other -> Integer.toString(other.row()))
                        .collect(Collectors.joining(", "));
                if (!rows.isEmpty()) {
                    found(ListCheck.TWICE_IN_DECISION, line, rows);
                }
            }
        }
    }

    private String key(CheckedLine line) {
        return line.award().named().kind() + "|" + line.nameKey() + "|"
                + compact(line.award().named().unit());
    }

    /** A list says the same units and achievements again and again. */
    private String compact(String text) {
        return compacted.computeIfAbsent(text, Folding::compact);
    }

    private static boolean isOne(Award one, Award other) {
        return one.recipientId() == other.recipientId()
                || Likeness.of(one.named().name(), other.named().name()) != Likeness.NONE;
    }

    private void ladder() {
        LadderRules ladder = new LadderRules(checked);
        for (CheckedLine line : checked.lines()) {
            for (LadderRung rung : checked.ladder()) {
                ladder.of(line, rung)
                        .filter(finding -> !switchedOff.contains(finding.check()))
                        .ifPresent(findings::add);
            }
        }
    }

    private void directWork() {
        List<RecipientClass> people = checked.lines().stream()
                .filter(line -> line.award().named().kind() == RecipientKind.INDIVIDUAL)
                .map(line -> line.award().named().recipientClass())
                .toList();
        long leaders = people.stream().filter(LEADERS::contains).count();
        long direct = people.stream().filter(c -> c == RecipientClass.DIRECT).count();
        if (leaders > direct) {
            found(ListCheck.FEW_IN_DIRECT_WORK, 0, 0, Long.toString(leaders), Long.toString(direct));
        }
    }
}
