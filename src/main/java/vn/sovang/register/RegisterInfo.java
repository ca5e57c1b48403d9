package vn.sovang.register;

import java.nio.file.Path;
import java.time.Instant;

/** What a register says of itself: its name, file, number of awards, and whether it is the sample. */
public record RegisterInfo(String uid, String name, Path file, int awards, Kind kind, Access access, Instant created) {
    /** Whether the register holds somebody's work or the sample to try the program on. */
    public enum Kind {
        OWN,
        SAMPLE
    }

    /** Whether acts can be written; a read-only folder or a second program on the file makes it READ_ONLY. */
    public enum Access {
        WRITABLE,
        READ_ONLY
    }
}
