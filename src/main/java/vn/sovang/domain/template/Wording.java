package vn.sovang.domain.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text with placeholders in braces, such as {@code {địa danh}, {ngày ký}}; a doubled brace stands for the brace
 * itself. An empty placeholder takes the separator beside it along, and a line left without any value disappears.
 */
public final class Wording {
    private final String text;
    private final List<List<Part>> lines;

    private Wording(String text, List<List<Part>> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Reads a wording that {@link #faults} finds nothing wrong with. */
    public static Wording of(String text) {
        var reader = new WordingReader(text);
        var lines = reader.read();
        if (!reader.faults().isEmpty()) {
            throw new IllegalArgumentException(reader.faults().toString());
        }
        return new Wording(text, lines);
    }

    /** What is wrong with a text as a wording; empty when nothing is. */
    public static List<Fault> faults(String text) {
        var reader = new WordingReader(text);
        reader.read();
        return reader.faults();
    }

    public String text() {
        return text;
    }

    public Set<Placeholder> placeholders() {
        var used = EnumSet.noneOf(Placeholder.class);
        for (var line : lines) {
            for (var part : line) {
                if (part instanceof Slot slot) {
                    used.add(slot.placeholder());
                }
            }
        }
        return used;
    }

    /** The lines with the values put in; none when nothing is left. */
    public List<String> fill(Map<Placeholder, String> values) {
        var filled = new ArrayList<String>(lines.size());
        for (var line : lines) {
            var slots = line.stream().filter(Slot.class::isInstance).count();
            var empty = line.stream().filter(part -> isEmpty(part, values)).count();
            if (slots == 0 || empty < slots) {
                filled.add(empty == 0 ? join(line, values) : Separators.swallow(texts(line, values)));
            }
        }
        return filled.stream().allMatch(String::isBlank) ? List.of() : List.copyOf(filled);
    }

    private static boolean isEmpty(Part part, Map<Placeholder, String> values) {
        return part instanceof Slot slot && value(slot, values).isEmpty();
    }

    private static String join(List<Part> line, Map<Placeholder, String> values) {
        return line.stream().map(part -> textOf(part, values)).collect(Collectors.joining());
    }

    /** The texts of a line; a hole is left as an empty one. */
    private static List<String> texts(List<Part> line, Map<Placeholder, String> values) {
        return line.stream().map(part -> textOf(part, values)).collect(Collectors.toList());
    }

    private static String textOf(Part part, Map<Placeholder, String> values) {
        if (part instanceof Literal literal) {
            return literal.text();
        }
        return part instanceof Slot slot ? value(slot, values) : "";
    }

    private static String value(Slot slot, Map<Placeholder, String> values) {
        var given = values.getOrDefault(slot.placeholder(), "").strip();
        if (given.isEmpty() && slot.placeholder() == Placeholder.POSITION_AND_UNIT) {
            var position = values.getOrDefault(Placeholder.POSITION, "").strip();
            var unit = values.getOrDefault(Placeholder.UNIT, "").strip();
            return position.isEmpty() || unit.isEmpty() ? position + unit : position + ", " + unit;
        }
        return given;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && wording.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    sealed interface Part permits Literal, Slot {}

    record Literal(String text) implements Part {}

    record Slot(Placeholder placeholder) implements Part {}

    /** Something wrong in a wording: the words found, and where they begin, counted from 0. */
    public record Fault(Kind kind, String found, int at) {
        /** What can be wrong. */
        public enum Kind {
            UNKNOWN_PLACEHOLDER,
            OPEN_BRACE
        }
    }
}
