package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Revocation;
import vn.sovang.domain.document.Abreast;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Serif;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Table.Cell;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Grid;
import vn.sovang.domain.document.Table.Row;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.text.DateLine;

/** What stands on a history sheet: title, who it is about, the table of awards, totals, and the place for signatures. */
final class HistoryWords {
    private static final TextStyle TITLE = Serif.of(14, Trait.BOLD);
    private static final TextStyle TEXT = Serif.of(13);
    private static final TextStyle STRONG = Serif.of(13, Trait.BOLD);
    private static final TextStyle CELL = Serif.of(12);
    private static final TextStyle HEAD = Serif.of(12, Trait.BOLD);
    private static final TextStyle NOTE = Serif.of(12, Trait.ITALIC);
    private static final List<Column> COLUMNS = List.of(
            Column.fixed("STT", 11, Align.CENTRE),
            Column.fixed("Số quyết định", 34, Align.LEFT),
            Column.fixed("Ngày quyết định", 23, Align.CENTRE),
            Column.fixed("Cấp khen thưởng", 36, Align.LEFT),
            Column.fixed("Hình thức khen thưởng, danh hiệu thi đua", 35, Align.LEFT),
            Column.fixed("Loại hình", 27, Align.LEFT),
            Column.shared("Nội dung khen thưởng", 1, Align.LEFT),
            Column.fixed("Số vào sổ", 15, Align.CENTRE));
    private static final List<Column> FACTS = List.of(
            Column.fixed("", 27, Align.LEFT),
            Column.shared("", 3, Align.LEFT),
            Column.fixed("", 27, Align.LEFT),
            Column.shared("", 2, Align.LEFT));

    private final History history;
    private final List<HistoryRow> rows;

    /** {@code rows} are oldest first. */
    HistoryWords(History history, List<HistoryRow> rows) {
        this.history = history;
        this.rows = rows;
    }

    String title() {
        return "Phiếu quá trình khen thưởng – " + name();
    }

