package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Birth;
import vn.sovang.domain.CitizenId;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientEdit;
import vn.sovang.domain.RecipientField;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Sex;
import vn.sovang.domain.Unit;
import vn.sovang.store.Tables;
import vn.sovang.text.Cleaning;
import vn.sovang.text.PersonName;

/** Reads what was typed about a recipient and gathers every problem before anything is refused. */
final class RecipientForm {
    private final Writing tx;
    private final LocalDate today;
    private final Typed typed = new Typed(0);

    RecipientForm(Writing tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
    }

    /** Someone outside the bin. */
    static Recipient known(Tables tables, long id) throws Refused {
        return tables.find(Recipient.class, id)
                .filter(recipient -> recipient.binnedAt() == null)
                .orElseThrow(() -> new Refused(new Problem.RecipientGone(id)));
    }

    /** The recipient as drafted. A citizen's number is free when nobody but {@code holders} has it. */
    Recipient read(Recipient before, RecipientDraft draft, List<Long> holders) throws Refused {
        RecipientEdit edit = before.edit()
                .honorific(line(draft, RecipientField.HONORIFIC))
                .position(line(draft, RecipientField.POSITION))
                .note(typed.lines(RecipientField.NOTE, draft.text(RecipientField.NOTE)))
                .sex(constant(Sex.class, draft.text(RecipientField.SEX), Sex.UNKNOWN))
                .recipientClass(constant(RecipientClass.class, draft.text(RecipientField.CLASS), RecipientClass.NONE))
                .birth(birth(draft.text(RecipientField.BIRTH)))
                .citizenId(citizenId(draft.text(RecipientField.CITIZEN_ID), holders))
                .unitId(unitId(before, line(draft, RecipientField.UNIT)));
        String name = line(draft, RecipientField.NAME);
        if (name.isEmpty()) {
            typed.problem(new Problem.RecipientNameMissing());
        } else {
            edit.name(name, parts(before.kind(), name, draft));
        }
        typed.check();
        return edit.build();
    }

    private String line(RecipientDraft draft, RecipientField field) {
        return typed.line(field, draft.text(field));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, E none) {
        return name.isEmpty() ? none : Enum.valueOf(type, name);
    }

    private PersonName parts(RecipientKind kind, String name, RecipientDraft draft) {
        PersonName parts = new PersonName(
                line(draft, RecipientField.SURNAME),
                line(draft, RecipientField.MIDDLE_NAME),
                line(draft, RecipientField.GIVEN_NAME));
        if (kind == RecipientKind.COLLECTIVE || parts.full().isEmpty()) {
            return Lines.parts(kind, name);
        }
        if (!words(parts.full()).equals(words(name))) {
            typed.problem(new Problem.NamePartsDiffer(name));
        }
        return parts;
    }

    /** The clan may stand last: the order of the words is free. */
    private static List<String> words(String name) {
        return Arrays.stream(name.split(" ")).sorted().toList();
    }

    private String birth(String raw) {
        String text = Cleaning.clean(raw);
        Optional<String> birth = Birth.read(text, today);
        if (birth.isEmpty() && !text.isEmpty()) {
            typed.problem(new Problem.BirthImpossible(text));
        }
        return birth.orElse("");
    }

    private String citizenId(String raw, List<Long> holders) {
        String number = Cleaning.clean(raw).replaceAll("[ .]", "");
        if (number.isEmpty()) {
            return "";
        }
        if (!CitizenId.isWellFormed(number)) {
            int figures = (int) number.chars().filter(Character::isDigit).count();
            typed.problem(new Problem.CitizenIdWrong(figures));
            return "";
        }
        tx.recipientLists().withCitizenId(number).stream()
                .filter(other -> !holders.contains(other.id()))
                .findFirst()
                .ifPresent(other -> typed.problem(new Problem.CitizenIdTaken(other.name())));
        return number;
    }

    /** A unit whose name others share stays the one it was. */
    private @Nullable Long unitId(Recipient before, String written) {
        if (written.isEmpty()) {
            return null;
        }
        Long was = before.unitId();
        if (was != null && unitName(was).equals(written)) {
            return was;
        }
        Long found = Lines.unitId(tx.references(), written, today);
        if (found == null) {
            typed.problem(new Problem.UnitUnknown(written));
        }
        return found;
    }

    private String unitName(long id) {
        return tx.tables().find(Unit.class, id).map(Unit::name).orElse("");
    }

    /** The ids of everybody given, for {@link #read}. */
    static List<Long> holders(Recipient... recipients) {
        List<Long> ids = new ArrayList<>();
        for (Recipient recipient : recipients) {
            ids.add(recipient.id());
        }
        return ids;
    }
}
