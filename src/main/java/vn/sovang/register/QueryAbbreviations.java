package vn.sovang.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.References;
import vn.sovang.domain.search.Condition;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;
import vn.sovang.text.TextQuery;

/**
 * The names of forms by their first letters, written in capitals: GK, LĐTT, CSTĐCS. What several forms begin with (BK, CSTĐ)
 * stands for the words they share. Letters that units or offices are abbreviated by are left alone.
 */
final class QueryAbbreviations {
    private static final int SHORTEST = 2;

    private final List<Initials> forms;
    private final Set<String> taken = new HashSet<>();

    QueryAbbreviations(References references) {
        forms = references.forms().stream().map(Initials::of).toList();
        references.units().forEach(unit -> {
            taken.addAll(List.of(Folding.fold(unit.name()).split(" ")));
            taken.addAll(List.of(Folding.fold(unit.shortName()).split(" ")));
        });
    }

    Optional<QueryMatch> at(QueryText text, int piece) {
        QueryPiece typed = text.piece(piece);
        String letters = typed.text();
        boolean capitals = typed.fold().length() >= SHORTEST
                && letters.codePoints().allMatch(Character::isLetter)
                && letters.equals(letters.toUpperCase(Locale.ROOT));
        if (!capitals || taken.contains(typed.fold()) || !Likeness.key(letters).equals(typed.fold())) {
            return Optional.empty();
        }
        TextQuery query = TextQuery.of(letters);
        List<Initials> found =
                forms.stream().filter(form -> query.matches(form.letters)).toList();
        List<Condition> whole = found.stream()
                .filter(form -> form.letters.length() == letters.length())
                .map(form -> (Condition) new Condition.Form(form.form.id()))
                .toList();
        return whole.size() == 1
                ? Optional.of(QueryMatch.whole(piece + 1, whole))
                : shared(found, letters.length())
                        .map(words -> QueryMatch.whole(piece + 1, List.of(new Condition.Words(words))));
    }

    /** The first words of names when they are the same in all of them. */
    private static Optional<String> shared(List<Initials> names, int count) {
        List<String> beginnings = names.stream()
                .map(name -> String.join(" ", name.words.subList(0, count)))
                .distinct()
                .toList();
        return beginnings.size() == 1 ? Optional.of(beginnings.get(0)) : Optional.empty();
    }

    private record Initials(AwardForm form, List<String> words, String letters) {
        static Initials of(AwardForm form) {
            List<String> words = new ArrayList<>(List.of(form.name().split("[^\\p{L}\\p{M}\\p{N}]+")));
            words.removeIf(String::isEmpty);
            StringBuilder letters = new StringBuilder();
            words.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
            return new Initials(form, words, letters.toString());
        }
    }
}
