package vn.sovang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line for each row, and quotes around a cell
 * that holds a tab, a line break or a quote, with quotes inside doubled.
 */
public final class TableText {
    private final String text;
    private int at;

    private TableText(String text) {
        this.text = text;
    }

    /** Reads a block; the line break behind the last row makes no row of its own. Rows may differ in length. */
    public static List<List<String>> parse(String text) {
        return new TableText(text.replace("\r\n", "\n").replace('\r', '\n')).rows();
    }

    /** Writes a block as a spreadsheet reads it. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TableText::cell).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean plain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            rows.add(row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(next());
        while (at < text.length() && text.charAt(at) == '\t') {
            at++;
            cells.add(next());
        }
        at++;
        return cells;
    }

    private String next() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            int end = closingQuote();
            if (end > 0) {
                at = end + 1;
                return text.substring(start + 1, end).replace("\"\"", "\"");
            }
        }
        while (at < text.length() && !ends(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean ends(int place) {
        return place >= text.length() || text.charAt(place) == '\t' || text.charAt(place) == '\n';
    }

    /** The quote that ends the cell beginning here; 0 when the first one is only a letter of the text. */
    private int closingQuote() {
        int place = at + 1;
        while (place < text.length()) {
            if (text.charAt(place) != '"') {
                place++;
            } else if (place + 1 < text.length() && text.charAt(place + 1) == '"') {
                place += 2;
            } else {
                return ends(place + 1) ? place : 0;
            }
        }
        return 0;
    }
}
