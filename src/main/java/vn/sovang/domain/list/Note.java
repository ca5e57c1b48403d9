package vn.sovang.domain.list;

import java.util.List;

/**
 * What a clerk should know about a row of a list, be it why it is skipped or what was made of it.
 *
 * @param about what it is about
 * @param details what the message names, in the order of its places
 */
public record Note(About about, List<String> details) {
    public Note {
        details = List.copyOf(details);
    }

    static Note of(About about, String... details) {
        return new Note(about, List.of(details));
    }

    /** What there is to say; the words stand with the messages. */
    public enum About {
        // Why a row is no line
        EMPTY,
        ABOVE_HEAD,
        HEAD,
        HEAD_AGAIN,
        HEADING,
        TOTAL,
        FOOT,
        EXAMPLE,
        NOTHING_IN_COLUMNS,
        LEFT_OUT,
        // What was made of what the file says
        SAME_AS_ABOVE,
        KIND_FROM_HEADING,
        KIND_FROM_NAME,
        UNIT_FROM_HEADING,
        POSITION_FROM_NAME,
        ZEROS_ADDED,
        DAY_LEFT_OUT,
        TWO_READINGS,
        CAPITALS,
        CORRECTED,
        // What the register says to it
        LINKED,
        ALIKE,
        TWICE_IN_FILE,
        AGAIN_IN_FILE,
        SAME_AS_LINE,
        UPDATES_LINE,
        LIKE_LINE,
        NEW_UNIT,
        AWARDED_BEFORE
    }
}
