package vn.sovang.paper.calibration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.Fitting;
import vn.sovang.domain.template.Frame;
import vn.sovang.domain.template.Lock;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.TextBlock;
import vn.sovang.domain.template.TextBlock.Side;
import vn.sovang.domain.template.TextBlock.Vertical;
import vn.sovang.domain.template.TextElement;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.domain.template.Typeface;
import vn.sovang.domain.template.Wording;

/** What is written on a sheet: lines under one another in an area, all of them smaller together where it is too small. */
final class Notes {
    private static final double LEAST_SIZE = 4;
    private static final int MOST_LINES = 6;
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double LINE = 1.25;
    /** In an area lower than this, in millimetres, lines stand closer. */
    private static final double ROOMY = 100;

    private final Box area;
    private final Side side;
    private final List<Element> texts = new ArrayList<>();
    private double below;

    Notes(Box area, Side side) {
        this.area = area;
        this.side = side;
        this.below = area.y();
    }

    /** Adds words in a size in points, about so many millimetres under those above; empty words take no room. */
    Notes add(String words, double size, double gap, Trait... traits) {
        if (words.isEmpty()) {
            return this;
        }
        var above = texts.isEmpty() ? 0 : gap * Math.min(1, area.height() / ROOMY);
        var top = Math.min(below + above, area.bottom());
        below = Math.min(top + size * LINE * MM_PER_POINT, area.bottom());
        texts.add(text(words, new Box(area.x(), top, area.width(), below - top), size, Set.of(traits)));
        return this;
    }

    private TextElement text(String words, Box box, double size, Set<Trait> traits) {
        var id = "t" + texts.size();
        var follows = texts.isEmpty() ? "" : "t" + (texts.size() - 1);
        return new TextElement(
                new Frame(id, id, box, Anchor.TOP, EnumSet.allOf(Medium.class), Lock.LOCKED),
                Wording.of(words.replace("{", "{{").replace("}", "}}")),
                new TextStyle(Typeface.SANS, size, Math.min(size, LEAST_SIZE), traits, Colour.BLACK, 0, 1),
                new TextBlock(side, Vertical.TOP, MOST_LINES, Fitting.WRAP, follows));
    }

    /** The texts; the last one's place reaches down to the end of the area, so that they share all of it. */
    List<Element> elements() {
        if (texts.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(texts);
        var last = (TextElement) all.remove(all.size() - 1);
        var box = last.box();
        var frame = last.frame();
        var down = new Box(box.x(), box.y(), box.width(), area.bottom() - box.y());
        all.add(new TextElement(
                new Frame(frame.id(), frame.name(), down, frame.anchor(), frame.shownOn(), frame.lock()),
                last.wording(),
                last.style(),
                last.block()));
        return List.copyOf(all);
    }
}
