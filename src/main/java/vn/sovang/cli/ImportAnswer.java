package vn.sovang.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.CitizenId;
import vn.sovang.domain.list.ColumnEncoding;
import vn.sovang.domain.list.Flaw;
import vn.sovang.domain.list.ListColumn;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListRow;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.ListTable;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ImportPlan;
import vn.sovang.register.ImportRow;
import vn.sovang.register.ImportRow.Status;

/** Says what taking a list over does, for people and for programs. */
final class ImportAnswer {
    private static final int NAME = 40;
    private static final int LETTERS = 26;

    private final Terminal terminal;
    private final ListSheet sheet;
    private final ImportPlan plan;

    ImportAnswer(Terminal terminal, ListSheet sheet, ImportPlan plan) {
        this.terminal = terminal;
        this.sheet = sheet;
        this.plan = plan;
    }

    void show() {
        Messages words = terminal.messages();
        for (ColumnEncoding each : sheet.encodings()) {
            if (each.changes()) {
                terminal.say(
                        "cli.import.encoding",
                        letter(each.column()),
                        words.word(each.encoding()),
                        each.confidence(),
                        each.before(),
                        each.after());
            }
        }
        terminal.table(table());
        terminal.out()
                .println(Arrays.stream(Status.values())
                        .map(status -> words.get(
                                "cli.total.kind", words.get("cli.import.status." + status.name()), plan.count(status)))
                        .collect(Collectors.joining(" · ")));
    }

    private TextTable table() {
        Messages words = terminal.messages();
        TextTable table = new TextTable(
                TextTable.figures(words.get("cli.head.row")),
                TextTable.text(words.get("cli.head.state"), NAME),
                TextTable.text(words.get("cli.head.kind"), NAME),
                TextTable.text(words.get("cli.head.name"), NAME),
                TextTable.text(words.get("cli.head.reason"), Integer.MAX_VALUE));
        for (ImportRow each : plan.rows()) {
            boolean line = each.row().role() == ListRow.Role.LINE;
            table.row(
                    Integer.toString(each.row().number()),
                    words.get("cli.import.status." + each.status().name()),
                    line ? words.word(each.row().kind()) : "",
                    (each.row().value(ListField.HONORIFIC) + " " + each.row().value(ListField.NAME)).strip(),
                    said(each));
        }
        return table;
    }

    /** What is wrong comes first, then what changes, then the rest. */
    private String said(ImportRow row) {
        Messages words = terminal.messages();
        return Stream.of(
                        row.flaws().stream().map(flaw -> words.problem(flaw.problem())),
                        row.changes().stream()
                                .map(change -> words.get(
                                        "cli.import.change",
                                        words.get("field." + change.field().name()),
                                        shown(change.field(), change.before()),
                                        shown(change.field(), change.after()))),
                        row.notes().stream().map(words::note))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    /** A citizen's number is nobody's business in a list. */
    private static String shown(ListField field, String text) {
        return field == ListField.CITIZEN_ID ? CitizenId.masked(text) : text;
    }

    /** A, B … Z, AA. */
    private static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
    }

    void json(String file, String decision) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Status.values()).forEach(status -> counts.put(status.name(), plan.count(status)));
        List<Table> tables = sheet.tables().stream().map(ImportAnswer::table).toList();
        List<Encoding> encodings = sheet.encodings().stream()
                .filter(ColumnEncoding::changes)
                .map(each -> new Encoding(
                        letter(each.column()), each.encoding().name(), each.confidence(), each.before(), each.after()))
                .toList();
        terminal.json(new Answer(
                file,
                sheet.letters().name(),
                decision,
                counts,
                plan.newUnits(),
                tables,
                encodings,
                plan.rows().stream().map(this::row).toList()));
    }

    private static Table table(ListTable table) {
        List<Column> columns = new ArrayList<>();
        for (ListColumn column : table.columns()) {
            ListField field = column.field();
            columns.add(new Column(letter(column.column()), column.title(), field == null ? null : field.name()));
        }
        return new Table(table.firstHead(), table.lastHead(), table.lastRow(), columns);
    }

    private Line row(ImportRow row) {
        Messages words = terminal.messages();
        ListRow read = row.row();
        return new Line(
                read.number(),
                row.status().name(),
                read.role() == ListRow.Role.LINE ? read.kind().name() : null,
                named(read.said()),
                named(read.values()),
                read.readings(),
                row.changes().stream()
                        .map(change -> new Changed(change.field().name(), change.before(), change.after()))
                        .toList(),
                row.flaws().stream()
                        .map((Flaw flaw) -> new Wrong(flaw.field().name(), words.problem(flaw.problem())))
                        .toList(),
                row.notes().stream()
                        .map(note -> new Said(note.about().name(), note.details(), words.note(note)))
                        .toList());
    }

    private static Map<String, String> named(Map<ListField, String> texts) {
        Map<String, String> named = new LinkedHashMap<>();
        new TreeMap<>(texts).forEach((field, text) -> named.put(field.name(), text));
        return named;
    }

    private record Answer(
            String file,
            String sheet,
            String decision,
            Map<String, Integer> counts,
            List<String> newUnits,
            List<Table> tables,
            List<Encoding> encodings,
            List<Line> rows) {}

    private record Table(int firstHead, int lastHead, int lastRow, List<Column> columns) {}

    private record Column(
            String column, String title, @Nullable String field) {}

    private record Encoding(String column, String encoding, int confidence, String before, String after) {}

    private record Line(
            int row,
            String status,
            @Nullable String kind,
            Map<String, String> said,
            Map<String, String> values,
            List<String> readings,
            List<Changed> changes,
            List<Wrong> problems,
            List<Said> notes) {}

    private record Changed(String field, String before, String after) {}

    private record Wrong(String field, String message) {}

    private record Said(String note, List<String> details, String message) {}
}
