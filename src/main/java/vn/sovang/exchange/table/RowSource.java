package vn.sovang.exchange.table;

import java.io.IOException;
import java.util.List;
import vn.sovang.work.Cancelled;

/** Gives the rows of a list one after the other, so that a long list is never held as a whole. */
@FunctionalInterface
public interface RowSource {
    /**
     * Gives every row to {@code sink}, a value for each column.
     *
     * @throws IOException when the sink cannot write
     */
    void each(Sink sink) throws IOException, Cancelled;

    /** Takes one row. */
    @FunctionalInterface
    interface Sink {
        void row(List<Value> cells) throws IOException, Cancelled;
    }
}
