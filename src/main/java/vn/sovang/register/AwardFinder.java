package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;
import vn.sovang.domain.References;
import vn.sovang.domain.search.Query;
import vn.sovang.text.TextQuery;

/**
 * Answers queries from bitmaps and columns in memory: exactly how many awards there are, which come first, and how many of each
 * year, kind and so on. One state of the register; an act makes another.
 */
final class AwardFinder {
    private final AwardColumns columns;
    private final KnownDecisions decisions;
    private final UnitTree tree;
    private final References references;
    private final WordFinder words;
    private final FacetCount.InUse inUse;
    private @Nullable WholeOrder newestFirst;
    private @Nullable WholeOrder byName;

    AwardFinder(Register register, AwardColumns columns, KnownDecisions decisions) {
        this.columns = columns;
        this.decisions = decisions;
        this.references = register.references();
        this.tree = new UnitTree(references);
        this.inUse = new FacetCount.InUse(columns);
        this.words = new WordFinder(register.index(), columns, new KnownWords(decisions, references, tree));
    }

    /** The awards a query finds, in steps from the best to the least: those in a later step fit less well. */
    Found find(Query query) {
        List<RoaringBitmap> steps = steps(query);
        RoaringBitmap all = through(sieve(query), union(steps));
        List<RoaringBitmap> apart = new ArrayList<>(steps.size());
        RoaringBitmap better = new RoaringBitmap();
        for (RoaringBitmap step : steps) {
            RoaringBitmap these = RoaringBitmap.and(step, all);
            these.andNot(better);
            better.or(these);
            apart.add(these);
        }
        return new Found(all, apart, columns, decisions, this::newestFirst);
    }

    private WholeOrder newestFirst() {
        WholeOrder made = newestFirst;
        if (made == null) {
            made = WholeOrder.newestFirst(columns, decisions);
            newestFirst = made;
        }
        return made;
    }

    /** All awards by the names of whom they were given to; made when first asked for, which takes a while where there are many. */
    WholeOrder byName(Supplier<List<Integer>> ordered) {
        WholeOrder made = byName;
        if (made == null) {
            made = WholeOrder.of(ordered.get());
            byName = made;
        }
        return made;
    }

    private static RoaringBitmap union(List<RoaringBitmap> steps) {
        RoaringBitmap all = new RoaringBitmap();
        steps.forEach(all::or);
        return all;
    }

    private static RoaringBitmap through(Sieve sieve, RoaringBitmap awards) {
        if (sieve.isOpen()) {
            return awards;
        }
        RoaringBitmapWriter<RoaringBitmap> through =
                RoaringBitmapWriter.writer().get();
        awards.forEach((IntConsumer) award -> {
            if (sieve.failed(award) == 0) {
                through.add(award);
            }
        });
        return through.get();
    }

    /** Counts the awards that have the words by what they fail. */
    FacetCount count(Query query) {
        FacetCount counted = new FacetCount(columns, decisions, references, tree, inUse);
        Sieve sieve = sieve(query);
        union(steps(query)).forEach((IntConsumer) award -> counted.add(award, sieve.failed(award)));
        return counted;
    }

    private Sieve sieve(Query query) {
        return new Sieve(query, columns, decisions, tree);
    }

    private List<RoaringBitmap> steps(Query query) {
        TextQuery text = TextQuery.of(query.text());
        if (text.isEmpty()) {
            return List.of(columns.where(award -> true));
        }
        List<RoaringBitmap> steps = new ArrayList<>();
        var distinct = new Distinct(text, words).awards();
        for (WordHits.Fit fit : WordHits.Fit.values()) {
            RoaringBitmap these = words.hits(text, 0).of(fit).clone();
            for (int token = 1; token < text.tokens(); token++) {
                these.and(words.hits(text, token).of(fit));
            }
            distinct.ifPresent(these::and);
            steps.add(these);
        }
        steps.add(words.joined(text.compactQuery()));
        return steps;
    }
}
