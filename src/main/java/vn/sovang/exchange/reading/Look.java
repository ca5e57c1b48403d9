package vn.sovang.exchange.reading;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a cell is shown.
 *
 * @param format its number format in Excel's own words, as in "dd/mm/yyyy"
 * @param showsDay whether a number in it is a day
 * @param font the name of its font; empty where the file does not say
 */
public record Look(String format, boolean showsDay, String font) {
    /** A cell of which nothing is said. */
    public static final Look USUAL = new Look("General", false, "");

    /** Longer than Excel lets one write. */
    private static final int LONGEST = 255;

    private static final String DAY = "dd/mm/yyyy";

    /** Formats that follow the machine: the files come from Vietnamese ones. */
    private static final int SHORT_DAY = 14;

    private static final int SHORT_DAY_AND_TIME = 22;

    /**
     * A look by the number of its format, as files of Excel keep it, and the words of that format; where the file says none, those
     * Excel has for the number.
     */
    public static Look of(int id, String words, String font) {
        String format = words(id, words);
        return new Look(format, DateUtil.isADateFormat(id, format), font);
    }

    private static String words(int id, String words) {
        if (id == SHORT_DAY) {
            return DAY;
        }
        if (id == SHORT_DAY_AND_TIME) {
            return DAY + " h:mm";
        }
        if (!words.isEmpty()) {
            return words.length() > LONGEST ? USUAL.format : words;
        }
        String known = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
        return known == null ? USUAL.format : known;
    }

    /** The same in another font. */
    public Look in(String other) {
        return new Look(format, showsDay, other);
    }
}
