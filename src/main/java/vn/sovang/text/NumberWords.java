package vn.sovang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole numbers in Vietnamese words and with dots between the thousands, as money lines on official papers need them. */
public final class NumberWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", "nghìn", "triệu"};
    private static final long BILLION = 1_000_000_000L;

    private NumberWords() {}

    /** "một triệu không trăm năm mươi nghìn"; groups of three, groups of zeros left out, "âm" before a negative one. */
    public static String words(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        var words = new ArrayList<String>();
        if (number < 0) {
            words.add("âm");
        }
        // Negative all the way down: the smallest long has no positive twin.
        readBillions(words, number < 0 ? number : -number, words.size());
        return String.join(" ", words);
    }

    /** An amount of đồng for the money line: "Một triệu đồng". */
    public static String money(long dong) {
        String words = words(dong);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " đồng";
    }

    /** "1.490.000". */
    public static String grouped(long number) {
        var digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, '.');
        }
        return digits.toString();
    }

    private static void readBillions(List<String> words, long negative, int start) {
        long billions = negative / BILLION;
        if (billions != 0) {
            readBillions(words, billions, start);
            words.add("tỷ");
        }
        int rest = (int) -(negative % BILLION);
        int divisor = 1_000_000;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int value = rest / divisor % 1000;
            if (value != 0) {
                readGroup(words, value, start);
                if (group > 0) {
                    words.add(GROUPS[group]);
                }
            }
            divisor /= 1000;
        }
    }

    /** The group that opens the number reads no empty hundreds; all later ones do: "không trăm linh năm". */
    private static void readGroup(List<String> words, int value, int start) {
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int units = value % 10;
        boolean hundredsRead = hundreds != 0 || words.size() > start;
        if (hundredsRead) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (hundredsRead && units != 0) {
            words.add("linh");
        }
        if (units != 0) {
            words.add(unit(tens, units));
        }
    }

    private static String unit(int tens, int units) {
        if (units == 5 && tens > 0) {
            return "lăm";
        }
        if (units == 1 && tens > 1) {
            return "mốt";
        }
        return units == 4 && tens > 1 ? "tư" : DIGITS[units];
    }
}
