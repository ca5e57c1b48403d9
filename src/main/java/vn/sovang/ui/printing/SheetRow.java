package vn.sovang.ui.printing;

import vn.sovang.register.AwardLine;

/**
 * A line of the decision as the table of sheets shows it: {@code row} is its place in the list from 1, {@code sheet} its
 * place among the sheets to be printed, 0 while it is not one of them.
 */
public record SheetRow(int row, int sheet, AwardLine line, SheetState state) {
    SheetRow withSheet(int place) {
        return new SheetRow(row, place, line, state);
    }

    public long awardId() {
        return line.award().id();
    }

    public boolean isChosen() {
        return sheet > 0;
    }

    /** Whether this line can have a sheet at all. */
    public boolean canBePrinted() {
        return canBePrinted(line);
    }

    static boolean canBePrinted(AwardLine line) {
        return line.form().printsCertificate() && line.award().revocation() == null;
    }

    static boolean wasPrinted(AwardLine line) {
        return line.award().printing().count() > 0;
    }
}
