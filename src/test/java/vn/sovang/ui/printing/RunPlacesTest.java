package vn.sovang.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.register.Run;

class RunPlacesTest {
    private static final Instant BEGUN = Instant.parse("2024-12-05T08:00:00Z");

    /** A job of ten sheets of which some came out, so many seconds after it began. */
    private static RunPlaces job(long... seconds) {
        List<Run.Line> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean out = i < seconds.length;
            PrintSheet.State state = out ? PrintSheet.State.GOOD : PrintSheet.State.WAITING;
            Instant at = out ? BEGUN.plusSeconds(seconds[i]) : null;
            lines.add(
                    new Run.Line(new PrintSheet(i + 1, 1, i + 1, i + 1, state, "", at), i + 1, "Kơ Să Ha Brơi", null));
        }
        PrintJob job = new PrintJob(
                1,
                "u",
                1,
                Medium.BLANK,
                SheetOrder.LIST,
                "Máy in",
                "",
                "",
                null,
                "",
                "",
                PrintJob.State.RUNNING,
                BEGUN,
                null);
        return new RunPlaces(new Run(job, "12/QĐ-UBND", lines, 0));
    }

    @Test
    void theTimeLeftIsThatOfTheSheetsLeftAtThePaceOfTheLastOnes() {
        assertThat(job(0, 20, 40, 60).timeLeft()).contains(Duration.ofMinutes(2));
    }

    @Test
    void aPauseToLoadPaperDoesNotCount() {
        assertThat(job(0, 20, 620, 640, 660).timeLeft()).contains(Duration.ofSeconds(5 * 20));
    }

    @Test
    void nothingIsSaidBeforeEnoughSheetsHaveComeOrWhenAllHave() {
        assertThat(job().timeLeft()).isEmpty();
        assertThat(job(0, 20, 40).timeLeft()).isEmpty();
        assertThat(job(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).timeLeft()).isEmpty();
    }
}
