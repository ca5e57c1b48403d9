package vn.sovang.domain.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void beyond_the_end_of_a_row_cells_are_empty() {
        GridRow row = new GridRow(3, List.of(GridCell.text("Ha Krieng")));

        assertThat(row.cell(0).text()).isEqualTo("Ha Krieng");
        assertThat(row.cell(7)).isEqualTo(GridCell.EMPTY);
    }

    @Test
    void a_row_of_white_space_is_blank_and_a_row_with_a_letter_is_not() {
        assertThat(new GridRow(1, List.of(GridCell.text(" "), GridCell.EMPTY)).isBlank())
                .isTrue();
        assertThat(new GridRow(1, List.of(GridCell.EMPTY, GridCell.text("x"))).isBlank())
                .isFalse();
    }

    @Test
    void a_table_is_as_wide_as_its_widest_row() {
        GridRow narrow = new GridRow(1, List.of(GridCell.text("a")));
        GridRow wide = new GridRow(2, List.of(GridCell.text("a"), GridCell.EMPTY, GridCell.text("c")));

        assertThat(new Grid("", List.of(narrow, wide), List.of()).columns()).isEqualTo(3);
        assertThat(new Grid("", List.of(), List.of()).columns()).isZero();
    }

    @Test
    void an_area_that_ends_before_it_begins_is_none() {
        assertThatThrownBy(() -> new GridArea(4, 3, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GridArea(1, 1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
