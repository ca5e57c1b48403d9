package vn.sovang.text;

/** A text prepared for being matched against many queries, so that each key press costs only the comparison. */
public final class Matchable {
    private final Syllables syllables;

    private Matchable(Syllables syllables) {
        this.syllables = syllables;
    }

    public static Matchable of(String text) {
        return new Matchable(Syllables.of(text));
    }

    Syllables syllables() {
        return syllables;
    }
}
