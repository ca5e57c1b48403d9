package vn.sovang.domain.document;

import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Paper;

/** A page of a paper: its size and the room for the text, in millimetres. */
public record PageForm(double width, double height, Box body) {
    // Decree 30/2020/NĐ-CP, annex I: 20–25 mm at the top and bottom, 30–35 at the left, 15–20 at the right.
    private static final double TOP = 20;
    private static final double RIGHT = 15;
    private static final double BOTTOM = 20;
    private static final double LEFT = 30;

    /** A4 upright, as papers are. */
    public static PageForm portrait() {
        return of(Paper.Preset.A4.portrait());
    }

    /** A4 lying, for wide tables. */
    public static PageForm landscape() {
        return of(Paper.Preset.A4.landscape());
    }

    private static PageForm of(Paper paper) {
        var body = new Box(LEFT, TOP, paper.width() - LEFT - RIGHT, paper.height() - TOP - BOTTOM);
        return new PageForm(paper.width(), paper.height(), body);
    }
}
