package vn.sovang.cli;

import vn.sovang.domain.backup.Backup;

/** A backup for programs. */
record BackupFacts(long backup, String madeAt, String reason, int decisions, int awards, long entries, String sha256) {
    static BackupFacts of(Backup backup) {
        return new BackupFacts(
                backup.sequence(),
                backup.madeAt().toString(),
                backup.reason().name(),
                backup.decisions(),
                backup.awards(),
                backup.entries(),
                backup.sha256());
    }
}
