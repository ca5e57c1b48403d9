package vn.sovang.domain.list;

import java.util.List;
import java.util.Map;
import vn.sovang.domain.RecipientKind;

/**
 * A row of a list: what the file says and what that means.
 *
 * @param number where it stands in its sheet, from 1
 * @param role what it is there for; everything below is empty for a row that is no line
 * @param kind who is commended
 * @param said what the file has in each field, nothing converted and nothing cleaned
 * @param values what that means: clean text; BIRTH a year or ISO date, SEX the constant's name, CITIZEN_ID and BOOK_NUMBER figures,
 *     AMOUNT whole đồng; NAME the whole name without honorific
 * @param readings where a date can be read in two ways, both of them as ISO dates, the one taken first
 * @param flaws what cannot be taken over
 * @param notes what was made of it, or why it is no line
 */
public record ListRow(
        int number,
        Role role,
        RecipientKind kind,
        Map<ListField, String> said,
        Map<ListField, String> values,
        List<String> readings,
        List<Flaw> flaws,
        List<Note> notes) {
    public ListRow {
        said = Map.copyOf(said);
        values = Map.copyOf(values);
        readings = List.copyOf(readings);
        flaws = List.copyOf(flaws);
        notes = List.copyOf(notes);
    }

    /** What a row is there for. */
    public enum Role {
        /** It commends somebody. */
        LINE,
        /** It parts the list: "II. Cá nhân". */
        HEADING,
        /** It is a title, a head, a total, a signature, or nothing. */
        OTHER
    }

    static ListRow other(int number, Role role, Note note) {
        return new ListRow(
                number, role, RecipientKind.INDIVIDUAL, Map.of(), Map.of(), List.of(), List.of(), List.of(note));
    }

    /** What a field means; empty where the file says nothing. */
    public String value(ListField field) {
        return values.getOrDefault(field, "");
    }
}
