package vn.sovang.exchange.table;

import java.util.List;

/**
 * What an official list says above its columns.
 *
 * @param left who issues it, a line each
 * @param right quốc hiệu and tiêu ngữ, a line each
 * @param placed place and date, below the right lines
 * @param title what the list is
 * @param below what the title needs to be understood, a line each
 */
public record TableHead(List<String> left, List<String> right, String placed, String title, List<String> below) {
    public TableHead {
        left = List.copyOf(left);
        right = List.copyOf(right);
        below = List.copyOf(below);
    }
}
