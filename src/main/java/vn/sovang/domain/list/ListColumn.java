package vn.sovang.domain.list;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param column from 0
 * @param title what stands above it, in one line; empty where nothing does
 * @param field what it holds; nothing for a column that is left out
 */
public record ListColumn(int column, String title, @Nullable ListField field) {
    ListColumn holding(@Nullable ListField value) {
        return new ListColumn(column, title, value);
    }
}
