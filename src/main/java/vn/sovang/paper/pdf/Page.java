package vn.sovang.paper.pdf;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import vn.sovang.domain.Adjustment;
import vn.sovang.paper.layout.Sheet;

/**
 * A page of a document, the name it has in the outline, usually the recipient's, no bookmark when that is empty, and how it
 * is moved and stretched beyond what the whole document is.
 */
public record Page(Sheet sheet, String bookmark, Adjustment adjustment) {
    /** A page where its sheet says. */
    public Page(Sheet sheet, String bookmark) {
        this(sheet, bookmark, Adjustment.NONE);
    }

    /** Pages that are laid out only when the writer comes to them, so that a long batch is never in memory as a whole. */
    public static <T, P> Collection<P> each(Collection<T> items, Function<? super T, P> page) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<P> iterator() {
                var from = items.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return from.hasNext();
                    }

                    @Override
                    public P next() {
                        return page.apply(from.next());
                    }
                };
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }
}
