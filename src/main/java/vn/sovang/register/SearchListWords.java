package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.document.Align;
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
import vn.sovang.text.NumberWords;

/** What stands on the list of what a search found. */
final class SearchListWords {
    static final String TITLE = "Danh sách khen thưởng";

    private static final TextStyle CELL = Serif.of(11);
    private static final TextStyle HEAD = Serif.of(11, Trait.BOLD);
    private static final TextStyle NOTE = Serif.of(11, Trait.ITALIC);
    private static final List<Column> COLUMNS = List.of(
            Column.fixed("STT", 12, Align.CENTRE),
            Column.shared("Họ và tên, tập thể, hộ gia đình", 5, Align.LEFT),
            Column.shared("Chức vụ, đơn vị", 5, Align.LEFT),
            Column.fixed("Năm", 12, Align.CENTRE),
            Column.fixed("Hình thức", 28, Align.LEFT),
            Column.shared("Thành tích", 7, Align.LEFT),
            Column.fixed("Quyết định", 31, Align.LEFT),
            Column.fixed("Số vào sổ", 14, Align.CENTRE));

    private SearchListWords() {}

    static Paragraph title() {
        return Paragraph.centred(TITLE, Serif.of(14, Trait.BOLD, Trait.CAPITALS))
                .under(16)
                .keptWithNext();
    }

    /** How the list was asked for. */
    static Paragraph said(List<String> said) {
        String how = said.isEmpty() ? "Tất cả lượt khen trong sổ" : "Điều kiện: " + String.join("; ", said);
        return Paragraph.centred("(" + how + ")", Serif.of(13, Trait.ITALIC)).keptWithNext();
    }

    static Table table(Iterable<Row> rows) {
        return new Table(COLUMNS, HEAD, rows, Grid.LINES, 8, Keep.WITH_NEXT);
    }

    static Row row(int number, ListedAward award) {
        boolean revoked = award.standing() == ListedAward.Standing.REVOKED;
        String name = award.honorific().isEmpty() ? award.name() : award.honorific() + " " + award.name();
        String place = Stream.of(award.position(), award.unit())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        Integer book = award.bookNumber();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(new Words(Integer.toString(number), CELL)));
        for (String text : List.of(
                name,
                place,
                award.signedOn() == null ? "" : Integer.toString(award.year()),
                award.form(),
                award.achievement(),
                decision(award),
                book == null ? "" : book.toString())) {
            Words words = new Words(text, CELL);
            cells.add(new Cell(revoked ? words.struck() : words));
        }
        return new Row(revoked ? noted(cells) : cells);
    }

    /** Says under the form that the award was taken back. */
    private static List<Cell> noted(List<Cell> cells) {
        List<Cell> noted = new ArrayList<>(cells);
        List<Words> form = new ArrayList<>(cells.get(4).words());
        form.add(new Words("(đã hủy bỏ)", NOTE));
        noted.set(4, new Cell(form));
        return noted;
    }

    /** "1254/QĐ-UBND, ngày 02/12/2024". */
    private static String decision(ListedAward award) {
        LocalDate day = award.signedOn();
        if (day == null || award.decision().isEmpty()) {
            return "(dự thảo)";
        }
        return award.decision() + "\nngày " + DateLine.shortForm(day);
    }

    /** "Tổng cộng: 2.345 lượt khen của 1.234 đối tượng, gồm tập thể: 12; cá nhân: 2.333." */
    static Paragraph total(int awards, int recipients, Map<RecipientKind, Integer> kinds) {
        String each = Stream.of(RecipientKind.values())
                .filter(kinds::containsKey)
                .map(kind -> kind(kind) + ": " + NumberWords.grouped(kinds.getOrDefault(kind, 0)))
                .collect(Collectors.joining("; "));
        String text = "Tổng cộng: " + NumberWords.grouped(awards) + " lượt khen của " + NumberWords.grouped(recipients)
                + " đối tượng, gồm " + each + ".";
        return Paragraph.left(text, Serif.of(13, Trait.BOLD)).under(6);
    }

    private static String kind(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> "tập thể";
            case HOUSEHOLD -> "hộ gia đình";
            case INDIVIDUAL -> "cá nhân";
        };
    }
}
