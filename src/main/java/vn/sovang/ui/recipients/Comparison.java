package vn.sovang.ui.recipients;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.RecipientField;
import vn.sovang.register.History;
import vn.sovang.register.RecipientDraft;

/**
 * Two recipients side by side, and which value of each field is kept: at first the fuller one and, where both say something, that of
 * whoever was commended last.
 */
final class Comparison {
    /** What is compared; the parts of a name go with it. */
    static final List<RecipientField> FIELDS = List.of(
            RecipientField.HONORIFIC,
            RecipientField.NAME,
            RecipientField.SEX,
            RecipientField.BIRTH,
            RecipientField.CITIZEN_ID,
            RecipientField.POSITION,
            RecipientField.UNIT,
            RecipientField.CLASS,
            RecipientField.NOTE);

    private static final List<RecipientField> PARTS =
            List.of(RecipientField.SURNAME, RecipientField.MIDDLE_NAME, RecipientField.GIVEN_NAME);
    /** What a field that is a choice holds when nothing is known. */
    private static final List<String> UNSAID = List.of("UNKNOWN", "NONE");

    private final One left;
    private final One right;
    private final Map<RecipientField, Side> chosen = new EnumMap<>(RecipientField.class);

    Comparison(One left, One right) {
        this.left = left;
        this.right = right;
        FIELDS.forEach(field -> chosen.put(field, proposed(field)));
    }

    One of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** What is said of a field; empty when nothing is. */
    String text(Side side, RecipientField field) {
        String text = of(side).draft.text(field);
        return UNSAID.contains(text) ? "" : text;
    }

    /** Whether both say the same, or only one says something, so that there is nothing to weigh. */
    boolean isSettled(RecipientField field) {
        return text(Side.LEFT, field).equals(text(Side.RIGHT, field));
    }

    /** Whether nobody says anything. */
    boolean isUnsaid(RecipientField field) {
        return text(Side.LEFT, field).isEmpty() && text(Side.RIGHT, field).isEmpty();
    }

    Side chosen(RecipientField field) {
        return chosen.getOrDefault(field, Side.LEFT);
    }

    void choose(RecipientField field, Side side) {
        chosen.put(field, side);
    }

    /** Who stays: the one with more awards, so that fewer rows change. */
    Side kept() {
        return right.history.awards().size() > left.history.awards().size() ? Side.RIGHT : Side.LEFT;
    }

    /** How many awards there will be. */
    int awards() {
        return left.history.awards().size() + right.history.awards().size();
    }

    /** What will be known of whoever stays. */
    RecipientDraft result() {
        RecipientDraft draft = of(kept()).draft;
        for (RecipientField field : FIELDS) {
            draft = draft.with(field, of(chosen(field)).draft.text(field));
        }
        for (RecipientField part : PARTS) {
            draft = draft.with(part, of(chosen(RecipientField.NAME)).draft.text(part));
        }
        return draft;
    }

    private Side proposed(RecipientField field) {
        String mine = text(Side.LEFT, field);
        String theirs = text(Side.RIGHT, field);
        if (mine.isEmpty() != theirs.isEmpty()) {
            return mine.isEmpty() ? Side.RIGHT : Side.LEFT;
        }
        boolean byLength = field == RecipientField.NAME || field == RecipientField.BIRTH;
        if (byLength && letters(mine) != letters(theirs)) {
            return letters(mine) < letters(theirs) ? Side.RIGHT : Side.LEFT;
        }
        return newer();
    }

    /** A name written out is fuller than one with initials; spaces and points say nothing. */
    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private Side newer() {
        return last(right).compareTo(last(left)) > 0 ? Side.RIGHT : Side.LEFT;
    }

    private static String last(One one) {
        return one.history.awards().stream()
                .map(ListedAward::signedOn)
                .map(Comparison::iso)
                .max(String::compareTo)
                .orElse("");
    }

    private static String iso(java.time.@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** One of the two. */
    record One(History history, RecipientDraft draft) {
        String name() {
            return history.recipient().name();
        }

        long id() {
            return history.recipient().id();
        }
    }

    /** Where he stands. */
    enum Side {
        LEFT,
        RIGHT
    }
}
