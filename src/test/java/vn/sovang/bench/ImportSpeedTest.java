package vn.sovang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.fixtures.Grids;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.ImportAwards;
import vn.sovang.register.Register;
import vn.sovang.text.NumberWords;

/** How fast a list of 10,000 rows is understood, planned, taken over and taken back; prints a table and asserts nothing. */
@Tag("bench")
class ImportSpeedTest {
    private static final int ROWS = 10_000;
    private static final int UNITS = 40;
    private static final int ROUNDS = 5;
    private static final double MILLIS = 1e6;

    @TempDir
    Path folder;

    private final Map<String, List<Double>> times = new TreeMap<>();

    /** What is measured. */
    private interface Step<T> {
        T run() throws Refused;
    }

    @Test
    void aListOfTenThousandRows() throws Exception {
        Grid grid = Grids.of(list());
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            ImportAwards imports = new ImportAwards(register);
            for (int round = 0; round < ROUNDS; round++) {
                Decision decision = Registers.decision(register, String.valueOf(100 + round), "2/12/2024");
                ListSheet sheet = measured("1 understand the sheet", () -> imports.understand(grid));
                measured("2 plan", () -> imports.plan(decision.id(), sheet, imports.usual()));
                measured("3 take over, one act", () -> imports.run(decision.id(), "a.xlsx", sheet, imports.usual()));
                measured("4 plan again: nothing new", () -> imports.plan(decision.id(), sheet, imports.usual()));
                measured("5 undo", register::undo);
            }
        }
        System.out.printf(Locale.ROOT, "%n%-40s %10s %10s%n", ROWS + " rows, ms", "median", "slowest");
        times.forEach((what, all) -> {
            double[] sorted =
                    all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT, "%-40s %10.0f %10.0f%n", what, sorted[sorted.length / 2], sorted[sorted.length - 1]);
        });
    }

    private <T> T measured(String what, Step<T> step) throws Refused {
        long start = System.nanoTime();
        T result = step.run();
        times.computeIfAbsent(what, each -> new ArrayList<>()).add((System.nanoTime() - start) / MILLIS);
        return result;
    }

    private static String list() {
        List<String> lines = new ArrayList<>();
        lines.add("STT | Họ và tên | Chức vụ | Đơn vị | Thành tích | Năm sinh | CCCD | Ghi chú");
        for (int i = 1; i <= ROWS; i++) {
            lines.add(String.join(
                    " | ",
                    Arrays.asList(
                            Integer.toString(i),
                            "Ông Nguyễn Văn " + NumberWords.words(i),
                            "Thôn đội trưởng",
                            "Thôn " + i % UNITS,
                            "Hoàn thành tốt nhiệm vụ",
                            Integer.toString(1950 + i % 50),
                            "0680" + (10_000_000 + i),
                            "")));
        }
        return String.join("\n", lines);
    }
}
