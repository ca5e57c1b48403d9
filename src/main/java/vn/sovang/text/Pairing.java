package vn.sovang.text;

import java.util.Arrays;

/**
 * Gives each query token a text token of its own, if that can be done (augmenting paths). First come, first served would
 * be wrong: of "an anh" on "Anh An", "an" may have to leave "Anh" to the longer word.
 */
final class Pairing {
    /** Whether a query token may take a text token. */
    interface Relation {
        boolean holds(int query, int text);
    }

    private final int texts;
    private final Relation relation;
    private final int[] takenBy;
    private final boolean[] seen;

    private Pairing(int texts, Relation relation) {
        this.texts = texts;
        this.relation = relation;
        takenBy = new int[texts];
        seen = new boolean[texts];
        Arrays.fill(takenBy, -1);
    }

    static boolean exists(int queries, int texts, Relation relation) {
        if (queries > texts) {
            return false;
        }
        for (int query = 0; query < queries; query++) {
            if (!anyFor(query, texts, relation)) {
                return false;
            }
        }
        if (queries <= 1) {
            return true;
        }
        var pairing = new Pairing(texts, relation);
        for (int query = 0; query < queries; query++) {
            Arrays.fill(pairing.seen, false);
            if (!pairing.place(query)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyFor(int query, int texts, Relation relation) {
        for (int text = 0; text < texts; text++) {
            if (relation.holds(query, text)) {
                return true;
            }
        }
        return false;
    }

    /** The depth is bounded by the number of query tokens. */
    private boolean place(int query) {
        for (int text = 0; text < texts; text++) {
            if (!seen[text] && relation.holds(query, text)) {
                seen[text] = true;
                if (takenBy[text] < 0 || place(takenBy[text])) {
                    takenBy[text] = query;
                    return true;
                }
            }
        }
        return false;
    }
}
