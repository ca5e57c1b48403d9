package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet.State;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.Registers;

/** Five hundred certificates; the program is killed at random sheets and goes on after the last one in the tray. */
class KilledPrintingTest {
    private static final int SHEETS = 500;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    private final Random chance = new Random(2024);

    @Test
    void aKilledBatchGoesOnWithNoSheetTwiceAndNoNumberTwice() throws Exception {
        Path file = folder.resolve("so.sovang");
        Path tray = folder.resolve("khay.txt");
        Decision decision = begin(file);
        for (int kill = 1; kill <= KILLS; kill++) {
            int from = lines(tray).size();
            killAfter(from + 1 + chance.nextInt((SHEETS - from) / (KILLS - kill + 2)), file, tray);
            goOn(file, tray);
        }
        int exit = program(file, tray).waitFor();
        assertThat(exit).as(Files.readString(folder.resolve("said.txt"))).isZero();

        assertThat(lines(tray))
                .extracting(line -> Integer.parseInt(line.substring(0, line.indexOf('\t'))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SHEETS).boxed().toList());
        assertThat(new HashSet<>(lines(tray))).hasSize(SHEETS);
        try (Register register = Register.open(file, Registers.surroundings())) {
            DecisionView view = new ShowDecision(register).show(decision.id());
            assertThat(view.lines())
                    .extracting(line -> line.award().printing().count())
                    .containsOnly(1);
            assertThat(view.lines())
                    .extracting(line -> line.award().bookNumber())
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
            assertThat(new PrintRun(register).of(decision.id())).singleElement().satisfies(run -> {
                assertThat(run.job().state()).isEqualTo(PrintJob.State.DONE);
                assertThat(run.count(State.GOOD)).isEqualTo(SHEETS);
            });
        }
    }

    private static Decision begin(Path file) throws Refused {
        try (Register register = Registers.empty(file)) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ManyAwards.add(register, decision, SHEETS);
            new PrintRun(register)
                    .start(
                            new PrintOrder(decision.id(), Rows.ALL, SheetOrder.LIST, Medium.STOCK, ""),
                            new PrintTarget("Máy in", "", "A4"),
                            "Phôi A4",
                            "");
            return decision;
        }
    }

    private static Process program(Path file, Path tray) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintingProgram.class.getName(),
                        file.toString(),
                        tray.toString())
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("said.txt").toFile())
                .start();
    }

    private static void killAfter(int sheets, Path file, Path tray) throws Exception {
        Process process = program(file, tray);
        while (process.isAlive() && lines(tray).size() < sheets) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    /** The clerk looks into the tray and says what lies on top. */
    private static void goOn(Path file, Path tray) throws Exception {
        try (Register register = Register.open(file, Registers.surroundings())) {
            PrintRun run = new PrintRun(register);
            Run found = run.unfinished().orElseThrow();
            assertThat(found.count(State.SENDING)).isLessThanOrEqualTo(1);
            run.resume(found.job().id(), lines(tray).size(), "");
        }
    }

    private static List<String> lines(Path tray) throws IOException {
        return Files.exists(tray) ? Files.readString(tray).lines().toList() : List.of();
    }
}
