package vn.sovang.domain.document;

import java.util.List;
import vn.sovang.domain.template.TextStyle;

/**
 * Rows under a head that every page repeats; without a head where no column has a title. Rows are asked for one after the other
 * and may be very many. {@code above} is the room over it in points. With {@link Block.Keep#WITH_NEXT} the last row stays with
 * what follows.
 */
public record Table(List<Column> columns, TextStyle head, Iterable<Row> rows, Grid grid, double above, Keep keep)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
    }

    /** Whether lines are drawn around the cells. */
    public enum Grid {
        LINES,
        NONE
    }

    /** Whether a head stands over the rows. */
    public boolean hasHead() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }

    /** How wide a column is: so many millimetres, and its share of what all those leave. */
    public record Column(String title, double fixed, double share, Align align) {
        public static Column fixed(String title, double millimetres, Align align) {
            return new Column(title, millimetres, 0, align);
        }

        public static Column shared(String title, double share, Align align) {
            return new Column(title, 0, share, align);
        }
    }

    /** One cell for each column. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Texts under each other. */
    public record Cell(List<Words> words) {
        public Cell {
            words = List.copyOf(words);
        }

        public Cell(Words words) {
            this(List.of(words));
        }
    }
}
