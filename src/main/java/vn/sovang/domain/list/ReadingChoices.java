package vn.sovang.domain.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sovang.domain.RecipientKind;

/**
 * How a list is to be read.
 *
 * @param usual who is commended where nothing in the list says so
 * @param nameCells whether a position is looked for behind a name
 * @param capitals whether names all in capitals or all in small letters get the usual ones
 * @param corrections what was put right by hand, by row and field; it stands instead of what the file says
 * @param leftOut numbers of rows that are not to be taken over
 * @param today the day no birth can be after
 */
public record ReadingChoices(
        RecipientKind usual,
        NameCells nameCells,
        Capitals capitals,
        Map<Integer, Map<ListField, String>> corrections,
        Set<Integer> leftOut,
        LocalDate today) {
    public ReadingChoices {
        Map<Integer, Map<ListField, String>> copied = new HashMap<>();
        corrections.forEach((row, fields) -> copied.put(row, Map.copyOf(fields)));
        corrections = Map.copyOf(copied);
        leftOut = Set.copyOf(leftOut);
    }

    /** What stands in the cells of names. */
    public enum NameCells {
        NAME,
        /** "Nguyễn Văn A – Chỉ huy trưởng", or the position in brackets or on a line of its own. */
        NAME_AND_POSITION
    }

    /** What is done with the capitals of names of persons. */
    public enum Capitals {
        AS_WRITTEN,
        USUAL
    }

    /** The usual way on a day. */
    public static ReadingChoices on(LocalDate today) {
        return new ReadingChoices(RecipientKind.INDIVIDUAL, NameCells.NAME, Capitals.USUAL, Map.of(), Set.of(), today);
    }

    public ReadingChoices with(NameCells value) {
        return new ReadingChoices(usual, value, capitals, corrections, leftOut, today);
    }

    public ReadingChoices with(Capitals value) {
        return new ReadingChoices(usual, nameCells, value, corrections, leftOut, today);
    }

    public ReadingChoices with(RecipientKind value) {
        return new ReadingChoices(value, nameCells, capitals, corrections, leftOut, today);
    }

    /** With a cell put right by hand. */
    public ReadingChoices corrected(int row, ListField field, String text) {
        Map<Integer, Map<ListField, String>> all = new HashMap<>(corrections);
        Map<ListField, String> fields = new HashMap<>(all.getOrDefault(row, Map.of()));
        fields.put(field, text);
        all.put(row, fields);
        return new ReadingChoices(usual, nameCells, capitals, all, leftOut, today);
    }

    /** Without a row. */
    public ReadingChoices without(int row) {
        Set<Integer> all = new HashSet<>(leftOut);
        all.add(row);
        return new ReadingChoices(usual, nameCells, capitals, corrections, all, today);
    }
}
