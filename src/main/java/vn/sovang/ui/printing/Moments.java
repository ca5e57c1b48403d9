package vn.sovang.ui.printing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.sovang.text.DateLine;

/** When something was printed, as the clock on the wall had it: "05/12/2024 15:42". */
record Moments(ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String text(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return DateLine.shortForm(there.toLocalDate()) + " " + TIME.format(there);
    }
}