    private String name() {
        Recipient recipient = history.recipient();
        return recipient.honorific().isEmpty() ? recipient.name() : recipient.honorific() + " " + recipient.name();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.centred("PHIẾU QUÁ TRÌNH KHEN THƯỞNG", TITLE)
                .under(16)
                .keptWithNext());
        blocks.add(facts());
        if (rows.isEmpty()) {
            blocks.add(Paragraph.left("Trong sổ chưa ghi lượt khen thưởng nào.", TEXT)
                    .under(8)
                    .keptWithNext());
        } else {
            blocks.add(new Table(COLUMNS, HEAD, table(), Grid.LINES, 8, Keep.WITH_NEXT));
            totals().forEach(line ->
                    blocks.add(Paragraph.left(line, TEXT).under(4).keptWithNext()));
        }
        blocks.add(signatures());
        return blocks;
    }

    /** Who it is, two facts a line, as far as they are known. */
    private Table facts() {
        Recipient recipient = history.recipient();
        Map<String, String> facts = new LinkedHashMap<>();
        switch (recipient.kind()) {
            case INDIVIDUAL -> facts.put("Họ và tên:", recipient.name());
            case COLLECTIVE -> facts.put("Tên tập thể:", recipient.name());
            case HOUSEHOLD -> facts.put("Hộ gia đình:", name());
        }
        facts.put("Đối tượng:", PaperTerms.kind(recipient.kind()));
        facts.put("Chức vụ:", history.position());
        facts.put("Năm sinh:", PaperTerms.birthYear(recipient.birth()));
        facts.put("Đơn vị:", history.unit());
        facts.put("Giới tính:", PaperTerms.sex(recipient.sex()));
        facts.values().removeIf(String::isEmpty);
        List<Cell> cells = new ArrayList<>();
        facts.forEach((label, value) -> {
            cells.add(new Cell(new Words(label, TEXT)));
            cells.add(new Cell(new Words(value, STRONG)));
        });
        while (cells.size() % FACTS.size() != 0) {
            cells.add(new Cell(new Words("", TEXT)));
        }
        List<Row> lines = new ArrayList<>();
        for (int at = 0; at < cells.size(); at += FACTS.size()) {
            lines.add(new Row(cells.subList(at, at + FACTS.size())));
        }
        return new Table(FACTS, TEXT, lines, Grid.NONE, 10, Keep.WITH_NEXT);
    }

    private List<Row> table() {
        List<Row> table = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            table.add(row(i + 1, rows.get(i)));
        }
        return table;
    }

    private static Row row(int number, HistoryRow row) {
        ListedAward award = row.award();
        LocalDate day = award.signedOn();
        String form = row.occasion() == Occasion.POSTHUMOUS ? award.form() + " (truy tặng)" : award.form();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(new Words(Integer.toString(number), CELL)));
        cells.add(cell(row, award.decision()));
        cells.add(cell(row, day == null ? "" : DateLine.shortForm(day)));
        cells.add(cell(row, row.level()));
        cells.add(cell(row, form));
        cells.add(cell(row, award.method()));
        cells.add(achievement(row));
        cells.add(cell(row, award.bookNumber() == null ? "" : award.bookNumber().toString()));
        return new Row(cells);
    }

    private static Words words(HistoryRow row, String text) {
        Words words = new Words(text, CELL);
        return row.revocation() == null ? words : words.struck();
    }

    private static Cell cell(HistoryRow row, String text) {
        return new Cell(words(row, text));
    }

    private static Cell achievement(HistoryRow row) {
        Revocation taken = row.revocation();
        Words words = words(row, row.award().achievement());
        return taken == null ? new Cell(words) : new Cell(List.of(words, new Words(takenBack(taken), NOTE)));
    }

    /** "Đã hủy bỏ ngày 05/12/2024 theo Quyết định số 40/QĐ-UBND: kê khai sai." */
    private static String takenBack(Revocation taken) {
        String by = taken.decision().isEmpty() ? "" : " theo Quyết định số " + taken.decision();
        String why = taken.reason().isEmpty() ? "" : ": " + taken.reason();
        return "Đã hủy bỏ ngày " + DateLine.shortForm(taken.on()) + by + why + (why.endsWith(".") ? "" : ".");
    }

    private List<String> totals() {
        List<ListedAward> counted = history.standing();
        List<String> lines = new ArrayList<>();
        lines.add(counted.isEmpty() ? "Tổng cộng: 0 lượt khen thưởng." : total(counted));
        int run = history.consecutiveYears();
        if (run > 1) {
            int last = counted.get(0).year();
            lines.add(
                    "Được khen thưởng " + run + " năm liên tục, từ năm " + (last - run + 1) + " đến năm " + last + ".");
        }
        if (!history.gaps().isEmpty()) {
            lines.add("Năm không được khen thưởng: "
                    + history.gaps().stream().map(HistoryWords::years).collect(Collectors.joining(", ")) + ".");
        }
        if (rows.size() > counted.size()) {
            lines.add("Đã hủy bỏ: " + (rows.size() - counted.size()) + " lượt, không tính vào tổng cộng.");
        }
        return lines;
    }

    /** "Tổng cộng: 5 lượt khen thưởng, gồm Giấy khen: 4; Lao động tiên tiến: 1." */
    private static String total(List<ListedAward> counted) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        counted.forEach(award -> forms.merge(award.form(), 1, Integer::sum));
        String each = forms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(form -> form.getKey() + ": " + form.getValue())
                .collect(Collectors.joining("; "));
        return "Tổng cộng: " + counted.size() + " lượt khen thưởng, gồm " + each + ".";
    }

    private static String years(History.Gap gap) {
        return gap.from() == gap.to() ? Integer.toString(gap.from()) : gap.from() + " – " + gap.to();
    }

    private static Abreast signatures() {
        return new Abreast(
                List.of(
                        signature("NGƯỜI LẬP PHIẾU", "(Ký, ghi rõ họ tên)"),
                        signature("XÁC NHẬN CỦA CƠ QUAN", "(Ký tên, đóng dấu)")),
                14);
    }

    /** With room for a signature and a seal under it. */
    private static Abreast.Part signature(String who, String how) {
        return new Abreast.Part(
                1,
                List.of(
                        Paragraph.centred(who, STRONG),
                        Paragraph.centred(how, Serif.of(13, Trait.ITALIC)),
                        Paragraph.centred("", STRONG).under(75)));
    }
}
