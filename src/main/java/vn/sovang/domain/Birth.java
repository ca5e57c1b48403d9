package vn.sovang.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.text.Cleaning;
import vn.sovang.text.DateInput;

/** When somebody was born, as clerks know it: a year, or a day. */
public final class Birth {
    private static final int OLDEST = 1850;
    private static final int CENTURY = 100;
    private static final int YEARS_AHEAD = 10;

    private Birth() {}

    /** A year of four figures or a day in ISO form, from 1850 to {@code today}; empty for anything else. */
    public static Optional<String> read(String raw, LocalDate today) {
        String text = Cleaning.clean(raw);
        if (text.matches("[0-9]{4}")) {
            int year = Integer.parseInt(text);
            return year >= OLDEST && year <= today.getYear() ? Optional.of(text) : Optional.empty();
        }
        return DateInput.parse(text, today.getYear())
                .map(day -> notAhead(day, today))
                .filter(day -> !day.isAfter(today))
                .map(LocalDate::toString);
    }

    /** Of two figures for a year the one that lies behind us is meant. */
    private static LocalDate notAhead(LocalDate day, LocalDate today) {
        return day.isAfter(today) && day.getYear() <= today.getYear() + YEARS_AHEAD ? day.minusYears(CENTURY) : day;
    }
}
