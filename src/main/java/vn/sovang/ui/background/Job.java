package vn.sovang.ui.background;

import vn.sovang.domain.Refused;

/** A piece of work off the FX thread. */
@FunctionalInterface
public interface Job<T> {
    T run() throws Refused;
}
