package vn.sovang.ui.background;

import vn.sovang.domain.Refused;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** A piece of work that reports how far it is and can be cancelled. */
@FunctionalInterface
public interface LongJob<T> {
    T run(Progress progress) throws Refused, Cancelled;
}
