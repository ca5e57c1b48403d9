package vn.sovang.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What somebody typed into a search box. It matches a text when every query token takes a different token of the text of
 * which it is a prefix, in any order: an unmarked letter stands for all its variants, a marked one only for itself, and a
 * token with a tone only for that tone. A query without marks also matches run together ("kosa" finds "Kơ Să") from the
 * start of a token on, when it has 3 letters or more. Only the first {@value #MOST_TOKENS} tokens count.
 */
public final class TextQuery {
    /** The text does not match. */
    public static final int NO_MATCH = 0;
    /** The text matches only when its spaces are left out. */
    public static final int COMPACT = 1;
    /** The text matches, but bears marks the query does not. */
    public static final int FOLDED = 2;
    /** The text matches with the very marks of the query. */
    public static final int EXACT = 3;

    private static final int MOST_TOKENS = 64;
    private static final int COMPACT_SHORTEST = 3;
    private static final int COMPACT_LONGEST = 200;

    private final Syllables query;
    private final List<Word> words;
    private final int count;
    private final String compactBare;

    private TextQuery(Syllables query, List<Word> words) {
        this.query = query;
        this.words = words;
        this.count = Math.min(query.count(), MOST_TOKENS);
        var joined = new StringBuilder();
        if (!query.hasMarks()) {
            for (int token = 0; token < count && joined.length() <= COMPACT_LONGEST; token++) {
                joined.append(query.bare(token));
            }
        }
        boolean usable = joined.length() >= COMPACT_SHORTEST && joined.length() <= COMPACT_LONGEST;
        this.compactBare = usable ? joined.toString() : "";
    }

    public static TextQuery of(String query) {
        return new TextQuery(Syllables.of(query), Word.of(query));
    }

    /** Whether nothing to look for was typed; such a query matches every text. */
    public boolean isEmpty() {
        return count == 0;
    }

    public boolean matches(String text) {
        return matches(Matchable.of(text));
    }

    public boolean matches(Matchable text) {
        return matchesTokens(text.syllables()) || matchesCompact(text.syllables());
    }

    /** Whether the text matches with the very marks of the query: "hoa" finds "Hoa" but not "Hòa". */
    public boolean matchesExactly(String text) {
        return rank(Matchable.of(text)) == EXACT;
    }

    public int rank(String text) {
        return rank(Matchable.of(text));
    }

    /** How well the text matches: {@link #NO_MATCH}, {@link #COMPACT}, {@link #FOLDED} or {@link #EXACT}, the best. */
    public int rank(Matchable matchable) {
        var text = matchable.syllables();
        if (!matchesTokens(text)) {
            return matchesCompact(text) ? COMPACT : NO_MATCH;
        }
        return Pairing.exists(count, text.count(), (q, t) -> isPrefix(q, text, t) && hasSameMarks(q, text, t))
                ? EXACT
                : FOLDED;
    }

    /**
     * The parts of the text to highlight, in order, apart from each other. Every token that begins with some token of the
     * query is marked even when the whole query does not match, since a record may match over several fields; what matches
     * only when run together is one span across its spaces.
     */
    public List<Span> spans(String text) {
        var syllables = Syllables.of(text);
        boolean compact = !matchesTokens(syllables);
        var found = new ArrayList<Span>();
        for (int token = 0; token < syllables.count(); token++) {
            int longest = compact && matchesCompactAt(syllables, syllables.start(token)) ? compactBare.length() : 0;
            for (int q = 0; q < count; q++) {
                if (query.length(q) > longest && isPrefix(q, syllables, token)) {
                    longest = query.length(q);
                }
            }
            if (longest > 0) {
                int first = syllables.start(token);
                found.add(new Span(syllables.from(first), syllables.to(first + longest - 1)));
            }
        }
        return merged(found);
    }

    /** The query's tokens as {@link Folding#fold} writes them. */
    public List<String> foldedTokens() {
        var tokens = new ArrayList<String>(count);
        for (int token = 0; token < count; token++) {
            tokens.add(query.folded(token));
        }
        return List.copyOf(tokens);
    }

    /**
     * For each token the prefixes that a folded text token may begin with, for a search in SQL that must not lose a row:
     * "quy" is both the beginning of "quyen" (Quyên) and the same as "qui" (Quý), so it gives both.
     */
    public List<List<String>> foldedAlternatives() {
        var tokens = new ArrayList<List<String>>(count);
        for (int token = 0; token < count; token++) {
            tokens.add(List.copyOf(new LinkedHashSet<>(List.of(query.bare(token), query.folded(token)))));
        }
        return List.copyOf(tokens);
    }

    /** {@link Folding#compact} of the query, or "" when it bears marks or has not from 3 to 200 letters. */
    public String compactQuery() {
        return compactBare.isEmpty() ? "" : String.join("", foldedTokens());
    }

    /** How many tokens are looked for. */
    public int tokens() {
        return count;
    }

    /** A token as it was typed, in small letters. */
    public String token(int token) {
        return words.get(token).written();
    }

    /** Whether a token of the query stands for a word: is its beginning, bears no other marks, and no other tone. */
    public boolean begins(int token, Matchable word) {
        return word.syllables().count() == 1 && isPrefix(token, word.syllables(), 0);
    }

    /** Whether such a word bears the very marks of the token. */
    public boolean beginsExactly(int token, Matchable word) {
        return begins(token, word) && hasSameMarks(token, word.syllables(), 0);
    }

    /** Whether any letter of a token bears a mark. */
    public boolean hasMarks(int token) {
        return query.hasMarks(token);
    }

    private boolean matchesTokens(Syllables text) {
        return Pairing.exists(count, text.count(), (q, t) -> isPrefix(q, text, t));
    }

    private boolean isPrefix(int token, Syllables text, int textToken) {
        int length = query.length(token);
        if (length > text.length(textToken)) {
            return false;
        }
        int typed = query.start(token);
        int read = text.start(textToken);
        for (int i = 0; i < length; i++) {
            int quality = query.quality(typed + i);
            boolean sameMark = quality == 0 || quality == text.quality(read + i);
            if (!sameMark || !text.reads(read + i, query.base(typed + i))) {
                return false;
            }
        }
        int tones = query.tones(token);
        return tones == 0 || tones == (text.tones(textToken) & maskOf(tones));
    }

    /** A query token gives the tones of a text token in their order, perhaps not all of them. */
    private static int maskOf(int tones) {
        int mask = 7;
        while ((tones & ~mask) != 0) {
            mask = mask << 3 | 7;
        }
        return mask;
    }

    /** For a token that {@link #isPrefix}: a word not yet typed to its end needs no tone before the letter that has it. */
    private boolean hasSameMarks(int token, Syllables text, int textToken) {
        int length = query.length(token);
        boolean toneless = true;
        for (int i = 0; i < length; i++) {
            int letter = text.start(textToken) + i;
            if (query.quality(query.start(token) + i) != text.quality(letter)) {
                return false;
            }
            toneless &= text.tone(letter) == 0;
        }
        if (length == text.length(textToken)) {
            return query.tones(token) == text.tones(textToken);
        }
        return query.tones(token) != 0 || toneless;
    }

    private boolean matchesCompact(Syllables text) {
        if (compactBare.isEmpty() || compactBare.length() > text.letters()) {
            return false;
        }
        for (int token = 0; token < text.count(); token++) {
            if (matchesCompactAt(text, text.start(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesCompactAt(Syllables text, int start) {
        int length = compactBare.length();
        if (length == 0 || start + length > text.letters()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!text.reads(start + i, compactBare.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> merged(List<Span> found) {
        found.sort(Comparator.comparingInt(Span::start));
        var apart = new ArrayList<Span>();
        for (Span span : found) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).end() >= span.start()) {
                var before = apart.remove(last);
                apart.add(new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }
}
