package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Decision;
import vn.sovang.domain.ListedAward;
import vn.sovang.exchange.table.RowSource;
import vn.sovang.exchange.table.Table;
import vn.sovang.exchange.table.TableColumn;
import vn.sovang.exchange.table.TableHead;
import vn.sovang.exchange.table.Value;
import vn.sovang.text.DateLine;

/** What a list of awards looks like in a file: its head, columns and cells. */
final class AwardSheet {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> STATE =
            List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    private static final String TITLE = "DANH SÁCH KHEN THƯỞNG";
    private static final String REVOKED = "Đã hủy bỏ";

    private static final TableColumn PLACE = new TableColumn("STT", TableColumn.Type.WHOLE, 6);
    private static final List<TableColumn> WHO = List.of(
            new TableColumn("Đối tượng", TableColumn.Type.TEXT, 13),
            new TableColumn("Danh xưng", TableColumn.Type.TEXT, 11),
            new TableColumn("Họ và tên", TableColumn.Type.TEXT, 30),
            new TableColumn("Chức vụ", TableColumn.Type.TEXT, 24),
            new TableColumn("Đơn vị", TableColumn.Type.TEXT, 28),
            new TableColumn("Thành tích", TableColumn.Type.TEXT, 52),
            new TableColumn("Hình thức khen thưởng", TableColumn.Type.TEXT, 17));
    private static final List<TableColumn> BY_WHICH = List.of(
            new TableColumn("Số quyết định", TableColumn.Type.CODE, 17),
            new TableColumn("Ngày quyết định", TableColumn.Type.DATE, 13),
            new TableColumn("Lĩnh vực", TableColumn.Type.TEXT, 18),
            new TableColumn("Loại hình", TableColumn.Type.TEXT, 18));
    private static final List<TableColumn> WHAT = List.of(
            new TableColumn("Số sổ", TableColumn.Type.WHOLE, 8),
            new TableColumn("Tiền thưởng", TableColumn.Type.MONEY, 14),
            new TableColumn("Ghi chú", TableColumn.Type.TEXT, 14));

    private AwardSheet() {}

    /** The head of awards of many decisions. */
    static TableHead head(Authority authority, LocalDate today, String said) {
        return head(authority, authority.place(), DateLine.of(today), said.isBlank() ? List.of() : List.of(said));
    }

    /** The head of the list that goes with a decision. */
    static TableHead head(Authority authority, Decision decision) {
        List<String> below = new ArrayList<>();
        if (!decision.title().isEmpty()) {
            below.add(decision.title());
        }
        LocalDate day = decision.signedOn();
        if (!decision.number().isEmpty() && day != null) {
            below.add("(Kèm theo Quyết định số " + decision.number() + " " + DateLine.of(day) + " của "
                    + authority.title() + ")");
        }
        return head(authority, decision.place(), day == null ? "" : DateLine.of(day), below);
    }

    private static TableHead head(Authority authority, String place, String date, List<String> below) {
        List<String> left = new ArrayList<>();
        if (!authority.parent().isEmpty()) {
            left.add(authority.parent().toUpperCase(VIETNAMESE));
        }
        left.add(authority.name().toUpperCase(VIETNAMESE));
        String placed = place.isEmpty() || date.isEmpty() ? date : place + ", " + date;
        return new TableHead(left, STATE, placed, TITLE, below);
    }

    static Table ofMany(TableHead head, int count, RowSource rows) {
        return new Table("Danh sách", head, columns(BY_WHICH), count, rows);
    }

    static Table ofDecision(TableHead head, int count, RowSource rows) {
        return new Table("Danh sách", head, columns(List.of()), count, rows);
    }

    private static List<TableColumn> columns(List<TableColumn> between) {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(PLACE);
        columns.addAll(WHO);
        columns.addAll(between);
        columns.addAll(WHAT);
        return columns;
    }

    static List<Value> ofMany(int place, ListedAward award) {
        List<Value> cells = who(place, award);
        cells.add(Value.text(award.decision()));
        cells.add(Value.day(award.signedOn()));
        cells.add(Value.text(award.field()));
        cells.add(Value.text(award.method()));
        return what(cells, award);
    }

    static List<Value> ofDecision(int place, ListedAward award) {
        return what(who(place, award), award);
    }

    private static List<Value> who(int place, ListedAward award) {
        List<Value> cells = new ArrayList<>();
        cells.add(Value.whole(place));
        cells.add(Value.text(PaperTerms.kind(award.kind())));
        cells.add(Value.text(award.honorific()));
        cells.add(Value.text(award.name()));
        cells.add(Value.text(award.position()));
        cells.add(Value.text(award.unit()));
        cells.add(Value.text(award.achievement()));
        cells.add(Value.text(award.form()));
        return cells;
    }

    private static List<Value> what(List<Value> cells, ListedAward award) {
        cells.add(Value.whole(award.bookNumber()));
        cells.add(award.amount() == 0 ? Value.NONE : new Value.Whole(award.amount()));
        cells.add(award.standing() == ListedAward.Standing.REVOKED ? Value.text(REVOKED) : Value.NONE);
        return cells;
    }
}
