package vn.sovang.domain.list;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;

/** Tells the lines of a sheet from what stands between, above and below them, row by row from the top. */
final class RowSorter {
    private final Grid grid;
    private final boolean numbered;
    private ListTable table;
    private String head;
    private List<RecipientKind> section = List.of();
    private String group = "";
    private boolean foot;
    private int lastOrdinal;

    RowSorter(Grid grid, ListTable first) {
        this.grid = grid;
        this.table = first;
        this.head = head(first);
        this.numbered = isNumbered(grid, first);
    }

    /** Most rows bear a number of the list: then one without is no line so easily. */
    private static boolean isNumbered(Grid grid, ListTable table) {
        OptionalInt column = table.column(ListField.ORDINAL);
        if (column.isEmpty()) {
            return false;
        }
        List<GridRow> filled = grid.rows().stream()
                .filter(row -> table.holds(row.number()) && !row.isBlank())
                .toList();
        long withNumber = filled.stream()
                .filter(row -> ordinal(row.cell(column.getAsInt()).text()) > 0)
                .count();
        return withNumber * 2 > filled.size();
    }

    /** The number in the list that a cell holds; 0 for anything else. */
    private static int ordinal(String text) {
        String figures = text.strip().replaceAll("[.)]$", "");
        return figures.matches("[0-9]{1,6}") ? Integer.parseInt(figures) : 0;
    }

    /** The kinds the last heading spoke of. */
    List<RecipientKind> section() {
        return section;
    }

    /** The place or office the last heading named; empty where none did. */
    String group() {
        return group;
    }

    /** What a row is, when it is no line; null for a line. */
    @Nullable
    ListRow sort(GridRow row, ListTable of) {
        if (of.lastHead() != table.lastHead()) {
            table = of;
            head = head(of);
            foot = false;
            lastOrdinal = 0;
        }
        List<String> texts = texts(row);
        if (texts.isEmpty()) {
            return other(row, Note.About.EMPTY);
        }
        if (FoldedWords.isExample(texts.get(0))) {
            return other(row, Note.About.EXAMPLE);
        }
        if (isHeadAgain(row) || Numbering.isNumbering(row)) {
            return other(row, Note.About.HEAD_AGAIN);
        }
        return sort(row, ordinal(row), texts);
    }

    private @Nullable ListRow sort(GridRow row, int ordinal, List<String> texts) {
        List<RecipientKind> kinds = heading(row, ordinal);
        if (!kinds.isEmpty()) {
            section = kinds;
            group = "";
            foot = false;
            return ListRow.other(row.number(), ListRow.Role.HEADING, Note.of(Note.About.HEADING));
        }
        if (ordinal == 0 && texts.stream().anyMatch(FoldedWords::isTotal)) {
            return other(row, Note.About.TOTAL);
        }
        if (isFoot(row, ordinal, texts)) {
            foot = true;
            return other(row, Note.About.FOOT);
        }
        if (isGroup(ordinal, texts)) {
            group = texts.get(texts.size() - 1);
            return ListRow.other(row.number(), ListRow.Role.HEADING, Note.of(Note.About.HEADING));
        }
        return line(row, ordinal);
    }

    /** A heading that stands above the head of the first table. */
    void above(GridRow row) {
        List<RecipientKind> kinds = FoldedWords.section(String.join(" ", texts(row)));
        section = kinds.isEmpty() ? section : kinds;
    }

    private @Nullable ListRow line(GridRow row, int ordinal) {
        lastOrdinal = ordinal > 0 ? ordinal : lastOrdinal;
        boolean known = table.columns().stream()
                .filter(column -> column.field() != null && column.field() != ListField.ORDINAL)
                .anyMatch(column -> !row.cell(column.column()).isBlank());
        if (known) {
            foot = false;
            return null;
        }
        boolean onlyNumber = texts(row).size() == 1 && ordinal > 0;
        return other(row, onlyNumber ? Note.About.EMPTY : Note.About.NOTHING_IN_COLUMNS);
    }

    private static ListRow other(GridRow row, Note.About why) {
        return ListRow.other(row.number(), ListRow.Role.OTHER, Note.of(why));
    }

    private static List<String> texts(GridRow row) {
        List<String> texts = new ArrayList<>();
        row.cells().forEach(cell -> texts.add(Cleaning.clean(cell.text())));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private int ordinal(GridRow row) {
        OptionalInt column = table.column(ListField.ORDINAL);
        return column.isEmpty() ? 0 : ordinal(row.cell(column.getAsInt()).text());
    }

    private String name(GridRow row) {
        OptionalInt column = table.column(ListField.NAME);
        return column.isEmpty()
                ? ""
                : Cleaning.clean(row.cell(column.getAsInt()).text());
    }

    private boolean isHeadAgain(GridRow row) {
        return !head.isEmpty() && texts(row).size() > 1 && folded(row).equals(head);
    }

    private String head(ListTable of) {
        return grid.rows().stream()
                .filter(each -> each.number() == of.firstHead())
                .findFirst()
                .map(RowSorter::folded)
                .orElse("");
    }

    private static String folded(GridRow row) {
        return texts(row).stream().map(Folding::fold).collect(Collectors.joining("|"));
    }

    /** A row that says nothing but a kind: a number before it makes it the name of a collective only when more follows. */
    private static List<RecipientKind> heading(GridRow row, int ordinal) {
        List<String> texts = texts(row);
        boolean few = texts.size() <= (ordinal > 0 ? 2 : 3);
        return few ? FoldedWords.section(String.join(" ", texts)) : List.of();
    }

    private boolean isFoot(GridRow row, int ordinal, List<String> texts) {
        String name = name(row);
        if (foot) {
            return ordinal == 0 || ordinal != lastOrdinal + 1 || name.isEmpty();
        }
        boolean free = ordinal == 0 && (name.isEmpty() || texts.size() == 1 || FoldedWords.isFooter(name));
        return free && texts.stream().anyMatch(FoldedWords::isFooter);
    }

    /** "Xã Đạ Nhim" alone in a row of a numbered list, or with a Roman number before it. */
    private boolean isGroup(int ordinal, List<String> texts) {
        if (ordinal > 0 || texts.isEmpty() || texts.size() > 2) {
            return false;
        }
        boolean lettered = texts.size() == 2 && texts.get(0).matches("[IVXLA-D]{1,5}[.)]?");
        boolean alone = texts.size() == 1 && numbered;
        return (alone || lettered) && FoldedWords.isCollective(texts.get(texts.size() - 1));
    }
}
