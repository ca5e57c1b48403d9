package vn.sovang.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line for each row, and quotes around a cell
 * that holds a tab, a line break or a quote, with quotes inside doubled.
 */
public final class TableText implements Iterator<List<String>> {
    private static final char TAB = '\t';

    private final String text;
    private final char separator;
    private int at;

    private TableText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Reads a block; the line break behind the last row makes no row of its own. Rows may differ in length. */
    public static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        of(text, TAB).forEachRemaining(rows::add);
        return rows;
    }

    /** The rows of a text in which another sign stands between cells, one after the other. */
    public static TableText of(String text, char separator) {
        return new TableText(text.replace("\r\n", "\n").replace('\r', '\n'), separator);
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

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    /** The cells of the next row. */
    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return row();
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        at++;
        return cells;
    }

    private String cell() {
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
        return place >= text.length() || text.charAt(place) == separator || text.charAt(place) == '\n';
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
