package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Sex;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListRow;
import vn.sovang.text.DateLine;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;

/** The lines a decision has, to find the one a row of a list is about and what the row would change in it. */
final class ListedLines {
    private static final int YEAR = 4;

    private final Map<String, List<Line>> byName = new HashMap<>();
    private final Set<Line> taken = new HashSet<>();

    /** A line, its place in the list from 1, and whose it is. */
    record Line(Award award, int place, Recipient recipient) {}

    ListedLines(Register register, long decisionId) {
        List<Award> awards = register.lists().awards(decisionId);
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            Recipient recipient = register.tables()
                    .find(Recipient.class, award.recipientId())
                    .orElseThrow(() -> new IllegalStateException("an award without its recipient"));
            byName.computeIfAbsent(key(award.named()), each -> new ArrayList<>())
                    .add(new Line(award, i + 1, recipient));
        }
    }

    private static String key(AsNamed named) {
        return named.kind() + " " + Likeness.key(named.name());
    }

    /**
     * The line about the same: name, kind, form where the row gives one, and nothing that speaks against it. Among several of that
     * name it has to be the one of that unit.
     */
    Optional<Line> same(AsNamed named, ListRow row, @Nullable Long formId) {
        List<Line> alike = candidates(named, row, formId).stream()
                .filter(line -> isOneName(Likeness.of(line.award.named().name(), named.name())))
                .filter(line -> !taken.contains(line))
                .toList();
        Optional<Line> found = alike.stream()
                .findFirst()
                .filter(line ->
                        alike.size() == 1 || isOneText(line.award.named().unit(), named.unit()));
        found.ifPresent(taken::add);
        return found;
    }

    /** A line that may be about the same, where none is for certain. */
    Optional<Line> like(AsNamed named, ListRow row, @Nullable Long formId) {
        return candidates(named, row, formId).stream()
                .filter(line -> !taken.contains(line))
                .filter(line -> Likeness.of(line.award.named().name(), named.name()) != Likeness.NONE)
                .findFirst();
    }

    /** Those of the very unit first. */
    private List<Line> candidates(AsNamed named, ListRow row, @Nullable Long formId) {
        List<Line> near = byName.getOrDefault(key(named), List.of()).stream()
                .filter(line -> formId == null || line.award.formId() == formId)
                .filter(line -> agree(line.award.named().unit(), named.unit(), ListedLines::isOneText))
                .filter(line -> sameBirth(line.recipient.birth(), row.value(ListField.BIRTH)))
                .filter(line -> agree(line.recipient.citizenId(), row.value(ListField.CITIZEN_ID), String::equals))
                .toList();
        List<Line> sorted = new ArrayList<>(near);
        sorted.sort(Comparator.comparing(
                (Line line) -> !isOneText(line.award.named().unit(), named.unit())));
        return sorted;
    }

    static boolean isOneName(Likeness likeness) {
        return likeness == Likeness.SAME || likeness == Likeness.SPELLING;
    }

    /** Whether two texts say the same where both say something. */
    static boolean agree(String one, String other, BiPredicate<String, String> same) {
        return one.isEmpty() || other.isEmpty() || same.test(one, other);
    }

    static boolean isOneText(String one, String other) {
        return one.equals(other) || Likeness.key(one).equals(Likeness.key(other));
    }

    /** Whether two births, years or days, can be one where both are known. */
    static boolean sameBirth(String one, String other) {
        boolean year = one.length() == YEAR || other.length() == YEAR;
        return agree(one, other, year ? (a, b) -> a.substring(0, YEAR).equals(b.substring(0, YEAR)) : String::equals);
    }

    /** What a row changes in a line; what it leaves blank, and what it only writes otherwise, it does not change. */
    static List<ImportRow.Change> changes(Line line, ListRow row) {
        List<ImportRow.Change> changes = new ArrayList<>();
        Award award = line.award;
        Map<ListField, String> before = new EnumMap<>(ListField.class);
        before.put(ListField.HONORIFIC, award.named().honorific());
        before.put(ListField.POSITION, award.named().position());
        before.put(ListField.UNIT, award.named().unit());
        before.put(ListField.ACHIEVEMENT, award.achievement());
        before.put(ListField.NOTE, award.note());
        before.put(ListField.AMOUNT, Long.toString(award.reward().amount()));
        before.put(
                ListField.BOOK_NUMBER,
                award.bookNumber() == null ? "" : award.bookNumber().toString());
        before.forEach((field, was) -> {
            String now = row.value(field);
            boolean same = field == ListField.UNIT
                    ? isOneText(was, now)
                    : Folding.compact(was).equals(Folding.compact(now));
            if (!now.isEmpty() && !same) {
                changes.add(new ImportRow.Change(field, was, now));
            }
        });
        changes.addAll(person(line.recipient, row));
        return changes;
    }

    /** What a row adds to what is known of somebody; what is known stays, but a day is more than its year. */
    static List<ImportRow.Change> person(Recipient recipient, ListRow row) {
        List<ImportRow.Change> changes = new ArrayList<>();
        String birth = row.value(ListField.BIRTH);
        if (birth.length() > recipient.birth().length()) {
            changes.add(new ImportRow.Change(ListField.BIRTH, shown(recipient.birth()), shown(birth)));
        }
        String citizenId = row.value(ListField.CITIZEN_ID);
        if (!citizenId.isEmpty() && recipient.citizenId().isEmpty()) {
            changes.add(new ImportRow.Change(ListField.CITIZEN_ID, "", citizenId));
        }
        String sex = row.value(ListField.SEX);
        if (!sex.isEmpty() && recipient.sex() == Sex.UNKNOWN) {
            changes.add(new ImportRow.Change(ListField.SEX, "", sex));
        }
        return changes;
    }

    private static String shown(String birth) {
        return birth.length() > YEAR ? DateLine.shortForm(LocalDate.parse(birth)) : birth;
    }
}
