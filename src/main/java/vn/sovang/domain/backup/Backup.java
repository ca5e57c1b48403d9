package vn.sovang.domain.backup;

import java.time.Instant;

/**
 * A backup as it was when it was made and verified.
 *
 * @param sequence from 1; what orders backups, as the clock of a machine may go back
 * @param register the uid of the register it is of
 * @param head the hash of the newest journal entry: a tail that was cut off later shows
 * @param entries how many journal entries it has
 * @param sha256 of the whole file, 64 hexadecimal digits
 */
public record Backup(
        long sequence,
        String register,
        Instant madeAt,
        BackupReason reason,
        int schema,
        int decisions,
        int awards,
        long entries,
        String head,
        long bytes,
        String sha256) {}
