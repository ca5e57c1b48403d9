package vn.sovang.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridArea;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.domain.grid.GridRow;

/** Puts the cells of one sheet together, in whichever order they come. */
public final class GridMaker {
    private static final int MOST_AREAS = 20_000;

    private final String sheet;
    private final Allowance allowance;
    private final Map<Integer, List<GridCell>> rows = new TreeMap<>();
    private final List<GridArea> merged = new ArrayList<>();
    private List<GridCell> current = new ArrayList<>();
    private int at;

    public GridMaker(String sheet, Allowance allowance) {
        this.sheet = sheet;
        this.allowance = allowance;
    }

    /** Takes a cell; one that is empty leaves no trace. {@code row} counts from 1, {@code column} from 0. */
    public void cell(int row, int column, GridCell cell) throws Refused {
        if (cell.kind() == GridCell.Kind.EMPTY) {
            return;
        }
        tooLong(row, column, cell.text().length());
        if (row != at) {
            at = row;
            current = row(row);
        }
        while (current.size() <= column) {
            current.add(GridCell.EMPTY);
        }
        current.set(column, cell);
    }

    /** Refuses a text that is too long for a cell, for readers that do not keep it whole. */
    public void tooLong(int row, int column, int length) throws Refused {
        allowance.cell(new CellPlace(sheet, row, column), length);
    }

    private List<GridCell> row(int row) throws Refused {
        List<GridCell> known = rows.get(row);
        if (known != null) {
            return known;
        }
        allowance.row(sheet, rows.size());
        List<GridCell> made = new ArrayList<>();
        rows.put(row, made);
        return made;
    }

    public void merge(GridArea area) {
        if (merged.size() < MOST_AREAS) {
            merged.add(area);
        }
    }

    public Grid grid() {
        List<GridRow> all = new ArrayList<>(rows.size());
        rows.forEach((number, cells) -> all.add(new GridRow(number, cells)));
        return new Grid(sheet, all, merged);
    }
}
