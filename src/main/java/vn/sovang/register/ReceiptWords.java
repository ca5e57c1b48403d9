package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.PaperGap;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Grid;
import vn.sovang.domain.document.Table.Row;
import vn.sovang.text.NumberWords;

/** The lists that are used on the day of the ceremony, which is not known here: whom to call, and who gets how much money. What was taken back is on neither. */
final class ReceiptWords {
    private final PaperFacts facts;
    private final DecisionView view;
    private final List<AwardLine> lines;

    ReceiptWords(PaperFacts facts) {
        this.facts = facts;
        this.view = facts.view();
        this.lines = view.lines().stream()
                .filter(line -> line.award().revocation() == null)
                .toList();
    }

    /** How many lines have no money. */
    static long withoutMoney(List<AwardLine> lines) {
        return lines.stream()
                .filter(line -> line.award().reward().amount() == 0)
                .count();
    }

    List<Block> receipt() {
        List<Block> blocks = new ArrayList<>(head("Danh sách ký nhận tiền thưởng"));
        List<Row> rows = new ArrayList<>();
        for (AwardLine line : lines) {
            long amount = line.award().reward().amount();
            rows.add(new Row(List.of(
                    PaperStyles.cell(Integer.toString(rows.size() + 1)),
                    PaperStyles.cell(PaperStyles.name(line)),
                    PaperStyles.cell(PaperStyles.place(line)),
                    PaperStyles.cell(
                            amount == 0
                                    ? facts.missing(PaperGap.REWARD, PaperFacts.BLANK)
                                    : NumberWords.grouped(amount)),
                    PaperStyles.cell(""))));
        }
        rows.add(total());
        List<Column> columns = List.of(
                Column.fixed("STT", 12, Align.CENTRE),
                Column.shared("Họ và tên, tập thể, hộ gia đình", 5, Align.LEFT),
                Column.shared("Chức vụ, đơn vị", 4, Align.LEFT),
                Column.fixed("Số tiền (đồng)", 27, Align.RIGHT),
                Column.fixed("Ký nhận", 27, Align.LEFT));
        blocks.add(new Table(columns, PaperStyles.HEAD_CELL, rows, Grid.LINES, 8, Keep.WITH_NEXT));
        blocks.add(Paragraph.left("Bằng chữ:", PaperStyles.SLANTED)
                .then(inWords(), PaperStyles.STRONG)
                .under(6)
                .keptWithNext());
        blocks.add(PaperStyles.signatures(List.of("Người lập", "Kế toán", "Thủ trưởng đơn vị")));
        return blocks;
    }

    private long sum() {
        return lines.stream().mapToLong(line -> line.award().reward().amount()).sum();
    }

    /** What is not whole is no total. */
    private boolean isWhole() {
        return !lines.isEmpty() && withoutMoney(lines) == 0;
    }

    private Row total() {
        return new Row(List.of(
                PaperStyles.cell(""),
                PaperStyles.strong("Tổng cộng"),
                PaperStyles.cell(""),
                PaperStyles.strong(isWhole() ? NumberWords.grouped(sum()) : PaperFacts.BLANK),
                PaperStyles.cell("")));
    }

    private String inWords() {
        return isWhole() ? NumberWords.money(sum()) + "." : PaperFacts.LONG_BLANK + ".";
    }

    /** In the order of the stage. */
    List<Block> call() {
        List<Block> blocks = new ArrayList<>(head("Danh sách mời nhận khen thưởng"));
        List<Row> rows = new ArrayList<>();
        lines.stream()
                .sorted(LineOrder.STAGE)
                .forEach(line -> rows.add(new Row(List.of(
                        PaperStyles.cell(Integer.toString(rows.size() + 1)),
                        PaperStyles.strong(PaperStyles.name(line)),
                        PaperStyles.cell(PaperStyles.place(line)),
                        PaperStyles.cell(line.form().name()),
                        PaperStyles.cell("")))));
        List<Column> columns = List.of(
                Column.fixed("STT", 12, Align.CENTRE),
                Column.shared("Họ và tên, tập thể, hộ gia đình", 5, Align.LEFT),
                Column.shared("Chức vụ, đơn vị", 4, Align.LEFT),
                Column.fixed("Hình thức", 32, Align.LEFT),
                Column.fixed("Ghi chú", 24, Align.LEFT));
        blocks.add(new Table(columns, PaperStyles.HEAD_CELL, rows, Grid.LINES, 8, Keep.WITH_NEXT));
        blocks.add(
                PaperStyles.body("Tổng cộng: " + PaperFacts.counts(lines) + ".").under(6));
        return blocks;
    }

    private List<Block> head(String title) {
        return List.of(
                PaperStyles.head(
                        view.authority().parent(),
                        view.authority().name(),
                        "",
                        facts.place() + ", " + PaperFacts.BLANK_DATE),
                PaperStyles.title(title),
                PaperStyles.remark("(Theo Quyết định số " + facts.number() + " " + facts.date() + " của "
                        + view.authority().title() + ")"));
    }
}
