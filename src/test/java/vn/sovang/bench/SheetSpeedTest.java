package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.search.Query;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.Destination;
import vn.sovang.register.Existing;
import vn.sovang.register.ExportAwards;
import vn.sovang.register.ManyAwards;
import vn.sovang.register.Register;
import vn.sovang.register.SearchOrder;
import vn.sovang.work.Progress;

/** How fast spreadsheets are written and read, beside other ways; prints a table and asserts nothing. */
@Tag("bench")
class SheetSpeedTest {
    private static final int ROUNDS = 3;
    private static final int MANY = 100_000;
    /** As many as a list of others may have, with its head. */
    private static final int MOST = 49_900;

    private static final int USUAL = 10_000;
    private static final double MEGA = 1 << 20;
    private static final double NANOS = 1e9;

    @TempDir
    Path folder;

    @Test
    void sheetsOutAndIn() throws Exception {
        System.out.printf(Locale.ROOT, "%n%-52s %8s %8s %8s%n", "whole process", "seconds", "busy", "peak MB");
        Path file = folder.resolve("a.xlsx");
        measure("write 100,000 rows", "write", file, MANY);
        measure("write 100,000 rows, POI streaming", "write-streaming", folder.resolve("s.xlsx"), MANY);
        measure("write 100,000 rows, POI user model", "write-model", folder.resolve("m.xlsx"), MANY);
        for (int rows : new int[] {USUAL, MOST}) {
            Path read = folder.resolve(rows + ".xlsx");
            measure("write " + rows + " rows", "write", read, rows);
            measure("read " + rows + " rows with looks and limits", "read", read, rows);
            measure("read " + rows + " rows, fastexcel-reader, values alone", "read-fastexcel", read, rows);
            measure("read " + rows + " rows, POI user model", "read-model", read, rows);
        }
    }

    @Test
    void aRegisterOfAHundredThousandAwardsIsExported() throws Exception {
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ManyAwards.add(register, decision, MANY);
            for (String name : List.of("a.xlsx", "b.xlsx", "c.csv")) {
                long start = System.nanoTime();
                new ExportAwards(register)
                        .found(
                                Query.ALL,
                                SearchOrder.BEST,
                                "",
                                new Destination(folder.resolve(name), Existing.KEEP),
                                Progress.NONE);
                System.out.printf(
                        Locale.ROOT,
                        "export of 100,000 awards to %s: %.2f s%n",
                        name,
                        (System.nanoTime() - start) / NANOS);
            }
        }
    }

    private void measure(String what, String way, Path file, int rows) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        List<Double> peaks = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Measured measured = Measured.java(
                    folder, List.of("-Xmx6g"), SheetProgram.class, way, file.toString(), Integer.toString(rows));
            seconds.add(measured.seconds());
            busy.add(measured.busy());
            peaks.add(measured.peakBytes() / MEGA);
        }
        System.out.printf(
                Locale.ROOT,
                "%-52s %8.2f %8.2f %8.0f%n",
                what,
                Measured.median(seconds),
                Measured.median(busy),
                Measured.median(peaks));
    }
}
