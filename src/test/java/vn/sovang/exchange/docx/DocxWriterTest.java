package vn.sovang.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Letterhead;
import vn.sovang.domain.document.PageForm;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Paragraph.Role;
import vn.sovang.domain.document.Serif;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Table.Cell;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Grid;
import vn.sovang.domain.document.Table.Row;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** A paper as .docx, read back by another's reader: measures, letters, tables and what a word processor makes of them. */
class DocxWriterTest {
    private static final double MM_PER_TWIP = 25.4 / 1440;
    private static final TextStyle TEXT = Serif.of(14);
    private static final DocxInfo INFO =
            new DocxInfo("Quyết định & danh sách", "Ủy ban nhân dân", LocalDate.of(2024, 12, 5));
    private static final Letterhead HEAD = new Letterhead(
            "Ủy ban nhân dân tỉnh Lâm Đồng", "Ủy ban nhân dân huyện Lạc Dương", "Lạc Dương, ngày 05 tháng 12 năm 2024");

    private static byte[] bytes(PageForm form, Block... blocks) throws IOException, Cancelled {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(words -> words.text().length() * 2.0).write(form, List.of(blocks), INFO, out, Progress.NONE);
        return out.toByteArray();
    }

    private static XWPFDocument read(PageForm form, Block... blocks) throws IOException, Cancelled {
        return new XWPFDocument(new ByteArrayInputStream(bytes(form, blocks)));
    }

