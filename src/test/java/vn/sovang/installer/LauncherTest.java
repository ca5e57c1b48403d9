package vn.sovang.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the launcher in a checkout with spaces and marks in its path, on a machine with only what a test puts there. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "sh", "dirname", "readlink", "sed", "head", "find", "mktemp", "uname", "touch", "rm", "cat", "grep", "env");
    private static final String JAVA_17 = """
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.15" 2025-04-15' >&2; exit 0; fi
            echo "java $*"
            """;
    private static final String MAVEN = """
            echo built >> "$PWD/builds"
            mkdir -p target/lib
            echo jar > target/sovang.jar
            """;

    @TempDir
    Path folder;

    private Path checkout;
    private Path machine;

    @BeforeEach
    void prepare() throws IOException {
        checkout = folder.resolve("Sổ Vàng (bản 1)");
        machine = folder.resolve("bin");
        Files.createDirectories(checkout.resolve("installer"));
        for (String part : List.of("src/main", "assets", "seeds")) {
            Files.createDirectories(checkout.resolve(part));
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("installer/sovang"), launcher());
        Files.createDirectories(machine);
        for (String tool : TOOLS) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Files.createSymbolicLink(machine.resolve(tool), real);
        }
        Files.createSymbolicLink(machine.resolve("mkdir"), Path.of("/bin/mkdir"));
    }

    @Test
    void aMachineWithoutJavaIsToldWhatToInstall() throws Exception {
        Answer answer = launch(Map.of(), "--help");
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.errors).contains("chưa có Java", "apt install openjdk-17-jdk");
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        put("java", "echo 'java version \"1.8.0_392\"' >&2");
        Answer answer = launch(Map.of(), "--help");
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.errors).contains("Cần JDK 17 trở lên, máy này đang dùng Java 1");
    }

    @Test
    void aJavaThatOnlyRunsCannotBuild() throws Exception {
        put("java", JAVA_17);
        Answer answer = launch(Map.of(), "--help");
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.errors).contains("javac");
    }

    @Test
    void aMachineWithoutMavenIsToldSo() throws Exception {
        put("java", JAVA_17);
        put("javac", "");
        Answer answer = launch(Map.of(), "--help");
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.errors).contains("Cần Maven", "apt install maven");
    }

    @Test
    void itIsBuiltWhenMissingOrOldAndOnlyThen() throws Exception {
        putEverything();
        launch(Map.of(), "--help");
        launch(Map.of(), "--help");
        assertThat(builds()).isEqualTo(1);
        Path source = Files.writeString(checkout.resolve("src/main/Main.java"), "class Main {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        Files.setLastModifiedTime(
                checkout.resolve("target/sovang.jar"),
                FileTime.from(Instant.now().minusSeconds(60)));
        launch(Map.of(), "--help");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void aBuildThatFailsStopsThere() throws Exception {
        put("java", JAVA_17);
        put("javac", "");
        put("mvn", "echo 'pom.xml is broken'; exit 1");
        Answer answer = launch(Map.of(), "--help");
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.errors).contains("pom.xml is broken", "Chưa dựng được");
        assertThat(answer.output).isEmpty();
    }

    @Test
    void argumentsReachTheProgramAsTheyWereTyped() throws Exception {
        putEverything();
        Answer answer = launch(Map.of(), "search", "--register", "Sổ của tôi.sovang", "Nguyễn Thị *");
        assertThat(answer.code).isZero();
        assertThat(answer.output).endsWith("target/sovang.jar search --register Sổ của tôi.sovang Nguyễn Thị *\n");
    }

    @Test
    void withADisplayTheWindowOpensOnTheSample() throws Exception {
        putEverything();
        assertThat(launch(Map.of("DISPLAY", ":0")).output).contains("-Dsovang.start=sample", "target/sovang.jar");
    }

    @Test
    void withoutADisplayTheDemoRuns() throws Exception {
        putEverything();
        Answer answer = launch(Map.of());
        assertThat(answer.output).contains("target/sovang.jar demo " + checkout.resolve("target/demo"));
        assertThat(answer.errors).contains("không cần cửa sổ");
    }

    @Test
    void aLibraryTheWindowMissesIsNamedWithItsPackage() throws Exception {
        putEverything();
        put(
                "java",
                failing("java.lang.UnsatisfiedLinkError: /x/libglassgtk3.so: libXtst.so.6: cannot open shared"
                        + " object file: No such file or directory"));
        Answer answer = launch(Map.of("DISPLAY", ":0"));
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.errors)
                .contains("libXtst.so.6", "apt install libxtst6", "dnf install libXtst")
                .doesNotContain("UnsatisfiedLinkError");
    }

    @Test
    void aMissingGtkIsNamedWithItsPackages() throws Exception {
        putEverything();
        put("java", failing("java.lang.UnsupportedOperationException: Unable to load glass GTK library."));
        assertThat(launch(Map.of("DISPLAY", ":0")).errors).contains("GTK 3", "apt install libgtk-3-0");
    }

    @Test
    void aDisplayThatDoesNotAnswerLeadsToTheDemo() throws Exception {
        putEverything();
        put("java", failing("java.lang.UnsupportedOperationException: Unable to open DISPLAY"));
        Answer answer = launch(Map.of("DISPLAY", ":42"));
        assertThat(answer.code).isZero();
        assertThat(answer.errors).contains("DISPLAY=:42");
        assertThat(answer.output).contains("demo");
    }

    @Test
    void whatIsNotUnderstoodIsShownAsItIs() throws Exception {
        putEverything();
        put("java", failing("java.lang.OutOfMemoryError: Java heap space"));
        assertThat(launch(Map.of("DISPLAY", ":0")).errors).contains("OutOfMemoryError");
    }

    /** A Java whose window fails with these words and whose commands work. */
    private static String failing(String words) {
        return JAVA_17 + "case \"$*\" in *sovang.start*) echo '" + words + "' >&2; exit 1 ;; esac\n";
    }

    private void putEverything() throws IOException {
        put("java", JAVA_17);
        put("javac", "");
        put("mvn", MAVEN);
    }

    private void put(String name, String script) throws IOException {
        Path file = Files.writeString(machine.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private Path launcher() {
        return checkout.resolve("installer/sovang");
    }

    private Answer launch(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher().toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", machine.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Answer(
                code,
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }

    private record Answer(int code, String output, String errors) {}
}
