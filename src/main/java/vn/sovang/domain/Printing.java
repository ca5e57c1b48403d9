package vn.sovang.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How often an award's certificate has been printed, and when last. */
public record Printing(int count, @Nullable LocalDate lastOn) {
    public static final Printing NEVER = new Printing(0, null);
}
