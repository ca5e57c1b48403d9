package vn.sovang.register;

import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;
import vn.sovang.text.Matchable;

/** A recipient held in memory, prepared for being matched with what is typed and compared with others. */
final class KnownName {
    private static final int YEAR = 4;

    final KnownRecipient known;
    /** What alike names share. */
    final String key;
    /** What an abbreviated name shares with the whole one: surname and given name. */
    final String ends;

    final Matchable text;
    private final String[] words;
    private final String unit;
    private @Nullable Matchable line;

    KnownName(KnownRecipient known) {
        this.known = known;
        this.key = Likeness.key(known.name());
        this.text = Matchable.of(known.name());
        this.words = Folding.fold(known.name()).split(" ");
        this.ends = words[0] + " " + words[words.length - 1];
        this.unit = Likeness.key(known.unit());
    }

    /** Name, position and unit: what a list is filtered by. Made when a list is first filtered. */
    Matchable line() {
        Matchable made = line;
        if (made == null) {
            made = Matchable.of(known.name() + " " + known.position() + " " + known.unit());
            line = made;
        }
        return made;
    }

    /** Whether a middle name is given by its first letter only: Trần T. Thu Hà. */
    boolean isShortened() {
        for (int i = 1; i < words.length - 1; i++) {
            if (words[i].length() == 1) {
                return true;
            }
        }
        return false;
    }

    /** How far somebody may be the same: by name, unit or its successor, and year of birth, where both are known. */
    Likeness likeness(KnownName other, UnitKin kin) {
        boolean possible = known.kind() == other.known.kind()
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit) || kin.areKin(unit, other.unit))
                && (year().isEmpty() || other.year().isEmpty() || year().equals(other.year()));
        if (!possible) {
            return Likeness.NONE;
        }
        if (key.equals(other.key)) {
            return Likeness.of(known.name(), other.known.name());
        }
        return isShortFormOf(other) || other.isShortFormOf(this) ? Likeness.MARKS : Likeness.NONE;
    }

    /** The same for somebody as a line names him, whose year of birth no line tells. */
    boolean isAlike(AsNamed named) {
        boolean possible = known.kind() == named.kind()
                && (unit.isEmpty()
                        || named.unit().isEmpty()
                        || unit.equals(Likeness.key(named.unit()))
                        || Folding.compact(known.unit()).equals(Folding.compact(named.unit())));
        return possible && Likeness.of(known.name(), named.name()) != Likeness.NONE;
    }

    private boolean isShortFormOf(KnownName whole) {
        if (!isShortened() || words.length != whole.words.length || !ends.equals(whole.ends)) {
            return false;
        }
        for (int i = 1; i < words.length - 1; i++) {
            boolean stands =
                    words[i].length() == 1 ? whole.words[i].startsWith(words[i]) : words[i].equals(whole.words[i]);
            if (!stands) {
                return false;
            }
        }
        return true;
    }

    private String year() {
        return known.birth().length() > YEAR ? known.birth().substring(0, YEAR) : known.birth();
    }
}
