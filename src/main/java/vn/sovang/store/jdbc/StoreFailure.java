package vn.sovang.store.jdbc;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A statement that failed, sorted by what can be done about it. After it the whole act is rolled back. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause cause;

    public StoreFailure(SQLException failure) {
        super(failure.getMessage(), failure);
        this.cause = Cause.of(failure);
    }

    public Cause kind() {
        return cause;
    }

    /** Why a statement can fail. */
    public enum Cause {
        DISK_FULL,
        READ_ONLY,
        BUSY,
        CANNOT_OPEN,
        NOT_A_DATABASE,
        CORRUPT,
        CONSTRAINT,
        MOVED,
        INPUT_OUTPUT,
        OTHER;

        private static final int PRIMARY = 0xff;

        static Cause of(SQLException failure) {
            SQLiteErrorCode code = failure instanceof SQLiteException sqlite
                    ? sqlite.getResultCode()
                    : SQLiteErrorCode.getErrorCode(failure.getErrorCode());
            if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
                return MOVED;
            }
            return switch (code.code & PRIMARY) {
                case 5, 6 -> BUSY;
                case 8 -> READ_ONLY;
                case 10 -> INPUT_OUTPUT;
                case 11 -> CORRUPT;
                case 13 -> DISK_FULL;
                case 14 -> CANNOT_OPEN;
                case 19 -> CONSTRAINT;
                case 26 -> NOT_A_DATABASE;
                default -> OTHER;
            };
        }
    }
}
