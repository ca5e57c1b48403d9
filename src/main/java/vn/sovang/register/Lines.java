package vn.sovang.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Money;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;
import vn.sovang.domain.Sex;
import vn.sovang.domain.Unit;
import vn.sovang.store.Lists;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;
import vn.sovang.text.PersonName;

/** What adding and editing a line share: finding its decision, unit and recipient, and its money. */
final class Lines {
    private Lines() {}

    static Decision decision(Writing tx, long id) throws Refused {
        return tx.tables()
                .find(Decision.class, id)
                .filter(d -> d.binnedAt() == null)
                .orElseThrow(() -> new Refused(new Problem.DecisionUnknown(Long.toString(id))));
    }

    static Award award(Writing tx, long id) throws Refused {
        return tx.tables()
                .find(Award.class, id)
                .filter(a -> a.binnedAt() == null)
                .orElseThrow(() -> new Refused(new Problem.AwardGone(id)));
    }

    /** The unit that is written so, by its whole or short name; one valid on the day wins. */
    static @Nullable Long unitId(References references, String written, LocalDate day) {
        String fold = Folding.fold(written);
        List<Unit> alike = references.units().stream()
                .filter(u -> Folding.fold(u.name()).equals(fold)
                        || Folding.fold(u.shortName()).equals(fold))
                .toList();
        Optional<Unit> valid =
                alike.stream().filter(u -> u.validity().covers(day)).findFirst();
        return valid.or(() -> alike.stream().findFirst()).map(Unit::id).orElse(null);
    }

    static Reward reward(References references, long formId, RecipientKind kind, LocalDate day) {
        return references
                .money()
                .formula(formId, kind, day)
                .map(Money.Formula::amount)
                .map(amount -> new Reward(amount, Reward.Source.COMPUTED))
                .orElse(Reward.NONE);
    }

    /** The recipient a line is about: a known one, else a new one. */
    static Recipient recipient(Writing tx, AsNamed named, @Nullable Long unitId, Decision decision) {
        return known(tx.lists(), named, unitId).orElseGet(() -> tx.insert(fresh(tx, named, unitId, decision)));
    }

    /** The known recipient for whom kind, spelling and unit agree; where no unit is given, the only one of that spelling. */
    static Optional<Recipient> known(Lists lists, AsNamed named, @Nullable Long unitId) {
        List<Recipient> namesakes = lists.recipientsNamed(named.kind(), Folding.fold(named.name())).stream()
                .filter(known -> Cleaning.clean(known.name()).equals(named.name()))
                .filter(known -> named.unit().isEmpty() || Objects.equals(known.unitId(), unitId))
                .toList();
        boolean certain = !named.unit().isEmpty() || namesakes.size() == 1;
        return certain ? namesakes.stream().findFirst() : Optional.empty();
    }

    /** Somebody nobody has heard of yet; not stored. */
    static Recipient fresh(Writing tx, AsNamed named, @Nullable Long unitId, Decision decision) {
        return new Recipient(
                0,
                tx.uid(),
                named.kind(),
                named.honorific(),
                named.name(),
                parts(named.kind(), named.name()),
                sex(named),
                "",
                "",
                named.position(),
                unitId,
                RecipientClass.NONE,
                "",
                decision.sample(),
                null);
    }

    static PersonName parts(RecipientKind kind, String name) {
        return kind == RecipientKind.COLLECTIVE ? new PersonName("", "", "") : PersonName.split(name);
    }

    private static Sex sex(AsNamed named) {
        if (named.kind() != RecipientKind.INDIVIDUAL) {
            return Sex.UNKNOWN;
        }
        return switch (Folding.fold(named.honorific())) {
            case "ong", "anh" -> Sex.MALE;
            case "ba", "chi" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }
}
