package vn.sovang.exchange.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.text.DateLine;

/**
 * Makes cells of numbers, days and texts, each with what Excel shows on a Vietnamese machine: 1.490.000, 0,5, 02/12/2024. A number
 * without a format of its own shows all its figures, as an identity number is meant.
 */
public final class ShownCells {
    private static final Locale VIETNAM = new Locale("vi", "VN");
    /** As many figures as Excel keeps of a number. */
    private static final MathContext KEPT = new MathContext(15);
    /** As many as it shows of a fraction. */
    private static final MathContext SHOWN = new MathContext(10);

    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-9;
    /** The day after the last that Excel knows, 31/12/9999. */
    private static final double END_OF_DAYS = 2_958_466;

    /** The two formats most cells have; they are shown without asking anybody. */
    private static final String DAY = "dd/mm/yyyy";

    private static final String GROUPED = "#,##0";
    /** 1/3/1900 as a workbook counts. */
    private static final double FIRST_OF_MARCH = 61;
    /** 1/1/1970 as a workbook counts. */
    private static final long EPOCH = 25_569;
    /** A moment before midnight that only comes of counting in fractions. */
    private static final double MOMENT = 1e-9;

    private final DataFormatter formatter = new DataFormatter(VIETNAM);
    private final Era era;

    public ShownCells(Era era) {
        this.era = era;
    }

    /** Which day a workbook counts its days from. */
    public enum Era {
        FROM_1900,
        /** Workbooks of old Macintoshes. */
        FROM_1904
    }

    public static GridCell text(String text, Look look) {
        return text.isEmpty() ? GridCell.EMPTY : new GridCell(text, GridCell.Kind.TEXT, text, look.font());
    }

    public static GridCell truth(boolean is, Look look) {
        String text = is ? "TRUE" : "FALSE";
        return new GridCell(text, GridCell.Kind.BOOLEAN, text, look.font());
    }

    /** The result of a formula that failed, or that nobody has computed. */
    public static GridCell error(String text, Look look) {
        return new GridCell(text, GridCell.Kind.ERROR, text, look.font());
    }

    public GridCell number(double number, Look look) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return error("#NUM!", look);
        }
        if (look.showsDay() && number >= 1 && number < END_OF_DAYS) {
            LocalDate day = day(number);
            String text = look.format().equals(DAY) ? DateLine.shortForm(day) : shown(number, look);
            return new GridCell(text, GridCell.Kind.DATE, day.toString(), look.font());
        }
        return new GridCell(shown(number, look), GridCell.Kind.NUMBER, plain(number, KEPT), look.font());
    }

    /** The days before March 1900 are left to those who know how Excel counts them. */
    private LocalDate day(double number) {
        boolean usual = era == Era.FROM_1900 && number >= FIRST_OF_MARCH;
        return usual
                ? LocalDate.ofEpochDay((long) Math.floor(number + MOMENT) - EPOCH)
                : DateUtil.getLocalDateTime(number, era == Era.FROM_1904).toLocalDate();
    }

    private String shown(double number, Look look) {
        boolean general = look.format().equalsIgnoreCase(Look.USUAL.format())
                || look.format().equals("@");
        double size = Math.abs(number);
        if (general && (number == 0 || (size < LARGEST_PLAIN && size >= SMALLEST_PLAIN))) {
            MathContext precision = number == Math.rint(number) ? KEPT : SHOWN;
            return plain(number, precision).replace('.', ',');
        }
        if (look.format().equals(GROUPED) && number == Math.rint(number) && size < LARGEST_PLAIN) {
            return grouped(Long.toString((long) size), number < 0 ? "-" : "");
        }
        try {
            String text = formatter.formatRawCellContents(number, -1, look.format(), era == Era.FROM_1904);
            return text.isBlank() ? plain(number, KEPT) : text.strip();
        } catch (RuntimeException e) {
            // A format nobody understands: the number itself says more than nothing.
            return plain(number, KEPT).replace('.', ',');
        }
    }

    private static String grouped(String figures, String sign) {
        StringBuilder text = new StringBuilder(figures);
        for (int i = figures.length() - 3; i > 0; i -= 3) {
            text.insert(i, '.');
        }
        return sign + text;
    }

    private static String plain(double number, MathContext precision) {
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_PLAIN) {
            return Long.toString((long) number);
        }
        BigDecimal value =
                new BigDecimal(Double.toString(number)).round(precision).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }
}
