package vn.sovang.register;

import org.roaringbitmap.RoaringBitmap;
import vn.sovang.store.AwardTerms;

/** The awards a word stands in, by where it stands; each set holds those of the better ones before it. */
final class WordHits {
    /** Where words stand, the best place first. */
    static final char[] PLACES = {AwardTerms.NAME, AwardTerms.PLACE, AwardTerms.ACHIEVEMENT};

    /** How well a word can be met, the best first. */
    enum Fit {
        /** The whole word of a name, not only its beginning. */
        NAME_WHOLE,
        NAME_EXACTLY,
        NAME,
        PLACE_EXACTLY,
        PLACE,
        ANYWHERE
    }

    /** Whether the word bears the very marks that were typed, and is typed to its end. */
    enum Marks {
        WHOLE,
        SAME,
        OTHER
    }

    private final RoaringBitmap nameWhole = new RoaringBitmap();
    private final RoaringBitmap nameExactly = new RoaringBitmap();
    private final RoaringBitmap name = new RoaringBitmap();
    private final RoaringBitmap placeExactly = new RoaringBitmap();
    private final RoaringBitmap place = new RoaringBitmap();
    private final RoaringBitmap anywhere = new RoaringBitmap();

    void add(char where, Marks marks, RoaringBitmap awards) {
        anywhere.or(awards);
        if (where == AwardTerms.ACHIEVEMENT) {
            return;
        }
        place.or(awards);
        if (marks != Marks.OTHER) {
            placeExactly.or(awards);
        }
        if (where == AwardTerms.NAME) {
            name.or(awards);
            if (marks != Marks.OTHER) {
                nameExactly.or(awards);
            }
            if (marks == Marks.WHOLE) {
                nameWhole.or(awards);
            }
        }
    }

    /** Awards whose unit is kin of one that is called so. */
    void addPlace(RoaringBitmap awards) {
        place.or(awards);
        anywhere.or(awards);
    }

    /** Awards that have the word in their decision, form or book number. */
    void addRest(RoaringBitmap awards) {
        anywhere.or(awards);
    }

    RoaringBitmap of(Fit fit) {
        return switch (fit) {
            case NAME_WHOLE -> nameWhole;
            case NAME_EXACTLY -> nameExactly;
            case NAME -> name;
            case PLACE_EXACTLY -> placeExactly;
            case PLACE -> place;
            case ANYWHERE -> anywhere;
        };
    }
}
