package vn.sovang.paper.print;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CUPS of our own with one printer that prints into a file, beside whatever CUPS the machine may run. Its folder holds all
 * it writes.
 */
final class CupsQueue implements AutoCloseable {
    static final String PRINTER = "GiayKhen";
    /** What has to be installed, and where it comes from on Debian and Ubuntu. */
    static final String PACKAGES = "cups cups-bsd cups-filters ghostscript";

    private static final List<String> PROGRAMS = List.of("cupsd", "lpadmin", "lpstat", "lpr", "gs");
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final String server;
    private final Process process;

    private CupsQueue(Path folder, String server, Process process) {
        this.folder = folder;
        this.server = server;
        this.process = process;
    }

    /** The programs this machine lacks. */
    static List<String> missing() {
        return PROGRAMS.stream()
                .filter(name -> paths().noneMatch(path -> Files.isExecutable(path.resolve(name))))
                .toList();
    }

    /** cupsd is where users do not look. */
    private static Stream<Path> paths() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .filter(part -> !part.isEmpty())
                .map(Path::of);
    }

    private static String program(String name) {
        return paths().map(path -> path.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElse(name);
    }

    static CupsQueue start(Path folder) throws IOException, InterruptedException {
        // The filters of a CUPS that root started run as another user.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String each : List.of("spool", "cache", "run", "tmp")) {
            Files.createDirectory(folder.resolve(each));
        }
        String server;
        try (ServerSocket free = new ServerSocket(0)) {
            server = "localhost:" + free.getLocalPort();
        }
        Path files = Files.writeString(folder.resolve("cups-files.conf"), files(folder));
        Path conf = Files.writeString(folder.resolve("cupsd.conf"), configuration(server));
        Process process = new ProcessBuilder(program("cupsd"), "-f", "-c", conf.toString(), "-s", files.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cupsd.out").toFile())
                .start();
        CupsQueue queue = new CupsQueue(folder, server, process);
        queue.until(() -> queue.run("lpstat", "-r").contains("is running"), "cupsd does not run");
        queue.run(
                "lpadmin", "-p", PRINTER, "-E", "-v", "file:" + queue.output(), "-m", "drv:///sample.drv/generic.ppd");
        queue.until(() -> queue.run("lpstat", "-p", PRINTER).contains("enabled"), "there is no queue");
        return queue;
    }

    private static String files(Path folder) {
        return """
                FileDevice Yes
                ServerRoot %1$s
                RequestRoot %1$s/spool
                CacheDir %1$s/cache
                StateDir %1$s/run
                TempDir %1$s/tmp
                ErrorLog %1$s/error_log
                AccessLog %1$s/access_log
                PageLog %1$s/page_log
                """.formatted(folder);
    }

    private static String configuration(String server) {
        return """
                Listen %s
                DefaultAuthType None
                Browsing No
                WebInterface No
                <Location />
                  Order allow,deny
                  Allow all
                </Location>
                <Policy default>
                  <Limit All>
                    Order deny,allow
                    Allow all
                  </Limit>
                </Policy>
                """.formatted(server);
    }

    private Path output() {
        return folder.resolve("out.ps");
    }

    /** Runs a program of this machine against this CUPS and answers what it said. */
    String run(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program(name)));
        command.addAll(List.of(arguments));
        return output(command);
    }

    /** Runs a Java program of the tests, whose printers are those of this CUPS: its library asks the environment once. */
    String java(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return output(command);
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CUPS_SERVER", server);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process started = builder.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        started.waitFor();
        return said;
    }

    /** The titles of the jobs that came out, one for each page. */
    String printed() throws IOException {
        Path log = folder.resolve("page_log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Waits until so many pages have come out in all, and answers what is on the paper of the newest job. */
    Path paper(int pages) throws IOException, InterruptedException {
        until(
                () -> printed().lines().count() >= pages
                        && run("lpstat", "-o", PRINTER).isBlank(),
                "the sheet did not come out");
        return output();
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private void until(Condition condition, String otherwise) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(200);
        }
        Path log = folder.resolve("error_log");
        throw new IllegalStateException(otherwise + "\n" + (Files.exists(log) ? Files.readString(log) : ""));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
