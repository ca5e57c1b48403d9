package vn.sovang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.app.Main;
import vn.sovang.domain.Decision;
import vn.sovang.fixtures.Registers;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PagesProgram;
import vn.sovang.paper.pdf.PdfWriter;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.ManyAwards;
import vn.sovang.register.PreviewCertificate;
import vn.sovang.register.Register;
import vn.sovang.register.ShowDecision;
import vn.sovang.work.Progress;

/** How fast certificates become PDF, beside other ways to make the same pages; prints tables and asserts nothing. */
@Tag("bench")
class CertificateSpeedTest {
    private static final int PAGES = 1000;
    private static final int ROUNDS = 5;
    private static final double MEGA = 1 << 20;
    private static final double MILLIS = 1e6;

    @TempDir
    Path folder;

    /** What is run as a program of its own, and the file it leaves. */
    private interface Way {
        Measured run() throws IOException, InterruptedException;
    }

    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();

    private List<Page> pages;

    /** One decision of a thousand lines. The certificates laid out beforehand are for those who only write pages. */
    private Path register() throws Exception {
        Path file = folder.resolve("so.sovang");
        try (Register register = Registers.empty(file)) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ManyAwards.add(register, decision, PAGES);
            PreviewCertificate preview = new PreviewCertificate(register);
            pages = new ArrayList<>();
            for (var line : new ShowDecision(register).show(decision.id()).lines()) {
                pages.add(new Page(
                        preview.of(line.award().id()).sheet(),
                        pages.size() + 1 + ". " + line.award().named().full()));
            }
        }
        return file;
    }

    private void way(String name, String file, Way way) {
        ways.put(name, way);
        files.put(name, folder.resolve(file));
    }

    @Test
    void aThousandCertificatesInOneFile() throws Exception {
        Path file = register();
        Path marks = folder.resolve("marks.txt");
        MarksFile.write(pages, marks);
        Path background = background(pages.get(0).sheet());
        way(
                "page writer alone, laid out beforehand",
                "writer.pdf",
                () -> Measured.java(
                        folder,
                        List.of(),
                        WriterProgram.class,
                        marks.toString(),
                        folder.resolve("writer.pdf").toString()));
        way("sovang print, register to PDF", "print.pdf", () -> {
            Path copy = Files.copy(file, folder.resolve(System.nanoTime() + ".sovang"));
            return Measured.java(
                    folder,
                    List.of("-Dsovang.data=" + folder.resolve("data")),
                    Main.class,
                    List.of("print", "--register", copy.toString(), "--decision", "12", "--out", "print.pdf")
                            .toArray(String[]::new));
        });
        for (String how : List.of(PdfBoxProgram.TUNED, PdfBoxProgram.PLAIN)) {
            way(
                    "PDFBox, background as a form, " + how,
                    how + ".pdf",
                    () -> Measured.java(
                            folder,
                            List.of(),
                            PdfBoxProgram.class,
                            how,
                            background.toString(),
                            marks.toString(),
                            folder.resolve(how + ".pdf").toString()));
        }
        Map<String, List<Measured>> runs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                runs.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                        .add(way.getValue().run());
            }
        }
        rivals(background, runs);
        table(runs);
    }

    /** Slow programs are run once; one that is set up otherwise here and fails is left out with what it said. */
    private void rivals(Path background, Map<String, List<Measured>> runs) throws Exception {
        Map<String, List<String>> commands =
                new Rivals(folder, background, picture(pages.get(0).sheet())).commands(pages);
        for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
            String program = entry.getValue().get(0);
            files.put(entry.getKey(), folder.resolve(program.equals("xelatex") ? "tex.pdf" : program + ".pdf"));
            try {
                runs.put(entry.getKey(), List.of(Measured.of(folder, entry.getValue())));
            } catch (IllegalStateException e) {
                say(e.getMessage());
            }
        }
    }

    private Path background(Sheet sheet) throws Exception {
        Path file = folder.resolve("background.pdf");
        Sheet empty = new Sheet(sheet.width(), sheet.height(), sheet.background(), List.of());
        PdfWriter writer = new PdfWriter(new FontBook(), Art.builtIn());
        CompleteFile.write(
                file, out -> writer.write(List.of(new Page(empty, "")), WriterProgram.INFO, out, Progress.NONE));
        return file;
    }

    /** Border and emblem at 200 dots an inch. */
    private Path picture(Sheet sheet) throws Exception {
        List<Mark> wordless = sheet.background().stream()
                .filter(mark -> !(mark instanceof TextMark))
                .toList();
        Path drawn = background(new Sheet(sheet.width(), sheet.height(), wordless, List.of()));
        Path file = folder.resolve("background.png");
        try (PDDocument document = Loader.loadPDF(drawn.toFile())) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 200), "png", file.toFile());
        }
        background(sheet);
        return file;
    }

    private void table(Map<String, List<Measured>> runs) throws IOException {
        double own = seconds(runs.get("sovang print, register to PDF"));
        say(
                "| 1,000 pages to one file, whole process | seconds | times sovang print | of a processor | peak MB | bytes a page |");
        say("|---|---|---|---|---|---|");
        for (Map.Entry<String, List<Measured>> entry : runs.entrySet()) {
            long peak = entry.getValue().stream()
                    .mapToLong(Measured::peakBytes)
                    .max()
                    .orElse(0);
            Path file = files.get(entry.getKey());
            say(Measured.text(
                    "| %s | %.2f | %.2f | %.2f | %.0f | %,d |",
                    entry.getKey(),
                    seconds(entry.getValue()),
                    seconds(entry.getValue()) / own,
                    busy(entry.getValue()),
                    peak / MEGA,
                    Files.exists(file) ? Files.size(file) / PAGES : 0));
        }
    }

    private static double seconds(List<Measured> runs) {
        return Measured.median(runs.stream().map(Measured::seconds).toList());
    }

    private static double busy(List<Measured> runs) {
        return Measured.median(runs.stream().map(Measured::busy).toList());
    }

    @Test
    void inTheRunningProgram() throws Exception {
        register();
        PdfWriter writer = new PdfWriter(new FontBook(), Art.builtIn());
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < 10 * ROUNDS; round++) {
            long start = System.nanoTime();
            writer.write(pages, WriterProgram.INFO, OutputStream.nullOutputStream(), Progress.NONE);
            seconds.add((System.nanoTime() - start) / MILLIS / 1000);
        }
        double warm = Measured.median(seconds.subList(seconds.size() / 2, seconds.size()));
        QuickPreview preview = new QuickPreview(new FontBook(), Art.builtIn());
        List<Double> shown = new ArrayList<>();
        for (Page page : pages) {
            long start = System.nanoTime();
            preview.draw(page.sheet(), 1000);
            shown.add((System.nanoTime() - start) / MILLIS);
        }
        say("| in the running program | |");
        say("|---|---|");
        say(Measured.text("| pages a second, written warm | %,.0f |", PAGES / warm));
        say(Measured.text("| first preview of a template, 1,000 pixels wide, ms | %.0f |", shown.get(0)));
        say(Measured.text("| each further preview, ms | %.1f |", Measured.median(shown.subList(PAGES / 2, PAGES))));
    }

    @Test
    void longDocuments() throws Exception {
        say("| layout and PDF of a long document, whole process, -Xmx128m | seconds | ms a page | peak MB |");
        say("|---|---|---|---|");
        for (int count : new int[] {1000, 5000, 10_000, 50_000}) {
            List<Measured> runs = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                runs.add(Measured.java(
                        folder,
                        List.of("-Xmx128m"),
                        PagesProgram.class,
                        Integer.toString(count),
                        folder.resolve("long.pdf").toString()));
            }
            long peak = runs.stream().mapToLong(Measured::peakBytes).max().orElse(0);
            double seconds = seconds(runs);
            say(Measured.text(
                    "| %,d pages | %.2f | %.3f | %.0f |", count, seconds, seconds * 1000 / count, peak / MEGA));
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
