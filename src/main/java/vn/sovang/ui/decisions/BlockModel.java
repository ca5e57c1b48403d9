package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ArrangeAwards;
import vn.sovang.register.CellText;
import vn.sovang.register.DecisionView;
import vn.sovang.register.EditAward;
import vn.sovang.register.PasteAwards;
import vn.sovang.register.PasteAwards.Block;
import vn.sovang.register.PasteAwards.Pasted;
import vn.sovang.text.TableText;

/** What is done to many cells or lines at once: copied, pasted, filled down, cleared, moved. Each is one act. */
public final class BlockModel {
    private final DecisionsModel decisions;
    private final LinesModel lines;
    private final LineText text;

    BlockModel(DecisionsModel decisions, LinesModel lines, Messages words) {
        this.decisions = decisions;
        this.lines = lines;
        this.text = new LineText(words);
    }

    /** The cells as a spreadsheet reads them; one alone is just its text. */
    String copy(Area area) {
        List<List<String>> cells = area.rows()
                .filter(row -> row < rows().size())
                .mapToObj(row -> area.columns().stream()
                        .map(column -> plain(column, rows().get(row)))
                        .toList())
                .toList();
        return area.isOneCell() && !cells.isEmpty() ? cells.get(0).get(0) : TableText.write(cells);
    }

    private String plain(Column column, GridRow row) {
        return column.isTyped() ? LineText.raw(column, row) : text.shown(column, row);
    }

    private List<GridRow> rows() {
        return lines.rowsProperty().get();
    }

    /** Puts a block down with its corner at the area's; a single value fills the whole area. */
    void paste(Area area, List<List<String>> cells, Consumer<Pasted> done, Consumer<List<Problem>> refused) {
        boolean one = cells.size() == 1 && cells.get(0).size() == 1;
        if (one && !area.isOneCell()) {
            fill(area, (row, column) -> cells.get(0).get(0), count -> done.accept(new Pasted(count, 0, 0)), refused);
            return;
        }
        List<AwardField> fields = fieldsFrom(area.columns().get(0));
        if (fields.isEmpty()) {
            return;
        }
        long decision = decision();
        RecipientKind usual = lines.kindToAdd();
        lines.dropRow();
        List<Long> under = rows().stream()
                .skip(area.top())
                .limit(cells.size())
                .map(GridRow::awardId)
                .toList();
        Block block = new Block(under, fields, cells);
        decisions.actWithReason(
                reason -> new PasteAwards(decisions.register()).paste(decision, usual, block, reason), done, refused);
    }

    /** Puts the cursor where a block was put down. */
    void goTo(Area area) {
        lines.moveTo(new Cursor(
                Math.min(area.top(), rows().size() - 1), area.columns().get(0)));
    }

    private List<AwardField> fieldsFrom(Column first) {
        return lines.columns().list().stream()
                .filter(column -> column.compareTo(first) >= 0)
                .flatMap(column -> column.field().stream())
                .toList();
    }

    private long decision() {
        return decisions.openProperty().get().orElseThrow().decision().id();
    }

    /** Repeats the first row of the area in the rows below; of one cell alone, the cell above it. */
    void fillDown(Area area, Consumer<Integer> done, Consumer<List<Problem>> refused) {
        if (area.top() == area.bottom()) {
            if (area.top() > 0) {
                repeat(new Area(area.top() - 1, area.bottom(), area.columns()), done, refused);
            }
        } else {
            repeat(area, done, refused);
        }
    }

    private void repeat(Area area, Consumer<Integer> done, Consumer<List<Problem>> refused) {
        GridRow source = rows().get(area.top());
        Area below = new Area(area.top() + 1, area.bottom(), area.columns());
        fill(
                below,
                (row, column) -> column == Column.KIND ? source.kind().name() : LineText.raw(column, source),
                done,
                refused);
    }

