package vn.sovang.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;
import vn.sovang.store.AwardIndex;
import vn.sovang.store.AwardTerms;
import vn.sovang.text.Matchable;
import vn.sovang.text.TextQuery;
import vn.sovang.text.Word;

/** Finds the awards that have a word: in their names, their places or elsewhere. What it found is kept for the next key press. */
final class WordFinder {
    /** Of a million awards one takes up to three quarters of a megabyte. */
    private static final int KEPT = 48;

    private static final int COMPACT_LONGEST = 40;

    private final AwardIndex index;
    private final AwardColumns columns;
    private final KnownWords known;
    private final Map<String, WordHits> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WordHits> eldest) {
            return size() > KEPT;
        }
    };

    /** Rows and facets ask for the same one after the other. */
    private String lastJoined = "";

    private RoaringBitmap lastFound = new RoaringBitmap();

    WordFinder(AwardIndex index, AwardColumns columns, KnownWords known) {
        this.index = index;
        this.columns = columns;
        this.known = known;
    }

    /** The awards a token of a query may stand for. */
    WordHits hits(TextQuery query, int token) {
        String key = query.token(token);
        WordHits hits = kept.get(key);
        if (hits == null) {
            hits = look(query, token);
            kept.put(key, hits);
        }
        return hits;
    }

    private WordHits look(TextQuery query, int token) {
        WordHits hits = new WordHits();
        for (char place : WordHits.PLACES) {
            eachTerm(query, token, place, (term, word, awards) -> hits.add(place, word, awards));
        }
        KnownWords.Hits elsewhere = known.hits(query, token);
        if (!elsewhere.units().isEmpty()) {
            hits.addPlace(columns.where(award -> elsewhere.units().has(columns.unit(award))));
        }
        IntPredicate rest = elsewhere.rest(columns);
        if (elsewhere.hasRest()) {
            hits.addRest(columns.where(rest));
        }
        return hits;
    }

    /** Takes a term that a token may stand for; whether with its very marks. */
    private interface Taker {
        void take(String term, WordHits.Marks marks, RoaringBitmap awards);
    }

    private void eachTerm(TextQuery query, int token, char place, Taker taker) {
        for (String beginning : query.foldedAlternatives().get(token)) {
            index.postings(place + beginning, (term, awards) -> {
                int space = term.indexOf(' ');
                Matchable written = Matchable.of(term.substring(space + 1));
                if (query.begins(token, written)) {
                    boolean whole = space - 1 == beginning.length();
                    taker.take(term, marks(query.beginsExactly(token, written), whole), awards);
                }
            });
        }
    }

    private static WordHits.Marks marks(boolean same, boolean whole) {
        if (!same) {
            return WordHits.Marks.OTHER;
        }
        return whole ? WordHits.Marks.WHOLE : WordHits.Marks.SAME;
    }

    /**
     * Each word that a token may stand for, by the place it has, with the awards that have it: a second "Nguyễn" of a name is one of
     * its own.
     */
    Map<String, RoaringBitmap> words(TextQuery query, int token) {
        Map<String, RoaringBitmap> words = new TreeMap<>();
        for (char place : WordHits.PLACES) {
            for (char each : new char[] {place, AwardTerms.again(place)}) {
                eachTerm(query, token, each, (term, marks, awards) -> words.put(term, awards));
            }
        }
        known.each(query, token, columns, words::put);
        return words;
    }

    /** The awards in whose name, position or unit the letters stand run together, from the start of a word on. */
    RoaringBitmap joined(String letters) {
        if (letters.isEmpty() || letters.length() > COMPACT_LONGEST) {
            return new RoaringBitmap();
        }
        if (!letters.equals(lastJoined)) {
            RoaringBitmap found = joined(AwardTerms.oneI(letters), 0);
            for (char place : new char[] {AwardTerms.NAME, AwardTerms.PLACE}) {
                index.postings(place + letters, (term, awards) -> found.or(awards));
            }
            lastJoined = letters;
            lastFound = found;
        }
        return lastFound;
    }

    /** {@code first} is how long the first word must be, 0 for any. */
    private RoaringBitmap joined(String letters, int first) {
        RoaringBitmap found = new RoaringBitmap();
        index.postings(AwardTerms.JOINED + letters, (term, awards) -> {
            if (first == 0 || firstOf(term) == first) {
                found.or(awards);
            }
        });
        for (int length = 2; length < letters.length(); length++) {
            String pair = letters.substring(0, length);
            index.postings(AwardTerms.JOINED + pair + " ", (term, awards) -> {
                int cut = firstOf(term);
                if (first == 0 || cut == first) {
                    found.or(RoaringBitmap.and(awards, joined(letters.substring(cut), pair.length() - cut)));
                }
            });
        }
        return found;
    }

    private static int firstOf(String term) {
        return Integer.parseInt(term.substring(term.indexOf(' ') + 1));
    }

    /** Whether a word begins as a token that bears no marks. */
    static boolean begins(TextQuery query, int token, Word word) {
        return query.foldedAlternatives().get(token).stream().anyMatch(word.folded()::startsWith)
                && query.begins(token, Matchable.of(word.written()));
    }
}
