package vn.sovang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program run to its end: how long it took, how long it had a processor, which on a busy machine says more, and how much
 * memory it held at most; the last two without its children, and 0 where the system does not tell.
 */
record Measured(double seconds, double busy, long peakBytes) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final double NANOS = 1e9;
    private static final long KILO = 1024;
    /** After so many seconds nobody waits any longer. */
    private static final int PATIENCE = 300;

    /** Runs a Java program of the tests' class path with the launcher's options. */
    static Measured java(Path folder, List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return of(folder, command);
    }

    /** Runs a command in a folder; one that fails is an error with all it said. */
    static Measured of(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        long start = System.nanoTime();
        Process process = builder.start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        double busy = 0;
        do {
            busy = Math.max(busy, busy(process));
            peak = Math.max(peak, peak(status));
            if (System.nanoTime() - start > PATIENCE * NANOS) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } while (!process.waitFor(5, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / NANOS;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    command.get(0) + ": " + Files.readString(said, StandardCharsets.ISO_8859_1));
        }
        return new Measured(seconds, busy, peak);
    }

    private static double busy(Process process) {
        return process.info()
                .totalCpuDuration()
                .map(duration -> duration.toNanos() / NANOS)
                .orElse(0.0);
    }

    private static long peak(Path status) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(status));
            return matcher.find() ? Long.parseLong(matcher.group(1)) * KILO : 0;
        } catch (IOException e) {
            return 0; // it has ended, or this system does not tell
        }
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
