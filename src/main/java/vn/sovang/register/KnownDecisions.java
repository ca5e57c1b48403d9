package vn.sovang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.search.DecisionFacts;
import vn.sovang.text.Folding;
import vn.sovang.text.Word;

/** All decisions in memory: by key, by the words they are found by, and in the order in which their awards are shown. */
final class KnownDecisions {
    private static final Comparator<DecisionFacts> NEWEST_FIRST = Comparator.comparing(
                    DecisionFacts::signedOn, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Comparator.comparing(DecisionFacts::id).reversed());

    private final List<DecisionFacts> newestFirst;
    private final Map<Word, List<DecisionFacts>> words = new HashMap<>();
    private @Nullable DecisionFacts[] byId;
    private final int[] rank;

    KnownDecisions(List<DecisionFacts> all) {
        newestFirst = all.stream().sorted(NEWEST_FIRST).toList();
        int highest =
                all.stream().mapToInt(each -> Math.toIntExact(each.id())).max().orElse(0);
        byId = new DecisionFacts[highest + 1];
        rank = new int[highest + 1];
        Arrays.fill(rank, newestFirst.size());
        for (int i = 0; i < newestFirst.size(); i++) {
            DecisionFacts each = newestFirst.get(i);
            byId[Math.toIntExact(each.id())] = each;
            rank[Math.toIntExact(each.id())] = i;
            wordsOf(each)
                    .forEach(word ->
                            words.computeIfAbsent(word, w -> new ArrayList<>()).add(each));
        }
    }

    /** Its number token by token and run together, its year and its title. */
    private static List<Word> wordsOf(DecisionFacts decision) {
        String number = decision.number().toString();
        String year = decision.year() == 0 ? "" : Integer.toString(decision.year());
        List<Word> words = new ArrayList<>(Word.of(String.join(" ", number, year, decision.title())));
        String compact = Folding.compact(number);
        words.add(new Word(compact, compact));
        return words.stream().distinct().toList();
    }

    List<DecisionFacts> newestFirst() {
        return newestFirst;
    }

    /** The highest key and one more. */
    int end() {
        return byId.length;
    }

    /** The decision of this key, or nothing when it is in the bin. */
    @Nullable
    DecisionFacts find(int id) {
        return id < byId.length ? byId[id] : null;
    }

    /** The place of a decision among all, the newest first. */
    int rank(int id) {
        return id < rank.length ? rank[id] : newestFirst.size();
    }

    /** Every word with the decisions that have it. */
    void eachWord(Taker taker) {
        words.forEach(taker::take);
    }

    /** Takes a word and the decisions that have it. */
    interface Taker {
        void take(Word word, List<DecisionFacts> decisions);
    }

    void each(Consumer<DecisionFacts> taker) {
        newestFirst.forEach(taker);
    }
}
