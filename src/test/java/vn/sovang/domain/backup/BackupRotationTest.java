package vn.sovang.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BackupRotationTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Instant START = Instant.parse("2020-01-01T08:00:00Z");

    @Test
    void twentyAreAlwaysKept() {
        assertThat(BackupRotation.toDelete(every(Duration.ofMinutes(30), 20), ZONE))
                .isEmpty();
    }

    @Test
    void ofManyInADayTheLastTwentyAndTheLastOfEachDayStay() {
        List<Backup> all = every(Duration.ofHours(1), 24 * 30);
        List<Backup> kept = kept(all);
        assertThat(kept).containsAll(all.subList(all.size() - 20, all.size()));
        Set<LocalDate> days = kept.stream().map(BackupRotationTest::day).collect(Collectors.toSet());
        assertThat(days.stream()
                        .filter(day ->
                                !day.isBefore(day(all.get(all.size() - 1)).minusDays(13))))
                .hasSize(14);
        assertThat(kept.size()).isLessThan(50);
    }

    @Test
    void ofFiveYearsEveryYearAndTheLastTwentyFourMonthsStay() {
        List<Backup> all = every(Duration.ofDays(1), 5 * 365);
        List<Backup> kept = kept(all);
        assertThat(kept.stream().map(each -> day(each).getYear())).contains(2020, 2021, 2022, 2023, 2024);
        YearMonth last = YearMonth.from(day(all.get(all.size() - 1)));
        Set<YearMonth> months =
                kept.stream().map(each -> YearMonth.from(day(each))).collect(Collectors.toSet());
        for (int back = 0; back < 24; back++) {
            assertThat(months).contains(last.minusMonths(back));
        }
        assertThat(kept.size()).isLessThan(20 + 14 + 8 + 24 + 5);
    }

    @Test
    void theTenNewestBeforeAnUpgradeStayHoweverOld() {
        List<Backup> all = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            all.add(backup(i, START.plusSeconds(i), BackupReason.BEFORE_UPGRADE));
        }
        for (int i = 13; i < 113; i++) {
            all.add(backup(i, START.plus(Duration.ofMinutes(i)), BackupReason.CLOSE));
        }
        assertThat(kept(all)).containsAll(all.subList(2, 12)).doesNotContain(all.get(0), all.get(1));
    }

    @Test
    void aClockThatWentBackChangesNoOrder() {
        List<Backup> all = new ArrayList<>(every(Duration.ofMinutes(1), 40));
        Backup newest = backup(41, START.minus(Duration.ofDays(900)), BackupReason.CLOSE);
        all.add(newest);
        assertThat(kept(all)).contains(newest);
    }

    private static List<Backup> kept(List<Backup> all) {
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(BackupRotation.toDelete(all, ZONE));
        return kept;
    }

    private static LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.madeAt(), ZONE);
    }

    private static List<Backup> every(Duration step, int count) {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(backup(i + 1, START.plus(step.multipliedBy(i)), BackupReason.CLOSE));
        }
        return all;
    }

    private static Backup backup(long sequence, Instant at, BackupReason reason) {
        return new Backup(sequence, "uid", at, reason, 4, 1, 1, sequence, "head" + sequence, 1, "");
    }
}
