package vn.sovang.domain.fault;

import java.util.List;

/** Something in the file of a register that is not as the program wrote it. */
public sealed interface RegisterFault {
    /** SQLite finds its own structure broken; {@code detail} is in its words. */
    record Structure(String detail) implements RegisterFault {}

    /** A record refers to one that is not there. */
    record Link(Place place, String parent) implements RegisterFault {}

    /** A record is not what the journal says was written; {@code columns} are those that differ, none where it cannot be read at all. */
    record Altered(Place place, List<String> columns) implements RegisterFault {
        public Altered {
            columns = List.copyOf(columns);
        }
    }

    /** A record that the journal has is gone, and no act deleted it. */
    record Missing(Place place) implements RegisterFault {}

    /** A record is there that no act has written. */
    record Unknown(Place place) implements RegisterFault {}

    /** An entry of the journal is not what its hash says, or does not follow the one before it. */
    record Entry(long entry) implements RegisterFault {}

    /** What awards are found by is not what the awards say; it can be made again from them. */
    record Index() implements RegisterFault {}

    /** A kept content, as a page that was printed or a font, is not what its hash says; {@code kind} says what it is. */
    record Content(String kind, String hash) implements RegisterFault {}

    /** Where a record is: its table, its key, and what it is called, as far as that is known. */
    record Place(String table, long row, String called) {}
}