    /** Empties the cells; kinds stay. */
    void clear(Area area, Consumer<Integer> done, Consumer<List<Problem>> refused) {
        List<Column> typed = area.columns().stream().filter(Column::isTyped).toList();
        fill(new Area(area.top(), area.bottom(), typed), (row, column) -> "", done, refused);
    }

    private void fill(Area area, Value value, Consumer<Integer> done, Consumer<List<Problem>> refused) {
        List<CellText> cells = new ArrayList<>();
        area.rows()
                .filter(row -> row < rows().size())
                .forEach(row -> area.columns()
                        .forEach(column -> column.field().ifPresent(field -> {
                            GridRow at = rows().get(row);
                            if (at.awardId() != 0) {
                                cells.add(new CellText(at.awardId(), field, value.of(at, column)));
                            }
                        })));
        if (!cells.isEmpty()) {
            decisions.actWithReason(
                    reason -> new EditAward(decisions.register()).edit(cells, reason),
                    after -> done.accept(cells.size()),
                    refused);
        }
    }

    /** Moves lines so that they begin at a place of the whole list, from 1, counted without them. */
    void move(List<GridRow> chosen, int to, Consumer<Integer> done, Consumer<List<Problem>> refused) {
        List<Long> ids = ids(chosen);
        long decision = decision();
        if (!ids.isEmpty()) {
            decisions.act(
                    () -> {
                        new ArrangeAwards(decisions.register()).move(decision, ids, to);
                        return ids.size();
                    },
                    done,
                    refused);
        }
    }

    private static List<Long> ids(List<GridRow> chosen) {
        return chosen.stream().map(GridRow::awardId).filter(id -> id != 0).toList();
    }

    /**
     * Puts lines down between others of those shown; {@code gap} of these stand above the place. A list with book numbers is
     * refused: they follow its order.
     */
    void drop(List<GridRow> chosen, int gap, Consumer<Integer> done, Consumer<List<Problem>> refused) {
        DecisionView view = decisions.openProperty().get().orElseThrow();
        if (view.numbered() > 0) {
            refused.accept(List.of(new Problem.ListNumbered(view.numbered())));
            return;
        }
        int above = gap == 0
                ? rows().get(0).ordinal() - 1
                : rows().get(Math.min(gap, rows().size()) - 1).ordinal();
        Set<Integer> taken = chosen.stream().map(GridRow::ordinal).collect(Collectors.toSet());
        int staying = (int) IntStream.rangeClosed(1, above)
                .filter(row -> !taken.contains(row))
                .count();
        if (!inPlace(chosen, staying)) {
            move(chosen, staying + 1, done, refused);
        }
    }

    /** Whether lines already stand together behind so many others. */
    private static boolean inPlace(List<GridRow> chosen, int above) {
        return IntStream.range(0, chosen.size()).allMatch(i -> chosen.get(i).ordinal() == above + 1 + i);
    }

    /** Moves lines one place up or down among all lines of the list. */
    void step(List<GridRow> chosen, int by, Consumer<List<Problem>> refused) {
        if (!chosen.isEmpty()) {
            int first = chosen.stream().mapToInt(GridRow::ordinal).min().orElse(1);
            move(chosen, Math.max(1, first + by), moved -> {}, refused);
        }
    }

    void forTheStage(Runnable done, Consumer<List<Problem>> refused) {
        arrange(ArrangeAwards::forTheStage, done, refused);
    }

    void byName(Runnable done, Consumer<List<Problem>> refused) {
        arrange(ArrangeAwards::byName, done, refused);
    }

    private void arrange(Arrangement how, Runnable done, Consumer<List<Problem>> refused) {
        long decision = decision();
        decisions.act(
                () -> {
                    how.run(new ArrangeAwards(decisions.register()), decision);
                    return decision;
                },
                arranged -> done.run(),
                refused);
    }

    private interface Value {
        String of(GridRow row, Column column);
    }

    private interface Arrangement {
        void run(ArrangeAwards arrange, long decisionId) throws Refused;
    }
}
