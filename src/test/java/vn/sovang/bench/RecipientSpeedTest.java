package vn.sovang.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.EditRecipient;
import vn.sovang.register.FindDuplicates;
import vn.sovang.register.ListRecipients;
import vn.sovang.register.ManyRecipients;
import vn.sovang.register.MergeRecipients;
import vn.sovang.register.RecipientFilter;
import vn.sovang.register.RecipientFilter.Order;
import vn.sovang.register.RecipientFilter.Who;
import vn.sovang.register.Register;

/** How fast 50,000 recipients are listed, filtered, compared and merged; prints a table and asserts nothing. */
@Tag("bench")
class RecipientSpeedTest {
    private static final int RECIPIENTS = 50_000;
    private static final int ROUNDS = 9;
    private static final double MILLIS = 1e6;

    @TempDir
    Path folder;

    /** What is measured. */
    private interface Step {
        void run() throws Refused;
    }

    @Test
    void fiftyThousandRecipients() throws Exception {
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            ManyRecipients.add(register, Registers.decision(register, "12", "2/12/2024"), RECIPIENTS);
            System.out.printf(Locale.ROOT, "%n%-44s %10s %10s%n", RECIPIENTS + " recipients, ms", "median", "slowest");
            ListRecipients lists = new ListRecipients(register);
            FindDuplicates duplicates = new FindDuplicates(register);
            measure("the first list, duplicates counted", 1, () -> lists.list(RecipientFilter.ALL));
            measure("list everybody", ROUNDS, () -> lists.list(RecipientFilter.ALL));
            measure("filter by words", ROUNDS, () -> lists.list(RecipientFilter.ALL.withWords("ha so 12")));
            measure("order by unit", ROUNDS, () -> lists.list(RecipientFilter.ALL.withOrder(Order.UNIT)));
            measure("list duplicates", ROUNDS, () -> lists.list(RecipientFilter.ALL.withWho(Who.DOUBTED)));
            FindDuplicates.Pair pair = duplicates.pairs(1).get(0);
            measure("who is like one", ROUNDS, () -> duplicates.of(pair.one().id()));
            measure("merge two, then undo", ROUNDS, () -> {
                new MergeRecipients(register)
                        .merge(
                                pair.one().id(),
                                pair.other().id(),
                                new EditRecipient(register).draft(pair.one().id()));
                register.undo();
            });
        }
    }

    private static void measure(String what, int rounds, Step step) throws Refused {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            step.run();
            times[i] = (System.nanoTime() - start) / MILLIS;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-44s %10.1f %10.1f%n", what, times[rounds / 2], times[rounds - 1]);
    }
}
