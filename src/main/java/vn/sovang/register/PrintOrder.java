package vn.sovang.register;

import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;

/**
 * Which certificates of one decision are wanted, and how: the rows of the list, the order of the sheets, on empty paper
 * (BLANK) or on phôi (STOCK), and the id of a template, empty for the one chosen for each kind.
 */
public record PrintOrder(long decisionId, Rows rows, SheetOrder order, Medium medium, String template) {
    public PrintOrder {
        if (medium == Medium.SCREEN) {
            throw new IllegalArgumentException("the screen is no paper");
        }
    }
}
