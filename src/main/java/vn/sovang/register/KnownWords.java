package vn.sovang.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.References;
import vn.sovang.domain.Unit;
import vn.sovang.text.TextQuery;
import vn.sovang.text.Word;

/** The words an award is found by that do not stand in its own line: of its decision, its form, and the units kin to its own. */
final class KnownWords {
    private final KnownDecisions decisions;
    private final Map<Long, List<Word>> forms = new HashMap<>();
    private final Map<Long, List<Word>> units = new HashMap<>();

    KnownWords(KnownDecisions decisions, References references, UnitTree tree) {
        this.decisions = decisions;
        for (AwardForm form : references.forms()) {
            forms.put(form.id(), Word.of(form.name()));
        }
        for (Unit unit : references.units()) {
            List<Word> words = new ArrayList<>();
            for (long kin : tree.kin(unit.id())) {
                references.unit(kin).ifPresent(each -> words.addAll(Word.of(each.name() + " " + each.shortName())));
            }
            units.put(unit.id(), words.stream().distinct().toList());
        }
    }

    /** Decisions, forms and units that have a word, and the book numbers that begin so. */
    record Hits(Numbered decisions, Numbered forms, Numbered units, String digits) {
        boolean hasRest() {
            return !decisions.isEmpty() || !forms.isEmpty() || !digits.isEmpty();
        }

        IntPredicate rest(AwardColumns columns) {
            return award -> decisions.has(columns.decision(award))
                    || forms.has(columns.form(award))
                    || beginsWith(columns.bookNumber(award));
        }

        private boolean beginsWith(int number) {
            return !digits.isEmpty() && number != 0 && Integer.toString(number).startsWith(digits);
        }
    }

    Hits hits(TextQuery query, int token) {
        Hits hits = new Hits(new Numbered(), new Numbered(), new Numbered(), digits(query, token));
        decisions.eachWord((word, having) -> {
            if (WordFinder.begins(query, token, word)) {
                having.forEach(decision -> hits.decisions.mark(decision.id()));
            }
        });
        mark(forms, query, token, hits.forms);
        mark(units, query, token, hits.units);
        return hits;
    }

    private static void mark(Map<Long, List<Word>> rows, TextQuery query, int token, Numbered hits) {
        rows.forEach((id, words) -> {
            if (words.stream().anyMatch(word -> WordFinder.begins(query, token, word))) {
                hits.mark(id);
            }
        });
    }

    private static String digits(TextQuery query, int token) {
        String text = query.token(token);
        return text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9') ? text : "";
    }

    /** Each such word by a name of its own, with the awards that have it. */
    void each(TextQuery query, int token, AwardColumns columns, BiConsumer<String, RoaringBitmap> taker) {
        decisions.eachWord((word, having) -> {
            if (WordFinder.begins(query, token, word)) {
                Numbered marked = new Numbered();
                having.forEach(decision -> marked.mark(decision.id()));
                taker.accept("d" + word.written(), columns.where(award -> marked.has(columns.decision(award))));
            }
        });
        each(
                forms,
                query,
                token,
                (word, marked) -> taker.accept("f" + word, columns.where(award -> marked.has(columns.form(award)))));
        each(
                units,
                query,
                token,
                (word, marked) -> taker.accept("o" + word, columns.where(award -> marked.has(columns.unit(award)))));
        Hits book = new Hits(new Numbered(), new Numbered(), new Numbered(), digits(query, token));
        if (book.hasRest()) {
            taker.accept("b", columns.where(book.rest(columns)));
        }
    }

    private static void each(
            Map<Long, List<Word>> rows, TextQuery query, int token, BiConsumer<String, Numbered> taker) {
        Map<String, Numbered> byWord = new HashMap<>();
        rows.forEach((id, words) -> words.stream()
                .filter(word -> WordFinder.begins(query, token, word))
                .forEach(word -> byWord.computeIfAbsent(word.written(), w -> new Numbered())
                        .mark(id)));
        byWord.forEach(taker);
    }
}
