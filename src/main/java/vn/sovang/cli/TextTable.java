package vn.sovang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in columns for a terminal: each column as wide as its widest cell, up to its limit; longer text ends in "…". */
final class TextTable {
    private static final String BETWEEN = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** A column with text. */
    static Column text(String head, int widest) {
        return new Column(head, Side.LEFT, widest);
    }

    /** A column with figures. */
    static Column figures(String head) {
        return new Column(head, Side.RIGHT, Integer.MAX_VALUE);
    }

    void row(String... cells) {
        rows.add(IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).cut(cells[i].replace('\n', ' ')))
                .toList());
    }

    /** The head and the rows, without spaces at the end. */
    List<String> lines() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(Column::head).toList());
        all.addAll(rows);
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> all.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
                .toArray();
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> columns.get(i).padded(row.get(i), widths[i]))
                .collect(Collectors.joining(BETWEEN))
                .stripTrailing();
    }

    /** How many places a text takes on a terminal; marks stand over their letter. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    /** The head of a column, which side its text keeps to, and how many letters it may show. */
    record Column(String head, Side side, int widest) {
        private String cut(String text) {
            return text.codePointCount(0, text.length()) <= widest
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, widest - 1)).stripTrailing() + "…";
        }

        private String padded(String text, int width) {
            String space = " ".repeat(Math.max(0, width - width(text)));
            return side == Side.LEFT ? text + space : space + text;
        }

        private static int width(String text) {
            return TextTable.width(text);
        }
    }

    private enum Side {
        LEFT,
        RIGHT
    }
}
