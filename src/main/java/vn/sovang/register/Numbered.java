package vn.sovang.register;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Marks on keys of a table that has few rows, such as decisions or units: a set that a scan of a million awards can ask. */
final class Numbered {
    private boolean[] marked = new boolean[64];
    private boolean any;

    void mark(long key) {
        int at = Math.toIntExact(key);
        if (at >= marked.length) {
            marked = Arrays.copyOf(marked, Math.max(at + 1, marked.length * 2));
        }
        marked[at] = true;
        any = true;
    }

    boolean has(int key) {
        return key < marked.length && marked[key];
    }

    boolean has(@Nullable Long key) {
        return key != null && has(Math.toIntExact(key));
    }

    boolean isEmpty() {
        return !any;
    }
}
