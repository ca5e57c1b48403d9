package vn.sovang.paper.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.document.Abreast;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Letterhead;
import vn.sovang.domain.document.PageForm;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Serif;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Table.Cell;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Grid;
import vn.sovang.domain.document.Table.Row;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Ink;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Measure;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.PdfWriter;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Papers that flow over as many sheets as they take: what stands where, what stays together, and that nothing is lost. */
class DocumentTest {
    private static final FontBook FONTS = new FontBook();
    private static final TextStyle TEXT = Serif.of(12);
    private static final TextStyle BOLD = Serif.of(12, Trait.BOLD);
    private static final Letterhead HEAD = new Letterhead(
            "Ủy ban nhân dân tỉnh Lâm Đồng", "Ủy ban nhân dân huyện Lạc Dương", "Lạc Dương, ngày 05 tháng 12 năm 2024");
    private static final List<Column> COLUMNS = List.of(
            Column.fixed("STT", 14, Align.CENTRE),
            Column.shared("Họ và tên", 1, Align.LEFT),
            Column.shared("Thành tích", 2, Align.LEFT),
            Column.fixed("Số vào sổ", 20, Align.CENTRE));

    private static Words words(String text) {
        return new Words(text, TEXT);
    }

    private static Row row(String... cells) {
        return new Row(Stream.of(cells).map(text -> new Cell(words(text))).toList());
    }

    private static Row person(int number) {
        String achievement = number % 5 == 0
                ? Certificates.LONG_ACHIEVEMENT
                : "Hoàn thành xuất sắc nhiệm vụ năm " + (2000 + number % 25);
        return row(number + "", "Ông Cil Múp Ha Kriêng " + number, achievement, "n" + number);
    }

    private static Table table(Iterable<Row> rows) {
        return new Table(COLUMNS, BOLD, rows, Grid.LINES, 6, Keep.FREE);
    }

