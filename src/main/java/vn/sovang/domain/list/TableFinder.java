package vn.sovang.domain.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridArea;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;
import vn.sovang.text.Honorific;

/** Finds the tables of a sheet, wherever their heads stand. */
final class TableFinder {
    private static final int MOST_HEAD_ROWS = 3;
    /** Of a head in the middle of lines more has to be known than of the first one. */
    private static final int LEAST_FIELDS_LATER = 2;

    private static final int SAMPLE = 50;
    private static final int NEAR_THE_TOP = 200;

    private final Grid grid;

    private TableFinder(Grid grid) {
        this.grid = grid;
    }

    /** All tables from the top to the bottom; none where nothing looks like a head. */
    static List<ListTable> find(Grid grid) {
        return new TableFinder(grid).tables();
    }

    /** The sheet as one table whose head begins at a row chosen by hand; row 0 for none. */
    static ListTable chosen(Grid grid, int row) {
        var finder = new TableFinder(grid);
        int last = grid.rows().isEmpty()
                ? 0
                : grid.rows().get(grid.rows().size() - 1).number();
        if (row == 0) {
            List<ListColumn> columns = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                columns.add(new ListColumn(column, "", null));
            }
            return new ListTable(0, 0, last, columns);
        }
        int index = 0;
        while (index + 1 < grid.rows().size() && grid.rows().get(index).number() < row) {
            index++;
        }
        Head found = Head.of(grid, index, index);
        Head best =
                finder.head(index).filter(head -> head.first() == found.first()).orElse(found);
        return finder.table(best, grid.rows().size() - 1);
    }

    private List<ListTable> tables() {
        List<Head> heads = new ArrayList<>();
        int index = 0;
        while (index < grid.rows().size()) {
            Optional<Head> head = mayBeHead(index, heads.isEmpty()) ? head(index) : Optional.empty();
            if (head.isPresent() && (heads.isEmpty() || isLaterHead(heads.get(heads.size() - 1), head.get()))) {
                heads.add(head.get());
                index = head.get().last();
            }
            index++;
        }
        List<ListTable> tables = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size()
                    ? heads.get(i + 1).first() - 1
                    : grid.rows().size() - 1;
            tables.add(table(heads.get(i), end));
        }
        return List.copyOf(tables);
    }

    /** Near the top every row is looked at closely; far down, or for another table, two titles have to be spelt as they should. */
    private boolean mayBeHead(int index, boolean first) {
        GridRow row = grid.rows().get(index);
        boolean numbers = row.cells().stream().anyMatch(cell -> Head.isNumber(cell.text()));
        if (numbers && !Numbering.isNumbering(row)) {
            return false;
        }
        return (first && index < NEAR_THE_TOP) || titles(index) + titles(index + 1) > 1;
    }

    private long titles(int index) {
        return index >= grid.rows().size()
                ? 0
                : grid.rows().get(index).cells().stream()
                        .filter(cell -> HeaderWords.isTitle(cell.text()))
                        .count();
    }

    /** The same head once more, as on every printed page, begins no table. */
    private static boolean isLaterHead(Head before, Head later) {
        return later.fields().size() >= LEAST_FIELDS_LATER && !isAgain(before.titles(), later.titles());
    }

    private static boolean isAgain(List<String> one, List<String> other) {
        return folded(one).equals(folded(other));
    }

    private static List<String> folded(List<String> titles) {
        return titles.stream().map(Folding::fold).toList();
    }

    /** The best head that begins at a row: as few rows as say the most. A title above a head is no part of it. */
    private Optional<Head> head(int index) {
        Head best = null;
        for (int last = index;
                last < Math.min(index + MOST_HEAD_ROWS, grid.rows().size());
                last++) {
            if (last > index && !isBelowHead(grid.rows().get(last))) {
                break;
            }
            Head head = Head.of(grid, index, last);
            if (head.isHead() && (best == null || isBetter(head, best))) {
                best = head;
            }
        }
        if (best != null && best.last() > index) {
            Head without = Head.of(grid, index + 1, best.last());
            if (without.isHead() && !isBetter(best, without)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Head one, Head other) {
        return one.fields().size() > other.fields().size()
                || (one.fields().size() == other.fields().size() && one.quality() > other.quality() + 0.05);
    }

    /** A second row of a head has no numbers and no long text. */
    private static boolean isBelowHead(GridRow row) {
        return row.cells().stream()
                .map(cell -> Cleaning.clean(cell.text()))
                .allMatch(text -> text.length() <= 40 && !text.matches("[0-9].*"));
    }

    private ListTable table(Head head, int end) {
        int last = head.last();
        int merged = grid.rows().get(last).number();
        for (GridArea area : grid.merged()) {
            boolean reaches = area.firstRow() >= grid.rows().get(head.first()).number() && area.firstRow() <= merged;
            if (reaches && area.lastRow() > merged && area.lastRow() - area.firstRow() < MOST_HEAD_ROWS) {
                merged = headEnd(area, merged);
            }
        }
        while (last + 1 <= end && grid.rows().get(last + 1).number() <= merged) {
            last++;
        }
        Head whole = Head.of(grid, head.first(), last);
        Head titled = whole.fields().size() < head.fields().size() ? head : whole;
        if (last + 1 <= end && Numbering.isNumbering(grid.rows().get(last + 1))) {
            last++;
        }
        return new ListTable(
                grid.rows().get(head.first()).number(),
                grid.rows().get(last).number(),
                grid.rows().get(end).number(),
                columns(titled, last + 1, end));
    }

    /** A merged title of a head pulls the rows it covers into the head, unless lines begin there. */
    private int headEnd(GridArea area, int merged) {
        boolean lines = grid.rows().stream()
                .filter(row -> row.number() > merged && row.number() <= area.lastRow())
                .anyMatch(row -> !isBelowHead(row));
        return lines ? merged : area.lastRow();
    }

    private List<ListColumn> columns(Head head, int first, int end) {
        Map<Integer, ListField> fields = new HashMap<>(head.fields());
        fields.entrySet().stream()
                .filter(each -> each.getValue() == ListField.NAME)
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(name -> besideName(name, head, fields, first, end));
        List<ListColumn> columns = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            columns.add(new ListColumn(column, head.titles().get(column), fields.get(column)));
        }
        return columns;
    }

    /** Under one merged title, or beside it under none, stand an honorific before the name or the given name behind it. */
    private void besideName(int name, Head head, Map<Integer, ListField> fields, int first, int end) {
        int next = name + 1;
        boolean free = next < grid.columns()
                && !fields.containsKey(next)
                && (head.titles().get(next).isEmpty()
                        || head.titles().get(next).equals(head.titles().get(name)));
        if (!free) {
            return;
        }
        List<String> here = sample(name, first, end);
        List<String> there = sample(next, first, end);
        if (there.isEmpty()) {
            return;
        }
        if (!fields.containsValue(ListField.HONORIFIC) && most(here, TableFinder::isHonorific)) {
            fields.put(name, ListField.HONORIFIC);
            fields.put(next, ListField.NAME);
        } else if (!fields.containsValue(ListField.GIVEN_NAME)
                && most(there, text -> text.indexOf(' ') < 0)
                && there.stream().noneMatch(text -> text.matches(".*[0-9].*"))) {
            fields.put(next, ListField.GIVEN_NAME);
        }
    }

    private List<String> sample(int column, int first, int end) {
        return grid.rows().subList(Math.min(first, end + 1), end + 1).stream()
                .map(row -> Cleaning.clean(row.cell(column).text()))
                .filter(text -> !text.isEmpty())
                .limit(SAMPLE)
                .toList();
    }

    private static boolean most(List<String> texts, Predicate<String> rule) {
        long kept = texts.stream().filter(rule).count();
        return !texts.isEmpty() && kept * 5 >= texts.size() * 4L;
    }

    private static boolean isHonorific(String text) {
        return !Honorific.split(text + " Nguyễn Văn An").honorific().isEmpty();
    }
}
