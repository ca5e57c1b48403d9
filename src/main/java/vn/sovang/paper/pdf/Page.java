package vn.sovang.paper.pdf;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import vn.sovang.paper.layout.Sheet;

/** A page of a document and the name it has in the outline, usually the recipient's; no bookmark when that is empty. */
public record Page(Sheet sheet, String bookmark) {

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
