package vn.sovang.exchange.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is written into one cell. */
public sealed interface Value {
    /** An empty cell. */
    Value NONE = new None();

    record None() implements Value {}

    record Text(String text) implements Value {}

    /** A text that only shows how a cell is filled in; it looks like it where the file can have looks. */
    record Example(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Day(LocalDate date) implements Value {}

    static Value text(String text) {
        return text.isEmpty() ? NONE : new Text(text);
    }

    static Value whole(@Nullable Integer number) {
        return number == null ? NONE : new Whole(number);
    }

    static Value day(@Nullable LocalDate date) {
        return date == null ? NONE : new Day(date);
    }
}