    private static List<Row> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(DocumentTest::person).toList();
    }

    private static List<Sheet> sheets(PageForm form, Block... blocks) {
        return StreamSupport.stream(new Document(form, List.of(blocks), FONTS).spliterator(), false)
                .toList();
    }

    private static byte[] pdf(PageForm form, Block... blocks) {
        Iterable<Sheet> sheets = new Document(form, List.of(blocks), FONTS);
        Iterable<Page> pages = () -> StreamSupport.stream(sheets.spliterator(), false)
                .map(sheet -> new Page(sheet, ""))
                .iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfWriter(new FontBook(), Art.builtIn())
                    .write(pages, new PdfInfo("Danh sách", "", "", LocalDate.of(2024, 12, 5)), out, Progress.NONE);
        } catch (IOException | Cancelled e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<String> texts(Sheet sheet) {
        return Ink.texts(sheet).stream().map(TextMark::text).toList();
    }

    @Test
    void aPaperReadsFromTopToBottomAndCellAfterCell() throws IOException {
        Block title = Paragraph.centred("DANH SÁCH KHEN THƯỞNG", Serif.of(14, Trait.BOLD));
        try (PDDocument document = Loader.loadPDF(pdf(PageForm.portrait(), HEAD.block(), title, table(people(2))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document, 1).replaceAll("\\s+", " ").strip())
                    .isEqualTo("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG ỦY BAN NHÂN DÂN HUYỆN LẠC DƯƠNG"
                            + " CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
                            + " Lạc Dương, ngày 05 tháng 12 năm 2024 DANH SÁCH KHEN THƯỞNG"
                            + " STT Họ và tên Thành tích Số vào sổ"
                            + " 1 Ông Cil Múp Ha Kriêng 1 Hoàn thành xuất sắc nhiệm vụ năm 2001 n1"
                            + " 2 Ông Cil Múp Ha Kriêng 2 Hoàn thành xuất sắc nhiệm vụ năm 2002 n2");
        }
    }

    @Test
    void threeThousandRowsStandOnTheirPagesEachOnceUnderTheHeadAndANumber() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(PageForm.landscape(), HEAD.block(), table(people(3000))))) {
            List<String> numbers = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = text(document, page);
                assertThat(text).contains("STT", "Họ và tên", "Thành tích", "Số vào sổ");
                text.lines()
                        .flatMap(line -> Stream.of(line.split(" ", -1)))
                        .filter(word -> word.matches("n\\d+"))
                        .forEach(numbers::add);
                boolean isNumbered = text.lines().anyMatch(Integer.toString(page)::equals);
                assertThat(isNumbered).isEqualTo(page > 1);
            }
            assertThat(numbers)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 3000)
                            .mapToObj(i -> "n" + i)
                            .toList());
            document.getPage(1)
                    .getResources()
                    .getFontNames()
                    .forEach(name -> assertThat(isEmbedded(document, name)).isTrue());
        }
    }

    private static boolean isEmbedded(PDDocument document, org.apache.pdfbox.cos.COSName name) {
        try {
            return document.getPage(1).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingStandsInTheMarginsButThePagesNumber() {
        for (PageForm form : List.of(PageForm.portrait(), PageForm.landscape())) {
            List<Sheet> sheets = sheets(form, HEAD.block(), table(people(100)));
            assertThat(sheets).hasSizeGreaterThan(3);
            Box body = form.body();
            for (int i = 0; i < sheets.size(); i++) {
                String number = Integer.toString(i + 1);
                for (TextMark mark : Ink.texts(sheets.get(i))) {
                    Box ink = new Ink(FONTS).of(mark);
                    assertThat(ink.x()).isGreaterThanOrEqualTo(body.x());
                    assertThat(ink.right()).isLessThanOrEqualTo(body.right());
                    assertThat(ink.bottom()).isLessThanOrEqualTo(body.bottom());
                    if (mark.text().equals(number) && ink.bottom() < body.y()) {
                        assertThat(ink.x() + ink.width() / 2).isCloseTo(body.x() + body.width() / 2, within(0.1));
                    } else {
                        assertThat(ink.y()).isGreaterThanOrEqualTo(body.y());
                    }
                }
                assertThat(new Ink(FONTS).touching(sheets.get(i))).isEmpty();
            }
        }
    }

    @Test
    void cellsKeepWithinTheirColumnAndLoseNoWord() {
        Sheet sheet = sheets(
                        PageForm.portrait(), table(List.of(row("1", "Ông K'Brửu", Certificates.LONG_ACHIEVEMENT, "5"))))
                .get(0);
        List<Double> edges = sheet.own().stream()
                .filter(LineMark.class::isInstance)
                .map(mark -> ((LineMark) mark).box())
                .filter(box -> box.width() == 0)
                .map(Box::x)
                .distinct()
                .sorted()
                .toList();
        assertThat(edges).hasSize(5);
        List<TextMark> third = Ink.texts(sheet).stream()
                .filter(mark -> mark.x() > edges.get(2) && mark.x() < edges.get(3))
                .skip(1)
                .toList();
        assertThat(third)
                .hasSizeGreaterThan(3)
                .allSatisfy(mark -> assertThat(new Ink(FONTS).of(mark).right()).isLessThan(edges.get(3)));
        assertThat(third.stream().map(TextMark::text).collect(Collectors.joining(" ")))
                .isEqualTo(Certificates.LONG_ACHIEVEMENT);
        assertThat(texts(sheet)).contains("Ông K’Brửu");
    }

    @Test
    void aWordWiderThanItsColumnGoesOnInTheNextLineAfterASignIfThereIsOne() {
        Sheet sheet = sheets(PageForm.portrait(), table(List.of(row("1", "", "", "1254/QĐ-UBND.KT"))))
                .get(0);
        assertThat(texts(sheet)).containsSequence("1254/QĐ-", "UBND.", "KT");
        List<Column> wide = List.of(Column.fixed("", 34, Align.LEFT));
        Table number = new Table(wide, BOLD, List.of(row("42/QĐ-PTDTNT.KT")), Grid.LINES, 0, Keep.FREE);
        assertThat(texts(sheets(PageForm.portrait(), number).get(0))).containsExactly("42/QĐ-", "PTDTNT.KT");
    }

    @Test
    void aRowIsNotPartedUnlessItIsHigherThanAPage() {
        List<Sheet> sheets = sheets(PageForm.portrait(), table(people(60)));
        for (Sheet sheet : sheets) {
            List<String> texts = texts(sheet);
            long names = texts.stream().filter(text -> text.startsWith("Ông")).count();
            long begun = texts.stream()
                    .filter(text -> text.startsWith("Đã có thành tích"))
                    .count();
            long ended = texts.stream()
                    .filter(text -> text.endsWith("huyện Lạc Dương"))
                    .count();
            assertThat(begun).isEqualTo(ended);
            assertThat(names).isPositive();
        }
        String endless = IntStream.rangeClosed(1, 150).mapToObj(i -> "dòng" + i).collect(Collectors.joining("\n"));
        List<Sheet> parted = sheets(PageForm.portrait(), table(List.of(row("1", "Ông K'Brửu", endless, "5"))));
        assertThat(parted).hasSize(3);
        assertThat(parted.stream().flatMap(sheet -> texts(sheet).stream()).filter(text -> text.startsWith("dòng")))
                .hasSize(150)
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeadingIsNeverLastOnItsPageAndASignatureNeverAlone() {
        Abreast signature =
                new Abreast(List.of(new Abreast.Part(1, List.of(Paragraph.centred("NGƯỜI LẬP", BOLD)))), 12);
        for (int count = 20; count < 60; count++) {
            Table rows = new Table(COLUMNS, BOLD, shortRows(count), Grid.LINES, 0, Keep.WITH_NEXT);
            Block heading = Paragraph.left("Phần hai", BOLD).keptWithNext();
            List<Sheet> sheets = sheets(
                    PageForm.portrait(),
                    table(shortRows(count)),
                    heading,
                    rows,
                    Paragraph.left("Tổng cộng", BOLD).keptWithNext(),
                    signature);
            for (Sheet sheet : sheets) {
                List<String> texts = texts(sheet);
                if (texts.contains("Phần hai")) {
                    assertThat(texts.subList(texts.indexOf("Phần hai"), texts.size()))
                            .contains("STT", "n1");
                }
                if (texts.contains("NGƯỜI LẬP")) {
                    assertThat(texts).contains("n" + count, "Tổng cộng");
                }
            }
        }
    }

    @Test
    void noLineOfAParagraphStandsAloneOnAPage() {
        Paragraph longer = Paragraph.body(Certificates.LONG_ACHIEVEMENT, Serif.of(13));
        for (int lines = 30; lines < 50; lines++) {
            Block filler = Paragraph.left("x\n".repeat(lines) + "x", TEXT);
            for (Sheet sheet : sheets(PageForm.portrait(), filler, longer)) {
                long baselines = Ink.texts(sheet).stream()
                        .filter(mark -> mark.size() == 13 && mark.text().length() > 1)
                        .map(TextMark::baseline)
                        .distinct()
                        .count();
                assertThat(baselines).isNotEqualTo(1);
            }
        }
    }

    @Test
    void whatCannotStandTogetherOnAnyPageGoesOnOverTheNext() {
        List<Block> chain = IntStream.rangeClosed(1, 150)
                .mapToObj(i -> (Block) Paragraph.left("dòng" + i, TEXT).keptWithNext())
                .toList();
        List<Sheet> sheets = sheets(PageForm.portrait(), chain.toArray(Block[]::new));
        assertThat(sheets).hasSize(3);
        assertThat(sheets.stream().flatMap(sheet -> texts(sheet).stream()).filter(text -> text.startsWith("dòng")))
                .hasSize(150)
                .doesNotHaveDuplicates();
    }

    private static List<Row> shortRows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> row(i + "", "Bà Ka Să K'Duyên", "", "n" + i))
                .toList();
    }

    @Test
    void justifiedLinesReachFromSideToSideBehindTheIndent() {
        Sheet sheet = sheets(PageForm.portrait(), Paragraph.body(Certificates.LONG_ACHIEVEMENT, Serif.of(13)))
                .get(0);
        Box body = PageForm.portrait().body();
        List<TextMark> marks = Ink.texts(sheet);
        List<Double> baselines =
                marks.stream().map(TextMark::baseline).distinct().toList();
        assertThat(baselines).hasSizeGreaterThan(2);
        for (double baseline : baselines) {
            List<TextMark> line =
                    marks.stream().filter(mark -> mark.baseline() == baseline).toList();
            double end = new Ink(FONTS).of(line.get(line.size() - 1)).right();
            boolean isLast = baseline == baselines.get(baselines.size() - 1);
            assertThat(line.get(0).x() - body.x()).isCloseTo(baseline == baselines.get(0) ? 10 : 0, within(0.01));
            if (!isLast) {
                assertThat(end).isCloseTo(body.right(), within(0.01));
            }
        }
        assertThat(texts(sheet).stream().map(String::strip).collect(Collectors.joining(" ")))
                .isEqualTo(Certificates.LONG_ACHIEVEMENT);
    }

    @Test
    void whatIsStruckStaysLegibleUnderALine() {
        Sheet sheet = sheets(
                        PageForm.portrait(),
                        new Paragraph(
                                List.of(words("Giấy khen").struck()),
                                Paragraph.Role.TEXT,
                                Align.LEFT,
                                0,
                                0,
                                0,
                                Keep.FREE))
                .get(0);
        TextMark text = Ink.texts(sheet).get(0);
        LineMark line = (LineMark) sheet.own().get(1);
        Box ink = new Ink(FONTS).of(text);
        assertThat(line.box().y()).isBetween(ink.y(), text.baseline());
        assertThat(line.box().width()).isCloseTo(ink.width(), within(0.1));
    }

    @Test
    void rowsAreAskedForOnlyWhenTheirPageIs() {
        int[] asked = {0};
        Iterable<Row> endless = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Row next() {
                asked[0]++;
                return person(asked[0]);
            }
        };
        Iterator<Sheet> sheets = new Document(PageForm.portrait(), List.of(table(endless)), FONTS).iterator();
        sheets.next();
        int first = asked[0];
        sheets.next();
        assertThat(first).isBetween(5, 60);
        assertThat(asked[0]).isBetween(first + 5, first + 60);
    }

    @Test
    void theSameBlocksGiveTheSameBytes() {
        assertThat(pdf(PageForm.landscape(), HEAD.block(), table(people(200))))
                .isEqualTo(pdf(PageForm.landscape(), HEAD.block(), table(people(200))));
    }

    @Test
    void theStatesNameStandsOnOneLineAndItsRuleIsAsLongAsTheMotto() {
        for (PageForm form : List.of(PageForm.portrait(), PageForm.landscape())) {
            Sheet sheet = sheets(form, HEAD.block()).get(0);
            assertThat(texts(sheet)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
            TextMark motto = Ink.texts(sheet).stream()
                    .filter(mark -> mark.text().startsWith("Độc lập"))
                    .findFirst()
                    .orElseThrow();
            assertThat(sheet.own())
                    .filteredOn(mark -> mark instanceof LineMark line
                            && line.box().y() > motto.baseline()
                            && Math.abs(line.box().width()
                                            - new Ink(FONTS).of(motto).width())
                                    < 0.1)
                    .hasSize(1);
        }
    }

    @Test
    void aPaperWithoutAnythingIsOneEmptySheet() {
        assertThat(sheets(PageForm.portrait())).hasSize(1);
    }

    @Test
    void wordsInSeveralStylesFillTheSameLinesOnOneBaselineAndNothingIsLost() {
        String text = "Tặng Giấy khen cho Ông Cil Múp Ha Kriêng và các tập thể có thành tích. "
                .repeat(12)
                .strip();
        Paragraph article = Paragraph.body("Điều 1.", BOLD).then(text, TEXT);
        Sheet sheet = sheets(PageForm.portrait(), article).get(0);
        List<TextMark> marks = Ink.texts(sheet);
        String read = marks.stream().map(TextMark::text).collect(Collectors.joining());
        assertThat(marks.get(0).face().toString()).contains("BOLD");
        assertThat(read.replace(" ", "")).isEqualTo(("Điều 1." + text).replace(" ", ""));
        List<List<TextMark>> lines = List.copyOf(marks.stream()
                .collect(Collectors.groupingBy(TextMark::baseline, TreeMap::new, Collectors.toList()))
                .values());
        assertThat(lines).hasSizeGreaterThan(3);
        for (List<TextMark> line : lines.subList(0, lines.size() - 1)) {
            TextMark last = line.get(line.size() - 1);
            double end = last.x() + new Measure(FONTS, TEXT).width(last.text()) * 12 * 25.4 / 72;
            assertThat(end).isCloseTo(PageForm.portrait().body().right(), within(0.1));
        }
    }
}
