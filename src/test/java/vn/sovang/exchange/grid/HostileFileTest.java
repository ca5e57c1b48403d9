package vn.sovang.exchange.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** What is made to take the program down, too large to be kept as a sample. */
class HostileFileTest {
    @TempDir
    Path folder;

    private interface Part {
        void to(OutputStream out) throws IOException;
    }

    private Path book(Part sheet) throws IOException {
        Path file = folder.resolve("thử.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name='Trang 1' id='a'/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='a' Type='x/worksheet' Target='s.xml'/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/s.xml"));
            sheet.to(zip);
            zip.closeEntry();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void times(OutputStream out, int count, String text) throws IOException {
        byte[] some = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < count / 1000; i++) {
            out.write(some);
        }
    }

    private static Problem problem(Path file) throws Cancelled {
        try {
            List<Grid> read = GridFile.read(file, Progress.NONE);
            throw new AssertionError("read " + read.size() + " sheets");
        } catch (Refused e) {
            return e.problems().get(0);
        }
    }

    @Test
    void aBombOfSpacesIsNotUnpacked() throws Exception {
        assertThat(problem(book(out -> times(out, 300_000_000, " ")))).isInstanceOf(Problem.ImportFileSwollen.class);
    }

    @Test
    void aBombThatLiesAboutItsSizeIsFoundWhileItUnpacks() throws Exception {
        Path file = book(out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            times(out, 30_000_000, "<row/>");
        });
        byte[] bytes = Files.readAllBytes(file);
        hideSizes(bytes);
        Files.write(file, bytes);
        assertThat(problem(file)).isInstanceOf(Problem.ImportFileSwollen.class);
    }

    /** Puts 100 in the place of every unpacked size the file says it has. */
    private static void hideSizes(byte[] bytes) {
        for (int i = 0; i + 28 < bytes.length; i++) {
            boolean entry = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
            if (entry) {
                bytes[i + 24] = 100;
                bytes[i + 25] = 0;
                bytes[i + 26] = 0;
                bytes[i + 27] = 0;
            }
        }
    }

    @Test
    void anElementInAnElementInAnElementIsNoWorkbook() throws Exception {
        assertThat(problem(book(out -> {
                    out.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
                    times(out, 100_000, "<a b='1'>");
                })))
                .isInstanceOf(Problem.ImportFileDamaged.class);
    }

    @Test
    void anAttributeOfMegabytesIsPassedOver() throws Exception {
        Path file = book(out -> {
            out.write("<worksheet a='".getBytes(StandardCharsets.UTF_8));
            Random random = new Random(1);
            for (int i = 0; i < 1_000_000; i++) {
                out.write(Long.toString(random.nextLong(), 36).getBytes(StandardCharsets.UTF_8));
            }
            out.write("'/>".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(GridFile.read(file, Progress.NONE)).hasSize(1);
    }

    @Test
    void moreRowsThanAListMayHaveAreRefused() throws Exception {
        Path file = book(out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i <= 50_001; i++) {
                out.write(("<row r='" + i + "'><c><v>" + i + "</v></c></row>").getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(problem(file)).isEqualTo(new Problem.ImportTooManyRows(file.toString(), "Trang 1", 50_000));
    }

    @Test
    void fiftyThousandRowsOfTextAreRead() throws Exception {
        Path file = folder.resolve("dài.csv");
        Files.writeString(file, "Ông Cil Múp Ha Kriêng,Dân quân\n".repeat(50_000));
        assertThat(GridFile.read(file, Progress.NONE).get(0).rows()).hasSize(50_000);
        Files.writeString(file, "a,b\n".repeat(50_001));
        assertThat(problem(file)).isInstanceOf(Problem.ImportTooManyRows.class);
    }

    @Test
    void aFileOfThousandsOfPartsIsRefused() throws Exception {
        Path file = folder.resolve("nhiều.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 501; i++) {
                put(zip, "xl/" + i, "");
            }
        }
        assertThat(problem(file)).isInstanceOf(Problem.ImportFileSwollen.class);
    }

    @Test
    void aFileAboveTwentyMegabytesIsNotOpened() throws Exception {
        Path file = folder.resolve("to.csv");
        Files.write(file, new byte[(20 << 20) + 1]);
        assertThat(problem(file)).isEqualTo(new Problem.ImportFileTooBig(file.toString(), 20));
    }

    @Test
    void twentyMegabytesOfSeparatorsAreRead() throws Exception {
        Path file = folder.resolve("phẩy.csv");
        Files.writeString(file, ",".repeat(19 << 20) + "\na,b");
        assertThat(GridFile.read(file, Progress.NONE).get(0).rows()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreSaidToBeMissing() throws Exception {
        assertThat(problem(folder.resolve("không có.xlsx"))).isInstanceOf(Problem.ImportFileMissing.class);
        assertThat(problem(folder)).isInstanceOf(Problem.ImportFileMissing.class);
    }

    @Test
    void whoStopsTheReadingIsHeard() throws Exception {
        Path file = folder.resolve("dài.csv");
        Files.writeString(file, "a,b\n".repeat(20_000));
        assertThatThrownBy(() -> GridFile.read(file, (done, total) -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
    }

    /** Whatever a byte is changed to, there is an answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "danh-sach.xlsx",
                "danh-sach.xls",
                "phong-tcvn3.xls",
                "cong-thuc.xls",
                "mat-khau.xls",
                "tcvn3.txt"
            })
    void aDamagedFileEndsInGridsOrAProblem(String name) throws Exception {
        byte[] whole;
        try (InputStream in = Objects.requireNonNull(HostileFileTest.class.getResourceAsStream("/imports/" + name))) {
            whole = in.readAllBytes();
        }
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 150; round++) {
            byte[] bytes = whole.clone();
            for (int i = 0; i <= random.nextInt(20); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = folder.resolve("hỏng " + round);
            Files.write(file, round % 3 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            try {
                GridFile.read(file, Progress.NONE);
            } catch (Refused e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void nothingIsLeftOpenOrBehind() throws Exception {
        Path file = book(out -> out.write("<worksheet/>".getBytes(StandardCharsets.UTF_8)));
        GridFile.read(file, Progress.NONE);
        Files.delete(file);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
