package vn.sovang.text;

import java.time.LocalDate;
import java.util.Locale;

/** Dates as official papers and as lists write them. */
public final class DateLine {
    private DateLine() {}

    /**
     * "ngày 05 tháng 3 năm 2026": a leading zero for days below 10 and for months 1 and 2 only (Decree 30/2020/NĐ-CP).
     */
    public static String of(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
    }

    /** "02/12/2024". */
    public static String shortForm(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
