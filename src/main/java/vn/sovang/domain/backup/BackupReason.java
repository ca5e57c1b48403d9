package vn.sovang.domain.backup;

/** Why a backup was made. */
public enum BackupReason {
    /** The register was closed after something had changed. */
    CLOSE,
    /** Half an hour had passed since the last one, and something had changed. */
    TIMER,
    BEFORE_IMPORT,
    BEFORE_PURGE,
    BEFORE_RESTORE,
    BEFORE_UPGRADE,
    BY_HAND
}
