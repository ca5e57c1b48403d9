package vn.sovang.ui.decisions;

import java.util.List;
import java.util.function.Consumer;
import vn.sovang.domain.Refused;

/** An act that asks for a reason where what it changes stands on paper; it is tried without one first. */
@FunctionalInterface
interface Reasoned<T> {
    T run(String reason) throws Refused;

    /** Who asks for the reason: shows the lines that are on paper and goes on with one of the two. */
    @FunctionalInterface
    interface Asker {
        void ask(List<Integer> rows, Consumer<String> given, Runnable left);
    }
}
