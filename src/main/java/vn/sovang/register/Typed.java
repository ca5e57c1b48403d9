package vn.sovang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.text.Cleaning;
import vn.sovang.text.DateInput;
import vn.sovang.text.SafeText;

/** Reads what was typed into the fields of one row, and gathers every problem before anything is refused. */
final class Typed {
    private static final int LONGEST = 2000;

    private final IntSupplier row;
    private final List<Problem> problems = new ArrayList<>();

    /** {@code row} counts from 1; 0 for what is not a line of a list. */
    Typed(int row) {
        this(() -> row);
    }

    /** The same for a place that is dear to find and needed only when something is wrong. */
    Typed(IntSupplier row) {
        this.row = row;
    }

    /** One line of text in its stored form. */
    String line(Enum<?> field, String raw) {
        return checked(field, Cleaning.clean(raw));
    }

    /** Text in which the clerk's line breaks stay. */
    String lines(Enum<?> field, String raw) {
        String cleaned = Arrays.stream(raw.split("\\R"))
                .map(Cleaning::clean)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return checked(field, cleaned);
    }

    private String checked(Enum<?> field, String text) {
        if (text.length() > LONGEST) {
            problems.add(new Problem.TextTooLong(row.getAsInt(), field.name(), text.length(), LONGEST));
        }
        if (SafeText.problem(text).isPresent()) {
            problems.add(new Problem.UnsafeText(row.getAsInt(), field.name(), shortened(text)));
        }
        return text;
    }

    private static String shortened(String text) {
        int most = 40;
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))))
                        + "…";
    }

    /** A date in any form a clerk may type; nothing for an empty field, a problem for an impossible one. */
    Optional<java.time.LocalDate> date(Enum<?> field, String raw) {
        String text = Cleaning.clean(raw);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<java.time.LocalDate> date = DateInput.parse(text);
        if (date.isEmpty()) {
            problems.add(new Problem.ImpossibleDate(field.name(), text));
        }
        return date;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** Refuses when anything was wrong, naming all of it. */
    void check() throws Refused {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
