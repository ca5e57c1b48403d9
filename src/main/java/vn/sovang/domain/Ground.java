package vn.sovang.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.DateInput;
import vn.sovang.text.DateLine;
import vn.sovang.text.Folding;

/**
 * A law or decree that decisions name (căn cứ) while it is in force on a day: that of the dossier or that of the decision.
 * {@code text} is what stands after "Căn cứ", without its end.
 */
public record Ground(Day day, Validity validity, String text) {
    private static final String BETWEEN = "|";
    private static final int PARTS = 4;

    /** Which day of a decision must lie within the validity. */
    public enum Day {
        DOSSIER("hồ sơ"),
        DECISION("ký");

        private final String word;

        Day(String word) {
            this.word = word;
        }

        private static Optional<Day> read(String text) {
            return Arrays.stream(values())
                    .filter(day -> Folding.fold(day.word).equals(Folding.fold(text))
                            || day.name().equals(text.strip()))
                    .findFirst();
        }
    }

    /** Reads "hồ sơ | 01/01/2024 | 30/09/2026 | Luật …", as {@link #written} writes it; a day may be left out. */
    public static Optional<Ground> read(String line) {
        String[] parts = line.split("\\|", PARTS);
        if (parts.length < PARTS || parts[PARTS - 1].isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = DateInput.parse(parts[1].strip());
        Optional<LocalDate> to = DateInput.parse(parts[2].strip());
        boolean isWrong = (from.isEmpty() && !parts[1].isBlank()) || (to.isEmpty() && !parts[2].isBlank());
        return isWrong
                ? Optional.empty()
                : Day.read(parts[0])
                        .map(day -> new Ground(
                                day, new Validity(from.orElse(null), to.orElse(null)), parts[PARTS - 1].strip()));
    }

    public String written() {
        return String.join(" " + BETWEEN + " ", day.word, written(validity.from()), written(validity.to()), text);
    }

    private static String written(@Nullable LocalDate date) {
        return date == null ? "" : DateLine.shortForm(date);
    }
}
