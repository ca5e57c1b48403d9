package vn.sovang.paper.layout;

import java.util.List;

/**
 * One page ready to be drawn: its size in millimetres, the marks that every award of the template shares, drawn first, and
 * this award's own. Sheets of one template share one background list.
 */
public record Sheet(double width, double height, List<Mark> background, List<Mark> own) {
    public Sheet {
        background = List.copyOf(background);
        own = List.copyOf(own);
    }
}
