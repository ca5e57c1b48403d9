package vn.sovang.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.text.Word;

/**
 * The terms an award is found by: each of its words, by where it stands, and its neighbouring words run together. A term is a
 * letter for the place, the folded word, a space, and the word as it is written: "nha hà". A word that stands there a second time
 * has a term of its own, for "Nguyễn Nguyễn".
 */
public final class AwardTerms {
    /** How he, she or it is called. */
    public static final char NAME = 'n';
    /** Position and unit. */
    public static final char PLACE = 'u';
    /** What it was for. */
    public static final char ACHIEVEMENT = 'x';
    /** Two words of a name, position or unit run together; behind the space the length of the first. */
    public static final char JOINED = 'j';

    private final Set<String> terms = new HashSet<>();

    private AwardTerms() {}

    static Set<String> of(Award award) {
        AwardTerms all = new AwardTerms();
        AsNamed named = award.named();
        List<Word> name = Word.of(named.honorific() + " " + named.name());
        List<Word> position = Word.of(named.position());
        List<Word> unit = Word.of(named.unit());
        all.words(NAME, name);
        all.words(PLACE, position);
        all.words(PLACE, unit);
        all.words(ACHIEVEMENT, Word.of(award.achievement()));
        all.joined(name);
        all.joined(position);
        all.joined(unit);
        return all.terms;
    }

    /** The term of a word that stands at a place once more. */
    public static char again(char place) {
        return Character.toUpperCase(place);
    }

    private void words(char place, List<Word> words) {
        for (Word word : words) {
            String rest = word.folded() + " " + word.written();
            if (!terms.add(place + rest)) {
                terms.add(again(place) + rest);
            }
        }
    }

    private void joined(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            String first = oneI(words.get(i - 1).folded());
            terms.add(JOINED + first + oneI(words.get(i).folded()) + " " + first.length());
        }
    }

    /** Run together nobody can tell which y was an i. */
    public static String oneI(String folded) {
        return folded.replace('y', 'i');
    }

    /** Whether two states of an award are found alike. */
    static boolean same(Award before, Award after) {
        return before.named().equals(after.named()) && before.achievement().equals(after.achievement());
    }
}
