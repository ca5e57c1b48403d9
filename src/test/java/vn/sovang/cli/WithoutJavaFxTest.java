package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.AddAward;
import vn.sovang.register.AwardDraft;
import vn.sovang.register.Register;

/** The command line in a program of its own that cannot reach a window. */
class WithoutJavaFxTest {
    private static final List<String> WINDOW =
            List.of("javafx", "openjfx", "atlantafx", "controlsfx", "ikonli", "testfx");

    @TempDir
    Path folder;

    @Test
    void aCertificateIsPrintedWithoutJavaFxOnTheClassPath() throws IOException, InterruptedException, Refused {
        Path file = folder.resolve("sổ.sovang");
        try (Register register = Registers.empty(file)) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            new AddAward(register)
                    .add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng"));
        }
        Path pdf = folder.resolve("ra.pdf");
        Process process = start(
                "print",
                "--register",
                file.getFileName().toString(),
                "--decision",
                "12/QĐ-UBND",
                "--out",
                pdf.getFileName().toString());
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("Đã in 1 giấy khen vào 1 tệp: ra.pdf");
        assertThat(process.exitValue()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Cil Múp Ha Kriêng");
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> everything = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> reachable =
                everything.stream().filter(entry -> !isOfTheWindow(entry)).toList();
        assertThat(everything).hasSizeGreaterThan(reachable.size() + WINDOW.size() - 2);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                reachable.stream().collect(Collectors.joining(File.pathSeparator)),
                CliProcess.class.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static boolean isOfTheWindow(String entry) {
        String name = Path.of(entry).getFileName().toString();
        return WINDOW.stream().anyMatch(name::contains);
    }
}
