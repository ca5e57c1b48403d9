package vn.sovang.paper.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.PageForm;
import vn.sovang.domain.document.Serif;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Table.Cell;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Grid;
import vn.sovang.domain.document.Table.Row;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Ink;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;

/** Tables of any shape with anything in their cells: no letter is lost, doubled or outside of the page's text. */
class AnyTableTest {
    private static final int TABLES = 60;
    private static final List<Align> ALIGNS = List.of(Align.values());
    private static final List<String> BITS = List.of(
            "Nguyễn",
            "xã Đạ Nhim",
            "K'Brửu",
            "1254/QĐ-UBND.KT",
            ",",
            "– năm 2024",
            "\n",
            "\t",
            "😀",
            "mộttừdàihơncảcộtmàkhôngcóchỗnàođểngắtdòng",
            "\u00A0",
            "“Quyết Thắng”",
            "ỄỂ",
            "CỘNG HÒA");

    private final Random random = new Random(2024);
    private final FontBook fonts = new FontBook();
    private final Ink ink = new Ink(fonts);

    private String text(int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bits; i++) {
            text.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextInt(5) > 0 ? " " : "");
        }
        return text.toString();
    }

    private Column column(int place) {
        Align align = ALIGNS.get(random.nextInt(ALIGNS.size()));
        return random.nextBoolean()
                ? Column.fixed("Cột " + place, 8 + random.nextInt(12), align)
                : Column.shared("Cột " + place, 1 + random.nextInt(4), align);
    }

    /** The letters of a text in no order. */
    private static String letters(String text) {
        char[] letters = text.replaceAll("[\\s\u00A0]+", "").replace('\'', '’').toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    @Test
    void nothingIsLostAndNothingLeavesThePage() {
        for (int round = 0; round < TABLES; round++) {
            List<Column> columns = new ArrayList<>();
            int count = 1 + random.nextInt(7);
            for (int i = 0; i < count; i++) {
                columns.add(column(i));
            }
            StringBuilder written = new StringBuilder();
            List<Row> rows = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                List<Cell> cells = new ArrayList<>();
                for (int c = 0; c < count; c++) {
                    String text = text(random.nextInt(random.nextInt(10) == 0 ? 300 : 8));
                    cells.add(new Cell(new Words(text, Serif.of(12))));
                    written.append(text);
                }
                rows.add(new Row(cells));
            }
            Keep keep = random.nextBoolean() ? Keep.FREE : Keep.WITH_NEXT;
            Table table = new Table(columns, Serif.of(12, Trait.BOLD), rows, Grid.LINES, 6, keep);
            PageForm form = random.nextBoolean() ? PageForm.portrait() : PageForm.landscape();
            assertThat(letters(drawn(form, table))).as("table " + round).isEqualTo(letters(written.toString()));
        }
    }

    /** What stands in the cells. */
    private String drawn(PageForm form, Table table) {
        StringBuilder drawn = new StringBuilder();
        Box body = form.body();
        for (Sheet sheet : new Document(form, List.of(table), fonts)) {
            for (TextMark mark : Ink.texts(sheet)) {
                Box box = ink.of(mark);
                assertThat(box.x()).as(mark.text()).isGreaterThan(body.x());
                assertThat(box.right()).as(mark.text()).isLessThan(body.right());
                assertThat(box.bottom()).as(mark.text()).isLessThan(body.bottom());
                boolean isCell = mark.size() == 12 && mark.face() == FontFace.SERIF;
                drawn.append(isCell ? mark.text() : "");
            }
        }
        return drawn.toString();
    }
}
