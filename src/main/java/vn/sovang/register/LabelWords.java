package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Serif;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Table.Cell;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Grid;
import vn.sovang.domain.document.Table.Row;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;

/** Labels for the envelopes of invitations, two abreast, to be cut along the lines; in the order of the list. */
final class LabelWords {
    private static final TextStyle LEAD = Serif.of(13, Trait.ITALIC);
    private static final TextStyle NAME = Serif.of(14, Trait.BOLD);
    private static final TextStyle PLACE = Serif.of(13);
    private static final List<Column> COLUMNS =
            List.of(Column.shared("", 1, Align.CENTRE), Column.shared("", 1, Align.CENTRE));

    private LabelWords() {}

    static List<Block> blocks(List<AwardLine> lines) {
        List<Cell> cells = new ArrayList<>();
        lines.stream().filter(line -> line.award().revocation() == null).forEach(line -> cells.add(label(line)));
        if (cells.size() % COLUMNS.size() != 0) {
            cells.add(PaperStyles.cell(""));
        }
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < cells.size(); at += COLUMNS.size()) {
            rows.add(new Row(cells.subList(at, at + COLUMNS.size())));
        }
        return List.of(new Table(COLUMNS, PLACE, rows, Grid.LINES, 0, Keep.FREE));
    }

    /** With room over and under it. */
    private static Cell label(AwardLine line) {
        return new Cell(List.of(
                new Words("", PLACE),
                new Words("Kính gửi:", LEAD),
                new Words(line.award().named().full(), NAME),
                new Words(PaperStyles.place(line), PLACE),
                new Words("", PLACE)));
    }
}
