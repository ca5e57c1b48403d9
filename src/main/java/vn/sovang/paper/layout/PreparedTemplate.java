package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.LineElement;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.RectangleElement;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TextElement;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.RectangleMark;

/** A template taken apart for one medium: the marks every award shares, laid once, and the columns each award fills. */
final class PreparedTemplate {
    /** What stays free between a text and the one at the bottom that it gives way to, in millimetres. */
    private static final double CLEARANCE = 2;

    private final Template template;
    private final Medium medium;
    private final Map<String, PlacedText> fixed = new HashMap<>();
    private final List<Mark> background;
    private final List<Fit> fixedFits = new ArrayList<>();
    private final List<Column> own = new ArrayList<>();
    /** Sheets of one decision are often laid one at a time, each after asking for the sizes of all. */
    private volatile @Nullable Common last;

    private record Common(List<Map<Placeholder, String>> certificates, CommonSizes sizes) {}

    PreparedTemplate(Template template, Medium medium, FontBook fonts) {
        this.template = template;
        this.medium = medium;
        for (var column : columns(fonts)) {
            if (column.isFixed()) {
                column.lay(Map.of(), CommonSizes.NONE, Double.MAX_VALUE).forEach(text -> fixed.put(text.id(), text));
            } else {
                own.add(column);
            }
        }
        background = fixedMarks(element -> element.frame().isOn(medium));
        for (var element : template.elements()) {
            var text = fixed.get(element.id());
            if (text != null && element.frame().isOn(medium)) {
                fixedFits.add(text.fit());
            }
        }
    }

    boolean isOf(Template other, Medium otherMedium) {
        return medium == otherMedium && template.equals(other);
    }

    /**
     * Columns hold what is shown on either medium, so that a pre-printed line keeps its room on paper. It begins a column
     * there, because it cannot move down for the texts above.
     */
    private List<Column> columns(FontBook fonts) {
        var followers = template.followers();
        var columns = new ArrayList<Column>();
        for (var element : template.elements()) {
            if (element instanceof TextElement head && head.block().follows().isEmpty()) {
                var members = new ArrayList<TextElement>();
                for (TextElement member = head; member != null; member = followers.get(member.id())) {
                    if (isPrePrinted(member)) {
                        close(members, columns, fonts);
                    }
                    if (!member.frame().shownOn().isEmpty()) {
                        members.add(member);
                    }
                }
                close(members, columns, fonts);
            }
        }
        return columns;
    }

    private boolean isPrePrinted(Element element) {
        var frame = element.frame();
        return medium != Medium.SCREEN && frame.isOn(Medium.SCREEN) && !frame.isOn(medium);
    }

    private static void close(List<TextElement> members, List<Column> columns, FontBook fonts) {
        if (!members.isEmpty()) {
            columns.add(new Column(members, fonts));
            members.clear();
        }
    }

    private List<Mark> fixedMarks(Predicate<Element> which) {
        var marks = new ArrayList<Mark>();
        for (var element : template.elements()) {
            if (which.test(element)) {
                var text = fixed.get(element.id());
                marks.addAll(text == null ? drawn(element) : text.marks());
            }
        }
        return List.copyOf(marks);
    }

    private static List<Mark> drawn(Element element) {
        var box = element.box();
        if (element instanceof PictureElement picture) {
            return List.of(new PictureMark(
                    picture.source(),
                    box,
                    picture.proportions(),
                    picture.frame().anchor(),
                    picture.opacity()));
        }
        if (element instanceof LineElement line) {
            return List.of(new LineMark(box, line.colour(), line.thickness()));
        }
        if (element instanceof RectangleElement rectangle) {
            return List.of(new RectangleMark(box, rectangle.outline(), rectangle.thickness(), rectangle.filling()));
        }
        return List.of();
    }

    LaidOut lay(Map<Placeholder, String> values, CommonSizes sizes) {
        var placed = placed(values, sizes);
        var fits = new ArrayList<>(fixedFits);
        for (var element : template.elements()) {
            var text = placed.get(element.id());
            if (text != null && element.frame().isOn(medium)) {
                fits.add(text.fit());
            }
        }
        return new LaidOut(
                sheet(background, marks(placed, element -> element.frame().isOn(medium))), fits);
    }

    /** What the window shows and this medium does not get, because it bears it already. */
    Sheet preprinted(Map<Placeholder, String> values, CommonSizes sizes) {
        return sheet(fixedMarks(this::isPrePrinted), marks(placed(values, sizes), this::isPrePrinted));
    }

    private Map<String, PlacedText> placed(Map<Placeholder, String> values, CommonSizes sizes) {
        var placed = new HashMap<String, PlacedText>();
        for (var column : layColumns(values, sizes)) {
            column.forEach(text -> placed.put(text.id(), text));
        }
        return placed;
    }

    private List<Mark> marks(Map<String, PlacedText> placed, Predicate<Element> which) {
        var marks = new ArrayList<Mark>();
        for (var element : template.elements()) {
            var text = placed.get(element.id());
            if (text != null && which.test(element)) {
                marks.addAll(text.marks());
            }
        }
        return marks;
    }

    private Sheet sheet(List<Mark> shared, List<Mark> ownMarks) {
        var paper = template.paper();
        return new Sheet(paper.width(), paper.height(), shared, ownMarks);
    }

    /** The texts of each column. Those in the middle give way to those that grow upwards from the bottom, laid first. */
    private List<List<PlacedText>> layColumns(Map<Placeholder, String> values, CommonSizes sizes) {
        var laid = new ArrayList<List<PlacedText>>();
        var standing = new ArrayList<PlacedText>();
        for (var column : own) {
            if (!column.givesWay()) {
                var texts = column.lay(values, sizes, Double.MAX_VALUE);
                laid.add(texts);
                standing.addAll(column.standsAtBottom() ? texts : List.of());
            }
        }
        for (var column : own) {
            if (column.givesWay()) {
                laid.add(column.lay(values, sizes, floor(column, standing)));
            }
        }
        return laid;
    }

    /**
     * First what the widths allow, then, with all texts that small, what the heights allow: a column that is too high shrinks
     * as a whole, and less so once its widest text has shrunk already. At these sizes every certificate fits, because words
     * made smaller never take more room.
     */
    CommonSizes common(List<Map<Placeholder, String>> certificates) {
        var known = last;
        if (known == null || !known.certificates.equals(certificates)) {
            known = new Common(List.copyOf(certificates), sizes(certificates));
            last = known;
        }
        return known.sizes;
    }

    private CommonSizes sizes(List<Map<Placeholder, String>> certificates) {
        var inWidth = new HashMap<String, Double>();
        for (var values : certificates) {
            for (var column : own) {
                column.fitWidth(values).stream()
                        .filter(text -> !text.overflows())
                        .forEach(text -> inWidth.merge(text.element().id(), text.size(), Math::min));
            }
        }
        var sizes = new CommonSizes(inWidth);
        var inHeight = new HashMap<String, Double>();
        for (var values : certificates) {
            for (var column : layColumns(values, sizes)) {
                if (column.stream().noneMatch(PlacedText::overflows)) {
                    column.forEach(text -> inHeight.merge(text.id(), text.fit().used(), Math::min));
                }
            }
        }
        return new CommonSizes(inHeight);
    }

    private static double floor(Column column, List<PlacedText> standing) {
        var area = column.area();
        return standing.stream()
                .map(PlacedText::extent)
                .filter(extent -> extent.x() < area.right() && extent.right() > area.x() && extent.y() > area.y())
                .mapToDouble(extent -> extent.y() - CLEARANCE)
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
