package vn.sovang.domain;

/**
 * How the numbers of an authority's golden book follow each other. Whatever holds, no number is given twice in one year; while
 * they run on, none is given that was ever given in any year. So the two can change places at any time: a year that began with
 * running numbers goes on above its highest, and running numbers begin above the highest of all years.
 */
public enum BookSeries {
    /** Every year begins again with 1: "số 56 năm 2022". */
    YEARLY,
    /** One series over all years: "số 1256". */
    RUNNING;

    /** The name of the setting that says which one the office keeps; yearly where it says nothing. */
    public static final String SETTING = "book.series";

    /** Reads the setting's value. */
    public static BookSeries of(String value) {
        return RUNNING.name().equals(value) ? RUNNING : YEARLY;
    }
}
