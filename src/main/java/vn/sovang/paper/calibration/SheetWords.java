package vn.sovang.paper.calibration;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Reading;

/** What the sheets say, in Vietnamese like everything the office puts on paper. */
final class SheetWords {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BLANK = " ………… mm";

    private SheetWords() {}

    /** Sheet 1: the printer as it is. */
    static MeasuringPage.Words measure(PrintTarget target, MeasuringSheet sheet) {
        return new MeasuringPage.Words(
                "Tờ 1: đo máy in",
                subject(target, sheet),
                "Xoay tờ giấy cho chữ này xuôi chiều đọc. Dùng thước mi-li-mét đo bốn đoạn dưới đây, "
                        + "rồi gõ số đo được vào ô cùng số ở cửa sổ Căn máy in.",
                readings(sheet, "đúng ra ", "đo được"),
                remark(sheet));
    }

    /** Sheet 2: corrected, so that everything lies where it belongs. */
    static MeasuringPage.Words confirm(PrintTarget target, MeasuringSheet sheet, Adjustment correction) {
        return new MeasuringPage.Words(
                "Tờ 2: kiểm tra",
                subject(target, sheet),
                "Tờ này đã bù: ngang " + signed(correction.right()) + " mm, dọc " + signed(correction.down())
                        + " mm, tỉ lệ ngang " + percent(correction.scaleX()) + ", tỉ lệ dọc "
                        + percent(correction.scaleY()) + ". Đo lại bốn đoạn, độ lệch phải bằng 0. "
                        + "Còn lệch quá 0,5 mm thì gõ số đo mới rồi in lại tờ 2.",
                readings(sheet, "phải là ", "lệch"),
                remark(sheet));
    }

    private static String subject(PrintTarget target, MeasuringSheet sheet) {
        var tray = target.tray().isEmpty() ? "khay máy in tự chọn" : "khay " + target.tray();
        var size = whole(sheet.width()) + " × " + whole(sheet.height()) + " mm";
        var printer = target.printer().isEmpty() ? "Máy in chưa chọn" : "Máy in " + target.printer();
        return printer + " – " + tray + " – giấy " + (target.paper().isEmpty() ? size : target.paper() + ", " + size);
    }

    private static List<String> readings(MeasuringSheet sheet, String should, String found) {
        return List.of(
                reading(sheet, Reading.LEFT, "1. Từ mép trái tờ giấy đến tâm A", should, found),
                reading(sheet, Reading.TOP, "2. Từ mép trên tờ giấy đến tâm A", should, found),
                reading(sheet, Reading.ACROSS, "3. Từ tâm A đến tâm B", should, found),
                reading(sheet, Reading.DOWN, "4. Từ tâm A đến tâm C, có thể bỏ qua", should, found));
    }

    private static String reading(MeasuringSheet sheet, Reading which, String what, String should, String found) {
        return what + ": " + should + tenths(sheet.expected(which)) + " mm, " + found + BLANK;
    }

    private static String remark(MeasuringSheet sheet) {
        return "In ở tỉ lệ 100 %, tắt “Fit to page” (vừa trang giấy). Thanh dưới đây phải dài đúng "
                + whole(MeasuringPage.barLength(sheet)) + " mm.";
    }

    static String tenths(double value) {
        return format("0.0", value);
    }

    private static String whole(double value) {
        return format("0.#", value);
    }

    private static String signed(double value) {
        var text = format("0.0", Math.abs(value));
        return text.equals("0,0") ? text : (value < 0 ? "−" : "+") + text;
    }

    private static String percent(double factor) {
        return format("0.00", factor * 100) + " %";
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(VIETNAMESE)).format(value);
    }
}
