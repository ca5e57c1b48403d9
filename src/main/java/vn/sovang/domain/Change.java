package vn.sovang.domain;

import org.jspecify.annotations.Nullable;

/** What one act did to one row: made it (no before), changed it, or removed it (no after). */
public record Change(@Nullable Entity before, @Nullable Entity after) {
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change needs a before or an after");
        }
    }

    public static Change made(Entity after) {
        return new Change(null, after);
    }

    public Change inverse() {
        return new Change(after, before);
    }

    /** The row it is about, as it is after the change, or as it was when it is gone. */
    public Entity subject() {
        Entity present = after != null ? after : before;
        if (present == null) {
            throw new IllegalStateException("a change without a row");
        }
        return present;
    }
}
