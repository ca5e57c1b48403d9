package vn.sovang.domain.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups may go: those that are not among the last twenty, nor the last of one of the last fourteen days, eight weeks and
 * twenty-four months that have any, nor the last of any year, nor among the ten newest before an upgrade. Order is by sequence, never
 * by the clock.
 */
public final class BackupRotation {
    private static final int SESSIONS = 20;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 24;
    private static final int UPGRADES = 10;
    private static final int WEEKS_OF_A_YEAR = 100;

    private BackupRotation() {}

    /** Those that may go, the oldest first; days are those of {@code zone}. */
    public static List<Backup> toDelete(List<Backup> all, ZoneId zone) {
        List<Backup> newestFirst = all.stream()
                .sorted(Comparator.comparingLong(Backup::sequence).reversed())
                .toList();
        Function<Backup, LocalDate> day = backup -> LocalDate.ofInstant(backup.madeAt(), zone);
        Set<Backup> kept = new HashSet<>(newestFirst.subList(0, Math.min(SESSIONS, newestFirst.size())));
        kept.addAll(newestOfEach(newestFirst, day, DAYS));
        kept.addAll(newestOfEach(newestFirst, day.andThen(BackupRotation::week), WEEKS));
        kept.addAll(newestOfEach(newestFirst, day.andThen(YearMonth::from), MONTHS));
        kept.addAll(newestOfEach(newestFirst, day.andThen(LocalDate::getYear), Integer.MAX_VALUE));
        newestFirst.stream()
                .filter(backup -> backup.reason() == BackupReason.BEFORE_UPGRADE)
                .limit(UPGRADES)
                .forEach(kept::add);
        List<Backup> delete = new ArrayList<>(newestFirst);
        delete.removeAll(kept);
        delete.sort(Comparator.comparingLong(Backup::sequence));
        return delete;
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * WEEKS_OF_A_YEAR + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static <P> List<Backup> newestOfEach(List<Backup> newestFirst, Function<Backup, P> period, int most) {
        Set<P> seen = new HashSet<>();
        List<Backup> newest = new ArrayList<>();
        for (Backup backup : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(backup))) {
                newest.add(backup);
            }
        }
        return newest;
    }
}
