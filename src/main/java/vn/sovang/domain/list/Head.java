package vn.sovang.domain.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridArea;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.text.Cleaning;

/**
 * Some rows of a sheet taken for the head of a table: what stands above each column, and what that makes of it.
 *
 * @param first index of the first row in the grid
 * @param last index of the last one
 */
record Head(Grid grid, int first, int last, List<String> titles, Map<Integer, ListField> fields, double quality) {
    /** A name that is surely one; with less another column has to speak for the head. */
    private static final double SURE = 0.95;

    private static final double POSSIBLE = 0.7;
    private static final Pattern NUMBER = Pattern.compile("\\s*[0-9][0-9./-]*\\s*");
    private static final double LOWEST = 0.005;

    static Head of(Grid grid, int first, int last) {
        List<List<String>> parts = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            parts.add(parts(grid, first, last, column));
        }
        List<Choice> choices = new ArrayList<>();
        for (int column = 0; column < parts.size(); column++) {
            choices.addAll(choices(column, parts.get(column)));
        }
        choices.sort(Comparator.comparingDouble(Choice::quality).reversed().thenComparingInt(Choice::column));
        Map<Integer, ListField> fields = new HashMap<>();
        Set<ListField> taken = new HashSet<>();
        double quality = 0;
        for (Choice choice : choices) {
            if (!fields.containsKey(choice.column) && taken.add(choice.field)) {
                fields.put(choice.column, choice.field);
                quality += choice.quality;
            }
        }
        if (taken.contains(ListField.MALE) && !taken.contains(ListField.FEMALE)) {
            fields.values().remove(ListField.MALE);
        }
        if (!taken.contains(ListField.NAME)) {
            fields.replaceAll((column, field) -> field == ListField.HONORIFIC ? ListField.NAME : field);
        }
        return new Head(grid, first, last, titles(parts), Map.copyOf(fields), quality);
    }

    private record Choice(int column, ListField field, double quality) {}

    /** All of what stands above a column, or any part of it; the lowest says best what the column holds. */
    private static List<Choice> choices(int column, List<String> parts) {
        Set<String> forms = new HashSet<>(parts);
        forms.add(String.join(" ", parts));
        String lowest = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return forms.stream()
                .flatMap(form -> HeaderWords.guesses(form).stream()
                        .map(guess -> new Choice(
                                column, guess.field(), guess.quality() + (form.equals(lowest) ? LOWEST : 0))))
                .toList();
    }

    private static List<String> titles(List<List<String>> parts) {
        return parts.stream().map(each -> String.join(" ", each)).toList();
    }

    /** What stands above a column, from top to bottom; a merged cell stands above all its columns. */
    private static List<String> parts(Grid grid, int first, int last, int column) {
        List<String> parts = new ArrayList<>();
        for (int index = first; index <= last; index++) {
            GridRow row = grid.rows().get(index);
            String text = Cleaning.clean(row.cell(column).text());
            if (text.isEmpty()) {
                text = above(grid, row, column);
            }
            if (!text.isEmpty() && !parts.contains(text) && !Numbering.isNumber(text)) {
                parts.add(text);
            }
        }
        return parts;
    }

    private static String above(Grid grid, GridRow row, int column) {
        return area(grid, row.number(), column)
                .filter(area -> area.firstRow() == row.number())
                .map(area -> Cleaning.clean(row.cell(area.firstColumn()).text()))
                .orElse("");
    }

    static Optional<GridArea> area(Grid grid, int row, int column) {
        return grid.merged().stream()
                .filter(area -> area.firstRow() <= row
                        && row <= area.lastRow()
                        && area.firstColumn() <= column
                        && column <= area.lastColumn())
                .findFirst();
    }

    /** Whether it can be a head at all: it names what is listed, and something more or nothing else. */
    boolean isHead() {
        Optional<Double> name = nameQuality();
        if (name.isEmpty() || hasLines()) {
            return false;
        }
        long filled = titles.stream().filter(title -> !title.isEmpty()).count();
        boolean alone = filled == 1 && name.get() >= SURE;
        return fields.size() > 1 ? name.get() >= POSSIBLE && quality >= 1 + POSSIBLE : alone;
    }

    private Optional<Double> nameQuality() {
        return fields.entrySet().stream()
                .filter(each -> each.getValue() == ListField.NAME)
                .findFirst()
                .map(each -> HeaderWords.guesses(titles.get(each.getKey())).stream()
                        .mapToDouble(HeaderWords.Guess::quality)
                        .max()
                        .orElse(POSSIBLE));
    }

    /** Lines have numbers in them, heads have not; examples of lines are no heads either. */
    private boolean hasLines() {
        for (int index = first; index <= last; index++) {
            GridRow row = grid.rows().get(index);
            boolean numbers =
                    row.cells().stream().anyMatch(cell -> cell.text().strip().matches("[0-9][0-9./-]*"));
            boolean example = FoldedWords.isExample(row.cell(0).text());
            if (example || (numbers && !Numbering.isNumbering(row))) {
                return true;
            }
        }
        return false;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
