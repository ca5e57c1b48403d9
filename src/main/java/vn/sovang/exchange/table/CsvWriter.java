package vn.sovang.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sovang.text.DateLine;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Writes a list as CSV: a line of labels, then a line a row. Numbers have no grouping, days are those people write. */
final class CsvWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer out;

    private CsvWriter(Writer out) {
        this.out = out;
    }

    static void write(Table table, OutputStream stream, Progress progress) throws IOException, Cancelled {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        CsvWriter csv = new CsvWriter(out);
        out.write(BYTE_ORDER_MARK);
        csv.line(table.columns().stream()
                .map(column -> Value.text(column.label()))
                .toList());
        Counted counted = new Counted(table.count(), progress);
        table.rows().each(row -> {
            csv.line(row);
            counted.next();
        });
        out.flush();
    }

    private void line(List<Value> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(field(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String field(Value value) {
        if (value instanceof Value.Text text) {
            return quoted(text.text());
        }
        if (value instanceof Value.Example example) {
            return quoted(example.text());
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        }
        return value instanceof Value.Day day ? DateLine.shortForm(day.date()) : "";
    }

    private static String quoted(String text) {
        String safe = Formula.guarded(text);
        boolean plain = safe.equals(text)
                && text.indexOf(',') < 0
                && text.indexOf('"') < 0
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && text.equals(text.strip());
        return plain ? text : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
