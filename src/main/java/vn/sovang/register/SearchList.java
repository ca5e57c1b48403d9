package vn.sovang.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.roaringbitmap.IntConsumer;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.PageForm;
import vn.sovang.domain.document.Table.Row;
import vn.sovang.domain.search.Query;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Writes everything a search finds as a list to be printed, in the order in which it is looked at. */
public final class SearchList {
    /** How many rows are read at a time: the list may be of any length. */
    private static final int AT_ONCE = 500;

    private final Register register;

    public SearchList(Register register) {
        this.register = register;
    }

    /**
     * Writes all that a query finds as PDF, which never takes the place of a file that is none; refuses when nothing is found.
     * Progress is in awards.
     *
     * @param said how the query is said in Vietnamese, one condition after the other
     */
    public WrittenPaper write(Query query, SearchOrder order, List<String> said, Destination to, Progress progress)
            throws Refused, Cancelled {
        All all = register.read(() -> all(query, order));
        if (all.keys.isEmpty()) {
            throw new Refused(new Problem.NothingToList());
        }
        OfficePaper paper = new OfficePaper(register);
        Reading rows = new Reading(all.keys);
        List<Block> blocks = List.of(
                paper.head(),
                SearchListWords.title(),
                SearchListWords.said(said),
                SearchListWords.table(() -> rows),
                SearchListWords.total(all.keys.size(), all.recipients, all.kinds));
        int pages = paper.write(
                PageForm.landscape(),
                blocks,
                SearchListWords.TITLE,
                to,
                (done, total) -> progress.report(rows.laid, all.keys.size()));
        return new WrittenPaper(to.file(), pages, rows.laid);
    }

    private record All(List<Integer> keys, int recipients, Map<RecipientKind, Integer> kinds) {}

    private All all(Query query, SearchOrder order) {
        Found found = register.search().finder().find(query);
        Map<RecipientKind, Integer> kinds = new EnumMap<>(RecipientKind.class);
        found.all().forEach((IntConsumer) award -> kinds.merge(found.kind(award), 1, Integer::sum));
        List<Integer> keys = new OrderedAwards(register, found).first(order, found.count());
        return new All(keys, found.recipients(), kinds);
    }

    /** The rows, read a few hundred at a time; what was deleted meanwhile is none. */
    private final class Reading implements Iterator<Row> {
        private final List<Integer> keys;
        private final Deque<ListedAward> read = new ArrayDeque<>();
        private int from;
        private int laid;

        Reading(List<Integer> keys) {
            this.keys = keys;
        }

        @Override
        public boolean hasNext() {
            while (read.isEmpty() && from < keys.size()) {
                int to = Math.min(from + AT_ONCE, keys.size());
                read.addAll(listed(keys.subList(from, to)));
                from = to;
            }
            return !read.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            laid++;
            return SearchListWords.row(laid, read.remove());
        }
    }

    private List<ListedAward> listed(List<Integer> keys) {
        try {
            return register.read(() -> register.lists().listedAwards(keys));
        } catch (Refused e) {
            throw new OfficePaper.Unread(e);
        }
    }
}
