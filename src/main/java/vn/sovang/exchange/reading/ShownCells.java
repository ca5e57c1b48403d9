package vn.sovang.exchange.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.sovang.domain.grid.GridCell;

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
            LocalDateTime moment = DateUtil.getLocalDateTime(number, era == Era.FROM_1904);
            return new GridCell(
                    shown(number, look),
                    GridCell.Kind.DATE,
                    moment.toLocalDate().toString(),
                    look.font());
        }
        return new GridCell(shown(number, look), GridCell.Kind.NUMBER, plain(number, KEPT), look.font());
    }

    private String shown(double number, Look look) {
        boolean general = look.format().equalsIgnoreCase(Look.USUAL.format())
                || look.format().equals("@");
        double size = Math.abs(number);
        if (general && (number == 0 || (size < LARGEST_PLAIN && size >= SMALLEST_PLAIN))) {
            MathContext precision = number == Math.rint(number) ? KEPT : SHOWN;
            return plain(number, precision).replace('.', ',');
        }
        try {
            String text = formatter.formatRawCellContents(number, -1, look.format(), era == Era.FROM_1904);
            return text.isBlank() ? plain(number, KEPT) : text.strip();
        } catch (RuntimeException e) {
            // A format nobody understands: the number itself says more than nothing.
            return plain(number, KEPT).replace('.', ',');
        }
    }

    private static String plain(double number, MathContext precision) {
        BigDecimal value =
                new BigDecimal(Double.toString(number)).round(precision).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }
}
