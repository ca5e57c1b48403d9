package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Decision;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.list.Flaw;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListRow;
import vn.sovang.domain.list.Note;
import vn.sovang.domain.list.Note.About;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;

/** Finds whom the rows of a list mean among those the register knows. */
final class ImportPersons {
    private static final int MOST_PROPOSALS = 5;

    private final Register register;
    private final Decision decision;
    private final ImportChoices choices;
    private final Map<String, List<Recipient>> byNumber;

    ImportPersons(Register register, Decision decision, ImportChoices choices, List<ListRow> rows) {
        this.register = register;
        this.decision = decision;
        this.choices = choices;
        Set<String> numbers = rows.stream()
                .map(row -> row.value(ListField.CITIZEN_ID))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        this.byNumber = numbers.isEmpty()
                ? Map.of()
                : register.recipientLists().withCitizenIds(numbers).stream()
                        .collect(Collectors.groupingBy(Recipient::citizenId));
    }

    /** Whom a row means: somebody known, or nobody yet with those it may be. */
    record Meant(long recipientId, List<KnownRecipient> proposals, List<Note> notes, Optional<Flaw> flaw) {}

    /**
     * Whom a row means: who was chosen, who has its number, or who has its name, kind and unit. Others whose names are like it are
     * proposed.
     */
    Meant meant(ListRow row, AsNamed named, @Nullable Long unitId) {
        Long chosen = choices.recipients().get(row.number());
        if (chosen != null) {
            return chosen == ImportChoices.SOMEBODY_NEW ? nobody(List.of()) : linked(row, chosen, List.of());
        }
        List<Recipient> holders = holders(row);
        if (!holders.isEmpty()) {
            Recipient holder = holders.get(0);
            return Likeness.of(holder.name(), named.name()) == Likeness.NONE
                    ? new Meant(0, List.of(), List.of(), idTaken(row, 0))
                    : linked(row, holder.id(), List.of());
        }
        List<KnownRecipient> alike = register.names().alike(0, named).stream()
                .filter(known -> ListedLines.sameBirth(known.birth(), row.value(ListField.BIRTH)))
                .limit(MOST_PROPOSALS)
                .toList();
        Optional<Recipient> exact = alike.isEmpty()
                ? Optional.empty()
                : Lines.known(register.lists(), named, unitId)
                        .filter(known -> alike.stream().anyMatch(each -> each.id() == known.id()))
                        .filter(known -> speaksNothingAgainst(known, row));
        return exact.isPresent() ? linked(row, exact.get().id(), alike) : nobody(alike);
    }

    private static boolean speaksNothingAgainst(Recipient known, ListRow row) {
        return ListedLines.sameBirth(known.birth(), row.value(ListField.BIRTH))
                && ListedLines.agree(known.citizenId(), row.value(ListField.CITIZEN_ID), String::equals);
    }

    private static Meant nobody(List<KnownRecipient> alike) {
        List<Note> notes = alike.isEmpty()
                ? List.of()
                : List.of(new Note(
                        About.ALIKE,
                        List.of(String.join(
                                "; ", alike.stream().map(KnownRecipient::name).toList()))));
        return new Meant(0, alike, notes, Optional.empty());
    }

    private Meant linked(ListRow row, long recipientId, List<KnownRecipient> alike) {
        List<Note> notes = new ArrayList<>();
        List<ListedAward> awards = register.lists().awardsOf(recipientId);
        notes.add(new Note(About.LINKED, List.of(Integer.toString(awards.size()))));
        String achievement =
                row.value(ListField.ACHIEVEMENT).isEmpty() ? decision.achievement() : row.value(ListField.ACHIEVEMENT);
        awards.stream()
                .filter(award -> award.decisionId() != decision.id() && !achievement.isEmpty())
                .filter(award -> Folding.compact(award.achievement()).equals(Folding.compact(achievement)))
                .findFirst()
                .ifPresent(award -> notes.add(new Note(About.AWARDED_BEFORE, List.of(award.decision()))));
        List<KnownRecipient> others =
                alike.stream().filter(known -> known.id() != recipientId).toList();
        return new Meant(recipientId, others, notes, Optional.empty());
    }

    private List<Recipient> holders(ListRow row) {
        return byNumber.getOrDefault(row.value(ListField.CITIZEN_ID), List.of());
    }

    /** What is wrong with a citizen's number when somebody else than {@code recipientId} has it. */
    Optional<Flaw> idTaken(ListRow row, long recipientId) {
        return holders(row).stream()
                .filter(holder -> holder.id() != recipientId)
                .findFirst()
                .map(holder -> new Flaw(ListField.CITIZEN_ID, new Problem.CitizenIdTaken(holder.name())));
    }
}
