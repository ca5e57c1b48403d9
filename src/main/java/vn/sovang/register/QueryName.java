package vn.sovang.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.search.Condition;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;
import vn.sovang.text.Matchable;
import vn.sovang.text.TextQuery;
import vn.sovang.text.Tones;

/**
 * A name a query may hold and the condition it stands for; without one it only says that these are words. It is taken for
 * itself, with no label before it, as its {@code standing} says.
 */
record QueryName(
        Sort sort,
        Standing standing,
        String name,
        String fold,
        Matchable text,
        @Nullable Condition condition) {
    /** What is named; of two readings of the same words the one declared first is taken. */
    enum Sort {
        YEAR,
        FORM,
        KIND,
        METHOD,
        FIELD,
        UNIT,
        SIGNER,
        PLAIN
    }

    /** When a name is taken without a label. */
    enum Standing {
        /** Wherever it is. */
        ALONE,
        /** Where it is written with its very accents. */
        ACCENTED,
        /** Where no other thing of its sort has these words in its name: a place without its kind. */
        ONLY,
        /** Behind its label only. */
        LABELLED
    }

    static QueryName of(Sort sort, Standing standing, String name, Condition condition) {
        return new QueryName(sort, standing, name, Folding.fold(name), Matchable.of(name), condition);
    }

    static QueryName plain(String words) {
        return new QueryName(Sort.PLAIN, Standing.ALONE, words, Folding.fold(words), Matchable.of(words), null);
    }

    /** Whether words are the name as a whole: no accent that is written is another one. */
    boolean is(String words) {
        if (Folding.fold(words).equals(fold)) {
            return standing == Standing.ACCENTED
                    ? Tones.toneKey(words).equals(Tones.toneKey(name))
                    : has(TextQuery.of(words));
        }
        return sort == Sort.UNIT && Likeness.of(words, name) != Likeness.NONE;
    }

    /** Whether words are found in the name. */
    boolean has(TextQuery words) {
        return words.matches(text);
    }

    List<Condition> conditions() {
        return condition == null ? List.of() : List.of(condition);
    }
}
