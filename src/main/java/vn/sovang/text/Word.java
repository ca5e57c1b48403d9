package vn.sovang.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A token of a text as an index keeps it: folded, to be found by what begins alike, and as it is written in small letters, for
 * the accents of a query. "Lý" folds to "li".
 */
public record Word(String folded, String written) {
    /** The words of a text in their order. */
    public static List<Word> of(String text) {
        var syllables = Syllables.of(text);
        var words = new ArrayList<Word>(syllables.count());
        for (int token = 0; token < syllables.count(); token++) {
            var written =
                    text.substring(syllables.from(syllables.start(token)), syllables.to(syllables.end(token) - 1));
            words.add(new Word(
                    syllables.folded(token),
                    Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)));
        }
        return List.copyOf(words);
    }
}
