package vn.sovang.ui.decisions;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.Money;
import vn.sovang.domain.Printing;
import vn.sovang.i18n.Messages;
import vn.sovang.register.AwardLine;
import vn.sovang.text.DateLine;
import vn.sovang.text.TextQuery;

/** What stands in a cell: as shown, and as it is taken up for typing. */
final class LineText {
    private static final double HUNDREDTHS = 100;

    private final Messages words;

    LineText(Messages words) {
        this.words = words;
    }

    /** The text as shown; empty where there is nothing. */
    String shown(Column column, GridRow row) {
        return switch (column) {
            case ORDINAL -> String.valueOf(row.ordinal());
            case KIND -> words.word(row.kind());
            case AMOUNT ->
                row instanceof GridRow.Line line
                        ? amount(line.line().award().reward().amount())
                        : "";
            case PRINTED -> row instanceof GridRow.Line line ? printed(line.line()) : "";
            default -> row instanceof GridRow.Line line ? raw(column, line) : typed(column, (GridRow.Fresh) row);
        };
    }

    String amount(long dong) {
        return NumberFormat.getIntegerInstance(words.language().locale()).format(dong);
    }

    /** "0,3 × 2.340.000 = 702.000, làm tròn 710.000 đ". */
    String formula(Money.Formula formula) {
        NumberFormat coefficient =
                NumberFormat.getNumberInstance(words.language().locale());
        return words.get(
                "decisions.money.formula",
                coefficient.format(formula.hundredths() / HUNDREDTHS),
                amount(formula.baseSalary()),
                amount(Math.round(formula.hundredths() * formula.baseSalary() / HUNDREDTHS)),
                amount(formula.amount()));
    }

    private String printed(AwardLine line) {
        Printing printing = line.award().printing();
        if (printing.count() > 1) {
            return words.get("decisions.printed.times", printing.count());
        }
        if (printing.count() == 1) {
            return day(printing.lastOn());
        }
        return words.get(line.form().printsCertificate() ? "decisions.printed.not" : "decisions.printed.none");
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "1" : String.format(Locale.ROOT, "%02d/%02d", date.getDayOfMonth(), date.getMonthValue());
    }

    /** A date in full, or nothing. */
    static String date(@Nullable LocalDate date) {
        return date == null ? "" : DateLine.shortForm(date);
    }

    /** The text a cell is taken up with for typing. */
    static String raw(Column column, GridRow.Line row) {
        Award award = row.line().award();
        return switch (column) {
            case HONORIFIC -> award.named().honorific();
            case NAME -> award.named().name();
            case POSITION -> award.named().position();
            case UNIT -> award.named().unit();
            case FORM -> row.line().form().name();
            case ACHIEVEMENT -> award.achievement();
            case BOOK_NUMBER -> award.bookNumber() == null ? "" : String.valueOf(award.bookNumber());
            case AMOUNT -> String.valueOf(award.reward().amount());
            default -> "";
        };
    }

    /** What has been typed into the empty row. */
    static String typed(Column column, GridRow.Fresh row) {
        return switch (column) {
            case HONORIFIC -> row.draft().honorific();
            case NAME -> row.draft().name();
            case POSITION -> row.draft().position();
            case UNIT -> row.draft().unit();
            case ACHIEVEMENT -> row.draft().achievement();
            default -> "";
        };
    }

    static String raw(Column column, GridRow row) {
        return row instanceof GridRow.Line line ? raw(column, line) : typed(column, (GridRow.Fresh) row);
    }

    /** Whether a line holds the words, accents optional. */
    static boolean matches(TextQuery query, AwardLine line) {
        if (query.isEmpty()) {
            return true;
        }
        Award award = line.award();
        String text = String.join(
                " ",
                award.named().full(),
                award.named().position(),
                award.named().unit(),
                award.achievement(),
                line.form().name(),
                award.bookNumber() == null ? "" : String.valueOf(award.bookNumber()));
        return query.matches(text);
    }
}
