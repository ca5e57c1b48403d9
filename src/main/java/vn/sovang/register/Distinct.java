package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;
import vn.sovang.text.TextQuery;

/**
 * Every word of a query takes a word of its own: "nguyen nguyen" is two of them. Words that cannot be taken for each other need no
 * look; of the others an award must have, for each choice of them, as many words as were chosen (Hall's condition).
 */
final class Distinct {
    /** A choice more than this of alike words doubles the work; only all of them together are looked at then. */
    private static final int MOST = 5;

    private final TextQuery query;
    private final WordFinder words;

    Distinct(TextQuery query, WordFinder words) {
        this.query = query;
        this.words = words;
    }

    /** The awards that have enough words; absent when the query has no words alike. */
    Optional<RoaringBitmap> awards() {
        RoaringBitmap enough = null;
        for (List<Integer> alike : clusters()) {
            RoaringBitmap these = enough(alike);
            if (enough == null) {
                enough = these;
            } else {
                enough.and(these);
            }
        }
        return Optional.ofNullable(enough);
    }

    /** Tokens that may stand for the same word, two or more together. */
    private List<List<Integer>> clusters() {
        List<List<Integer>> clusters = new ArrayList<>();
        for (int token = 0; token < query.tokens(); token++) {
            int each = token;
            List<Integer> joined = new ArrayList<>(List.of(each));
            for (List<Integer> known : List.copyOf(clusters)) {
                if (known.stream().anyMatch(other -> alike(each, other))) {
                    joined.addAll(known);
                    clusters.remove(known);
                }
            }
            clusters.add(joined);
        }
        clusters.removeIf(cluster -> cluster.size() < 2);
        return clusters;
    }

    private boolean alike(int one, int other) {
        List<List<String>> beginnings = query.foldedAlternatives();
        return beginnings.get(one).stream()
                .anyMatch(a -> beginnings.get(other).stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
    }

    private RoaringBitmap enough(List<Integer> alike) {
        List<Map<String, RoaringBitmap>> each =
                alike.stream().map(token -> words.words(query, token)).toList();
        int all = (1 << Math.min(alike.size(), 30)) - 1;
        RoaringBitmap enough = having(each, all, alike.size());
        if (alike.size() <= MOST) {
            for (int chosen = 1; chosen < all; chosen++) {
                if (Integer.bitCount(chosen) > 1) {
                    enough.and(having(each, chosen, alike.size()));
                }
            }
        }
        return enough;
    }

    /** The awards that have as many words among those the chosen tokens may stand for as tokens were chosen. */
    private static RoaringBitmap having(List<Map<String, RoaringBitmap>> each, int chosen, int tokens) {
        Map<String, RoaringBitmap> words = new TreeMap<>();
        int count = 0;
        for (int token = 0; token < tokens; token++) {
            if (token >= 30 || (chosen >> token & 1) == 1) {
                words.putAll(each.get(token));
                count++;
            }
        }
        RoaringBitmap[] atLeast = new RoaringBitmap[count];
        for (int i = 0; i < count; i++) {
            atLeast[i] = new RoaringBitmap();
        }
        for (RoaringBitmap having : words.values()) {
            for (int i = count - 1; i > 0; i--) {
                atLeast[i].or(RoaringBitmap.and(atLeast[i - 1], having));
            }
            atLeast[0].or(having);
        }
        return atLeast[count - 1];
    }
}
