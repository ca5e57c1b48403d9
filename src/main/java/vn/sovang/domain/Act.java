package vn.sovang.domain;

/** What a user can do to the register, each one unit of undo and one entry of the journal. */
public enum Act {
    SET_UP(Undo.NEVER),
    ADD_DECISION(Undo.POSSIBLE),
    EDIT_DECISION(Undo.POSSIBLE),
    DELETE_DECISION(Undo.POSSIBLE),
    ADD_AWARD(Undo.POSSIBLE),
    EDIT_AWARD(Undo.POSSIBLE),
    PASTE_AWARDS(Undo.POSSIBLE),
    IMPORT_AWARDS(Undo.POSSIBLE),
    DELETE_AWARDS(Undo.POSSIBLE),
    ARRANGE_AWARDS(Undo.POSSIBLE),
    REVOKE_AWARDS(Undo.POSSIBLE),
    REINSTATE_AWARDS(Undo.POSSIBLE),
    COPY_DECISION(Undo.POSSIBLE),
    EDIT_RECIPIENT(Undo.POSSIBLE),
    MERGE_RECIPIENTS(Undo.POSSIBLE),
    KEEP_APART(Undo.POSSIBLE),
    ADD_UNIT(Undo.POSSIBLE),
    EDIT_UNIT(Undo.POSSIBLE),
    RESTORE(Undo.POSSIBLE),
    /** A backup took the register's place: what undid would be of another file. */
    RESTORE_BACKUP(Undo.NEVER),
    PURGE(Undo.POSSIBLE),
    ISSUE_BOOK_NUMBERS(Undo.POSSIBLE),
    CHOOSE_TEMPLATES(Undo.POSSIBLE),
    CHOOSE_CHECKS(Undo.POSSIBLE),
    CHOOSE_GROUNDS(Undo.POSSIBLE),
    SAVE_TEMPLATE(Undo.POSSIBLE),
    IMPORT_TEMPLATE(Undo.POSSIBLE),
    RENAME_TEMPLATE(Undo.POSSIBLE),
    DELETE_TEMPLATE(Undo.POSSIBLE),
    CALIBRATE(Undo.POSSIBLE),
    COUNT_STOCK(Undo.POSSIBLE),
    /** Paper cannot be undone: printing is recorded, and only recorded. */
    PRINT(Undo.NEVER),
    UNDO(Undo.NEVER),
    REDO(Undo.NEVER);

    private final Undo undo;

    Act(Undo undo) {
        this.undo = undo;
    }

    public boolean canBeUndone() {
        return undo == Undo.POSSIBLE;
    }

    private enum Undo {
        POSSIBLE,
        NEVER
    }
}
