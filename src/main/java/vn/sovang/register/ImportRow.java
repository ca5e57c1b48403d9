package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.list.Flaw;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListRow;
import vn.sovang.domain.list.Note;

/**
 * What is to become of one row of a list.
 *
 * @param row what it says
 * @param status what happens with it
 * @param awardId the line it is about already; 0 for none
 * @param recipientId who is meant, where he is known; 0 otherwise
 * @param sameAs the row above that is about the same person, who is new; 0 for none
 * @param changes what differs from the line that is there
 * @param flaws why it cannot be taken over
 * @param notes what the clerk should know of it
 * @param proposals who else may be meant
 */
public record ImportRow(
        ListRow row,
        Status status,
        long awardId,
        long recipientId,
        int sameAs,
        List<Change> changes,
        List<Flaw> flaws,
        List<Note> notes,
        List<KnownRecipient> proposals) {
    public ImportRow {
        changes = List.copyOf(changes);
        flaws = List.copyOf(flaws);
        notes = List.copyOf(notes);
        proposals = List.copyOf(proposals);
    }

    /** What happens with a row. */
    public enum Status {
        NEW,
        UPDATE,
        SKIP,
        ERROR
    }

    /** A field of a line that is written over. A row that says nothing in a field changes nothing there. */
    public record Change(ListField field, String before, String after) {}

    static ImportRow skipped(ListRow row) {
        return new ImportRow(row, Status.SKIP, 0, 0, 0, List.of(), List.of(), row.notes(), List.of());
    }
}
