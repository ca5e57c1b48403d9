package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Award;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.References;
import vn.sovang.domain.Signer;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Block.Keep;
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

/**
 * The golden book of a year, number after number. What was taken back stands there struck through, a number that was given up as
 * such. Columns for the day of handing over, the signature and the day of entry are written by hand.
 */
final class BookWords {
    private static final TextStyle CELL = Serif.of(8);
    private static final TextStyle HEAD = Serif.of(8, Trait.BOLD);
    private static final List<Column> COLUMNS = List.of(
            Column.fixed("Số vào sổ", 10, Align.CENTRE),
            Column.fixed("Ngày vào sổ", 14, Align.CENTRE),
            Column.fixed("Số, ngày quyết định", 23, Align.LEFT),
            Column.shared("Họ tên, tập thể", 5, Align.LEFT),
            Column.fixed("Năm sinh", 9, Align.CENTRE),
            Column.fixed("Giới tính", 8, Align.CENTRE),
            Column.shared("Chức vụ", 4, Align.LEFT),
            Column.shared("Đơn vị", 4, Align.LEFT),
            Column.fixed("Hình thức", 15, Align.LEFT),
            Column.fixed("Loại hình", 14, Align.LEFT),
            Column.shared("Thành tích", 6, Align.LEFT),
            Column.fixed("Tiền thưởng", 16, Align.RIGHT),
            Column.fixed("Người ký", 16, Align.LEFT),
            Column.fixed("Ngày trao", 13, Align.CENTRE),
            Column.fixed("Ký nhận", 14, Align.CENTRE),
            Column.fixed("Ghi chú", 15, Align.LEFT));

    private final Register register;
    private final References references;
    private final int year;
    private final Map<Long, Optional<Decision>> decisions = new HashMap<>();

    BookWords(Register register, int year) {
        this.register = register;
        this.references = register.references();
        this.year = year;
    }

    List<Block> blocks(Block head) {
        List<Row> rows = rows();
        return List.of(
                head,
                PaperStyles.title("Sổ khen thưởng năm " + year),
                new Table(COLUMNS, HEAD, rows, Grid.LINES, 8, Keep.WITH_NEXT),
                PaperStyles.body("Sổ có " + NumberWords.grouped(rows.size()) + " số.")
                        .under(6));
    }

    private List<Row> rows() {
        List<BookNumber> numbers = new ArrayList<>();
        for (Authority authority : references.authorities()) {
            numbers.addAll(register.ledger().all(authority.id(), Ledger.BOOK, year));
        }
        return numbers.stream()
                .sorted(Comparator.comparingInt(BookNumber::number))
                .map(this::row)
                .toList();
    }

    private Row row(BookNumber number) {
        Long awardId = number.awardId();
        Optional<Award> award = number.state() == BookNumber.State.VOID || awardId == null
                ? Optional.empty()
                : register.tables().find(Award.class, awardId);
        return award.map(found -> row(number, found)).orElseGet(() -> given(number));
    }

    private static Row given(BookNumber number) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(Integer.toString(number.number())));
        while (cells.size() < COLUMNS.size() - 1) {
            cells.add(cell(""));
        }
        cells.add(cell("Bỏ số"));
        return new Row(cells);
    }

    private Row row(BookNumber number, Award award) {
        Optional<Decision> decision = decisions.computeIfAbsent(
                award.decisionId(), id -> register.tables().find(Decision.class, id));
        Optional<Recipient> recipient = register.tables().find(Recipient.class, award.recipientId());
        String note = award.revocation() == null ? award.note() : "Đã hủy bỏ";
        List<String> texts = List.of(
                "",
                decision.map(BookWords::decision).orElse(""),
                PaperStyles.name(award),
                recipient.map(Recipient::birth).map(PaperTerms::birthYear).orElse(""),
                recipient.map(each -> PaperTerms.sex(each.sex())).orElse(""),
                award.named().position(),
                award.named().unit(),
                references.form(award.formId()).map(form -> form.name()).orElse(""),
                method(decision),
                award.achievement(),
                award.reward().amount() == 0
                        ? ""
                        : NumberWords.grouped(award.reward().amount()),
                decision.map(this::signer).orElse(""));
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(Integer.toString(number.number())));
        for (String text : texts) {
            Words words = new Words(text, CELL);
            cells.add(new Cell(award.revocation() == null ? words : words.struck()));
        }
        cells.add(cell(""));
        cells.add(cell(""));
        cells.add(cell(note));
        return new Row(cells);
    }

    private static Cell cell(String text) {
        return new Cell(new Words(text, CELL));
    }

    private static String decision(Decision decision) {
        @Nullable LocalDate day = decision.signedOn();
        return day == null ? decision.number().toString() : decision.number() + "\n" + DateLine.shortForm(day);
    }

    private String method(Optional<Decision> decision) {
        return decision.map(Decision::methodId)
                .flatMap(references::method)
                .map(method -> method.name())
                .orElse("");
    }

    private String signer(Decision decision) {
        return Optional.ofNullable(decision.signerId())
                .flatMap(references::signer)
                .map(Signer::name)
                .orElse("");
    }
}
