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

    /** What this sheet has and the other, of the same size, has not: of a whole sheet and its phôi print, the phôi. */
    public Sheet without(Sheet other) {
        return new Sheet(width, height, rest(background, other), rest(own, other));
    }

    private static List<Mark> rest(List<Mark> marks, Sheet other) {
        return marks.stream()
                .filter(mark -> !other.background.contains(mark) && !other.own.contains(mark))
                .toList();
    }
}
