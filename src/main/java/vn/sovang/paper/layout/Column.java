package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.TextBlock.Vertical;
import vn.sovang.domain.template.TextElement;

/** A text and those that follow it, which share the area from the first one's top to the last one's bottom. */
final class Column {
    /** Below this no text is legible; only asked how far an overflowing one would have to shrink. */
    private static final double SMALLEST = 1;
    /** How much a gap may grow, in millimetres, when a column that stands in the middle has room to spare. */
    private static final double STRETCH = 3;

    private final List<TextElement> members;
    private final List<Measure> measures;
    private final Box area;
    /** Authority, date and signer are mostly those of the award before. */
    private volatile @Nullable Laid last;

    private record Laid(List<List<String>> lines, List<Double> largest, double floor, List<PlacedText> texts) {
        boolean isOf(List<List<String>> otherLines, List<Double> otherLargest, double otherFloor) {
            return floor == otherFloor && largest.equals(otherLargest) && lines.equals(otherLines);
        }
    }

    Column(List<TextElement> members, FontBook fonts) {
        this.members = List.copyOf(members);
        this.measures = members.stream()
                .map(member -> new Measure(fonts, member.style()))
                .toList();
        this.area = areaOf(members);
    }

    private static Box areaOf(List<TextElement> members) {
        var left =
                members.stream().mapToDouble(member -> member.box().x()).min().orElse(0);
        var right = members.stream()
                .mapToDouble(member -> member.box().right())
                .max()
                .orElse(0);
        var bottom = members.stream()
                .mapToDouble(member -> member.box().bottom())
                .max()
                .orElse(0);
        var top = members.get(0).box().y();
        return new Box(left, top, right - left, bottom - top);
    }

    Box area() {
        return area;
    }

    boolean isFixed() {
        return members.stream()
                .allMatch(member -> member.wording().placeholders().isEmpty());
    }

    boolean standsAtBottom() {
        return vertical() == Vertical.BOTTOM;
    }

    boolean givesWay() {
        return vertical() == Vertical.MIDDLE;
    }

    private Vertical vertical() {
        return members.get(0).block().vertical();
    }

    /**
     * Lays the texts out above {@code floor}, a height on the page in millimetres: as wanted, else all of them together
     * smaller step by step, else at their smallest.
     */
    List<PlacedText> lay(Map<Placeholder, String> values, CommonSizes sizes, double floor) {
        var lines = lines(values);
        var largest = members.stream().map(sizes::largest).toList();
        var known = last;
        if (known != null && known.isOf(lines, largest, floor)) {
            return known.texts;
        }
        var texts = lay(texts(lines, largest), Math.min(area.bottom(), floor) - area.y());
        last = new Laid(lines, largest, floor, texts);
        return texts;
    }

    /** The texts at the largest sizes at which their words fit the width, whatever their height. */
    List<FittedText> fitWidth(Map<Placeholder, String> values) {
        var wanted = members.stream().map(CommonSizes.NONE::largest).toList();
        var texts = texts(lines(values), wanted);
        texts.forEach(text -> text.fit(0, FittedText.OWN_LEAST));
        return texts;
    }

    private List<List<String>> lines(Map<Placeholder, String> values) {
        return members.stream().map(member -> member.wording().fill(values)).toList();
    }

    private List<FittedText> texts(List<List<String>> lines, List<Double> largest) {
        var texts = new ArrayList<FittedText>();
        for (var i = 0; i < members.size(); i++) {
            var above = i == 0
                    ? 0
                    : members.get(i).box().y() - members.get(i - 1).box().bottom();
            if (!lines.get(i).isEmpty()) {
                texts.add(new FittedText(members.get(i), measures.get(i), above, largest.get(i), lines.get(i)));
            }
        }
        return texts;
    }

    private List<PlacedText> lay(List<FittedText> texts, double room) {
        var fits = shrink(texts, room, FittedText.OWN_LEAST);
        var needed = texts.stream().map(FittedText::size).toList();
        if (!fits) {
            var would = shrink(texts, room, SMALLEST);
            needed = texts.stream().map(text -> would ? text.size() : 0).toList();
            shrink(texts, room, FittedText.OWN_LEAST);
        }
        return place(texts, needed, room);
    }

    /** Whether all texts fit, after as many steps as that takes; at their least sizes when not. */
    private boolean shrink(List<FittedText> texts, double room, double least) {
        var steps = 0;
        texts.forEach(text -> text.fit(0, least));
        while (height(texts) > room + FittedText.TOLERANCE && texts.stream().anyMatch(text -> text.canShrink(least))) {
            steps++;
            for (var text : texts) {
                text.fit(steps, least);
            }
        }
        return height(texts) <= room + FittedText.TOLERANCE && texts.stream().noneMatch(FittedText::overflows);
    }

    private static double height(List<FittedText> texts) {
        var height = 0.0;
        for (var i = 0; i < texts.size(); i++) {
            height += texts.get(i).height() + (i == 0 ? 0 : texts.get(i).gapAbove());
        }
        return height;
    }

    private List<PlacedText> place(List<FittedText> texts, List<Double> needed, double room) {
        var spare = room - height(texts);
        var stretch = 0.0;
        var y = area.y();
        if (vertical() == Vertical.BOTTOM) {
            y += spare;
        } else if (vertical() == Vertical.MIDDLE && spare > 0) {
            stretch = Math.min(spare / (texts.size() + 1), STRETCH);
            y += (spare - stretch * (texts.size() - 1)) / 2;
        }
        var placed = new ArrayList<PlacedText>();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            y += i == 0 ? 0 : text.gapAbove() + stretch;
            var bottom = y + text.height();
            var isIn = y >= area.y() - FittedText.TOLERANCE && bottom <= area.y() + room + FittedText.TOLERANCE;
            placed.add(new PlacedText(text, y, isIn && !text.overflows(), needed.get(i)));
            y = bottom;
        }
        return List.copyOf(placed);
    }
}
