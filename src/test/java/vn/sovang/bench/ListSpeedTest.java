package vn.sovang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.AwardLine;
import vn.sovang.register.CheckDecision;
import vn.sovang.register.EditAward;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.register.ManyAwards;
import vn.sovang.register.OfferRecipients;
import vn.sovang.register.PasteAwards;
import vn.sovang.register.PasteAwards.Block;
import vn.sovang.register.Register;
import vn.sovang.register.ShowDecision;

/** How fast a list of 5,000 lines is read, changed, checked and pasted into; prints a table and asserts nothing. */
@Tag("bench")
class ListSpeedTest {
    private static final int LINES = 5000;
    private static final int PASTED = 1000;
    private static final int ROUNDS = 15;
    private static final double MILLIS = 1e6;

    @TempDir
    Path folder;

    /** What is measured. */
    private interface Step {
        void run() throws Refused;
    }

    @Test
    void aListOfFiveThousandLines() throws Exception {
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ManyAwards.add(register, decision, LINES);
            long id = decision.id();
            ShowDecision show = new ShowDecision(register);
            List<AwardLine> lines = show.show(id).lines();
            System.out.printf(Locale.ROOT, "%n%-44s %10s %10s%n", LINES + " lines, ms", "median", "slowest");
            measure("read the whole decision", () -> show.show(id));
            EditAward edit = new EditAward(register);
            int[] round = {0};
            measure(
                    "change one cell of a line in the middle",
                    () -> edit.edit(
                            lines.get(LINES / 2).award().id(), AwardField.POSITION, "Thôn đội trưởng " + round[0]++));
            measure("check the list", () -> new CheckDecision(register).check(id));
            measure(
                    "offer recipients for two syllables",
                    () -> new OfferRecipients(register).offer(RecipientKind.INDIVIDUAL, "nguyen van", 8));
            measure("undo", register::undo);
            measure("paste " + PASTED + " new lines, then undo", () -> {
                new PasteAwards(register)
                        .paste(
                                id,
                                RecipientKind.INDIVIDUAL,
                                new Block(
                                        List.of(),
                                        List.of(AwardField.NAME, AwardField.POSITION, AwardField.UNIT),
                                        block(round[0]++)),
                                "");
                register.undo();
            });
            measure("number all lines, then undo", () -> {
                new IssueBookNumbers(register).issue(id);
                register.undo();
            });
        }
    }

    private static List<List<String>> block(int round) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < PASTED; i++) {
            cells.add(List.of("Ông Lê Văn Thứ " + round + " " + i, "Dân quân thường trực", "Xã Suối Thông"));
        }
        return cells;
    }

    private static void measure(String what, Step step) throws Refused {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            step.run();
            times[i] = (System.nanoTime() - start) / MILLIS;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-44s %10.1f %10.1f%n", what, times[ROUNDS / 2], times[ROUNDS - 1]);
    }
}