    private static Table table(int rows) {
        List<Row> people = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> new Row(Stream.of(i + "", "Ông Cil Múp Ha Kriêng " + i)
                        .map(text -> new Cell(new Words(text, Serif.of(12))))
                        .toList()))
                .toList();
        return new Table(
                List.of(Column.fixed("STT", 14, Align.CENTRE), Column.shared("Họ và tên", 1, Align.LEFT)),
                Serif.of(12, Trait.BOLD),
                people,
                Grid.LINES,
                6,
                Keep.WITH_NEXT);
    }

    private static double mm(Object twips) {
        return Double.parseDouble(twips.toString()) * MM_PER_TWIP;
    }

    @Test
    void thePageHasTheSizeAndMarginsOfTheDecree() throws Exception {
        try (XWPFDocument paper = read(PageForm.portrait(), Paragraph.body("Điều 1.", TEXT))) {
            CTPageSz size = paper.getDocument().getBody().getSectPr().getPgSz();
            CTPageMar margins = paper.getDocument().getBody().getSectPr().getPgMar();
            assertThat(mm(size.getW())).isCloseTo(210, within(0.02));
            assertThat(mm(size.getH())).isCloseTo(297, within(0.02));
            assertThat(mm(margins.getTop())).isCloseTo(20, within(0.02));
            assertThat(mm(margins.getBottom())).isCloseTo(20, within(0.02));
            assertThat(mm(margins.getLeft())).isCloseTo(30, within(0.02));
            assertThat(mm(margins.getRight())).isCloseTo(15, within(0.02));
        }
        try (XWPFDocument paper = read(PageForm.landscape(), Paragraph.body("Điều 1.", TEXT))) {
            CTPageSz size = paper.getDocument().getBody().getSectPr().getPgSz();
            assertThat(mm(size.getW())).isCloseTo(297, within(0.02));
            assertThat(size.getOrient().toString()).isEqualTo("landscape");
        }
    }

    @Test
    void thePageNumberStandsInTheMiddleOverThePagesFromTheSecondOn() throws Exception {
        try (XWPFDocument paper = read(PageForm.portrait(), Paragraph.body("Điều 1.", TEXT))) {
            assertThat(paper.getHeaderFooterPolicy().getHeader(2)._getHdrFtr().xmlText())
                    .contains("PAGE");
            assertThat(paper.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(paper.getHeaderList()).hasSize(1);
        }
    }

    @Test
    void lettersAndPlacesComeFromNamedStylesThatAreChangedInOnePlace() throws Exception {
        Paragraph ground = Paragraph.body("Căn cứ Luật Thi đua, khen thưởng;", Serif.of(14, Trait.ITALIC))
                .as(Role.GROUND);
        try (XWPFDocument paper = read(PageForm.portrait(), ground, ground, Paragraph.body("Điều 1.", TEXT))) {
            assertThat(paper.getStyles().getStyleWithName("Căn cứ").getCTStyle().xmlText())
                    .contains("<w:i/>", "w:val=\"28\"", "w:firstLine=\"567\"", "w:before=\"120\"", "w:val=\"both\"");
            for (XWPFParagraph each : paper.getParagraphs().subList(0, 2)) {
                assertThat(paper.getStyles().getStyle(each.getStyle()).getName())
                        .isEqualTo("Căn cứ");
                assertThat(each.getRuns().get(0).getCTR().isSetRPr()).isFalse();
            }
            assertThat(paper.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                    .isEqualTo(13);
            assertThat(paper.getStyles().getCtStyles().xmlText()).contains("Times New Roman", "vi-VN");
        }
    }

    @Test
    void wordsInTwoStylesStandInOneParagraph() throws Exception {
        Paragraph article = Paragraph.body("Điều 1.", Serif.of(14, Trait.BOLD)).then("Tặng Giấy khen", TEXT);
        try (XWPFDocument paper = read(PageForm.portrait(), article)) {
            XWPFParagraph paragraph = paper.getParagraphs().get(0);
            assertThat(paragraph.getText()).isEqualTo("Điều\u00A01. Tặng\u00A0Giấy khen");
            assertThat(paper.getStyles()
                            .getStyle(paragraph.getStyle())
                            .getCTStyle()
                            .xmlText())
                    .contains("<w:b/>");
            assertThat(paragraph.getRuns().get(2).getCTR().xmlText()).contains("<w:b w:val=\"0\"/>");
        }
    }

    @Test
    void theHeadOfATableIsRepeatedAndNoRowIsPartedByAPagesEnd() throws Exception {
        try (XWPFDocument paper = read(PageForm.portrait(), HEAD.block(), table(300))) {
            XWPFTable list = paper.getTables().get(1);
            assertThat(list.getRows()).hasSize(301);
            assertThat(list.getRow(0).isRepeatHeader()).isTrue();
            assertThat(list.getRow(1).isRepeatHeader()).isFalse();
            assertThat(list.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void betweenTwoTablesStandsAParagraphThatKeepsThemApart() throws Exception {
        try (XWPFDocument paper = read(PageForm.portrait(), HEAD.block(), table(2), table(2))) {
            List<String> order = paper.getBodyElements().stream()
                    .map(element -> element.getElementType().name())
                    .toList();
            assertThat(order).containsExactly("TABLE", "PARAGRAPH", "TABLE", "PARAGRAPH", "TABLE", "PARAGRAPH");
        }
    }

    @Test
    void namesStayWholeUnlessTheirColumnIsTooNarrowForThem() throws Exception {
        Cell cell = new Cell(new Words("Ông Cil Múp Ha Kriêng", TEXT));
        Table narrow = new Table(
                List.of(Column.fixed("", 20, Align.LEFT), Column.fixed("", 100, Align.LEFT)),
                TEXT,
                List.of(new Row(List.of(cell, cell))),
                Grid.LINES,
                0,
                Keep.FREE);
        try (XWPFDocument paper = read(PageForm.portrait(), narrow)) {
            XWPFTableRow row = paper.getTables().get(0).getRow(0);
            assertThat(row.getCell(0).getText()).isEqualTo("Ông Cil Múp Ha Kriêng");
            assertThat(row.getCell(1).getText()).isEqualTo("Ông\u00A0Cil\u00A0Múp\u00A0Ha\u00A0Kriêng");
        }
    }

    @Test
    void theRuleUnderALineIsAsLongAsItIsSaidToBe() throws Exception {
        Paragraph ruled = Paragraph.centred("0123456789", TEXT).ruled(0.5);
        try (XWPFDocument paper = read(PageForm.portrait(), ruled)) {
            XWPFParagraph rule = paper.getParagraphs().get(1);
            assertThat(rule.getBorderTop().name()).isEqualTo("SINGLE");
            double length = 165 - (rule.getIndentationLeft() + rule.getIndentationRight()) * MM_PER_TWIP;
            assertThat(length).isCloseTo(10, within(0.05));
        }
    }

    @Test
    void theSamePaperGivesTheSameBytesAndSaysWhatItIs() throws Exception {
        byte[] first = bytes(PageForm.portrait(), HEAD.block(), table(20));
        assertThat(bytes(PageForm.portrait(), HEAD.block(), table(20))).isEqualTo(first);
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(first))) {
            assertThat(paper.getProperties().getCoreProperties().getTitle()).isEqualTo("Quyết định & danh sách");
            assertThat(paper.getProperties().getCoreProperties().getCreator()).isEqualTo("Ủy ban nhân dân");
        }
    }
}
