package vn.sovang.domain.check;

import java.util.List;

/**
 * A rung of the ladder of forms: the higher one is usually considered after so many awards (2 to 9) of a lower one. Both are
 * codes of forms.
 */
public record LadderRung(String higher, String lower, int count, Sequence sequence) {
    /** What the rules ask for; an office can ask for something else. */
    public static final List<LadderRung> USUAL = List.of(
            new LadderRung("chien-si-thi-dua-cap-tinh", "chien-si-thi-dua-co-so", 3, Sequence.CONSECUTIVE),
            new LadderRung("bang-khen-cap-tinh", "chien-si-thi-dua-co-so", 2, Sequence.ANY));

    public static final int LEAST = 2;
    public static final int MOST = 9;

    public LadderRung {
        if (count < LEAST || count > MOST) {
            throw new IllegalArgumentException("no such rung: " + count);
        }
    }

    /** The name of the setting that holds what the office asks for. */
    public String setting() {
        return "ladder." + higher;
    }

    public String written() {
        return count + " " + sequence;
    }

    /** What {@link #written} said; anything else leaves the rung as it is. */
    public LadderRung read(String text) {
        for (Sequence each : Sequence.values()) {
            for (int n = LEAST; n <= MOST; n++) {
                LadderRung rung = new LadderRung(higher, lower, n, each);
                if (rung.written().equals(text)) {
                    return rung;
                }
            }
        }
        return this;
    }

    /** In which years the lower awards must be. */
    public enum Sequence {
        CONSECUTIVE,
        ANY
    }
}
