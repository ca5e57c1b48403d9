package vn.sovang.exchange.template;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.Fitting;
import vn.sovang.domain.template.Frame;
import vn.sovang.domain.template.LineElement;
import vn.sovang.domain.template.Lock;
import vn.sovang.domain.template.Margins;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.RectangleElement;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TemplateProblem;
import vn.sovang.domain.template.TemplateProblem.Reason;
import vn.sovang.domain.template.TextBlock;
import vn.sovang.domain.template.TextBlock.Side;
import vn.sovang.domain.template.TextBlock.Vertical;
import vn.sovang.domain.template.TextElement;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.domain.template.Typeface;
import vn.sovang.domain.template.Wording;

/** Reads one document, field by field. */
final class TemplateReading {
    private static final int NEAREST = 3;
    private static final List<String> TYPES = List.of("text", "picture", "line", "rectangle");

    private final List<TemplateProblem> problems = new ArrayList<>();

    Template read(JsonObject document) throws InvalidTemplate {
        var root = new Fields(document, "", problems);
        if (root.whole("format", 1, Integer.MAX_VALUE, 1) != TemplateJson.FORMAT) {
            root.problem("format", Reason.UNKNOWN_FORMAT, String.valueOf(document.get("format")));
        }
        var id = root.text("id");
        var name = root.text("name");
        var version = root.whole("version", 1, Integer.MAX_VALUE, 1);
        var paper = paper(root.object("paper"));
        var elements = elements(root.objects("elements"));
        root.close();
        if (!problems.isEmpty()) {
            throw new InvalidTemplate(problems);
        }
        return new Template(id, name, version, paper, elements);
    }

    private static Paper paper(Fields fields) {
        var width = fields.number("width", Paper.LEAST, Paper.MOST);
        var height = fields.number("height", Paper.LEAST, Paper.MOST);
        var margins = Margins.NONE;
        if (fields.has("unprintable")) {
            var most = Margins.MOST;
            var edges = fields.numbers("unprintable", 0, most, 0, most, 0, most, 0, most);
            margins = new Margins(edges[0], edges[1], edges[2], edges[3]);
        }
        fields.close();
        return new Paper(width, height, margins);
    }

    private List<Element> elements(List<Fields> all) {
        var elements = new ArrayList<Element>();
        var places = new ArrayList<Fields>();
        var ids = new HashSet<String>();
        for (var fields : all) {
            var element = element(fields);
            if (element.isPresent()) {
                if (!ids.add(element.get().id())) {
                    fields.problem("id", Reason.SAME_ID_TWICE, element.get().id());
                }
                elements.add(element.get());
                places.add(fields);
            }
        }
        var broken = Set.copyOf(Template.brokenFollowing(elements));
        for (var i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof TextElement text && broken.contains(text.id())) {
                places.get(i)
                        .problem(
                                "follows",
                                Reason.FOLLOWS_NO_FREE_TEXT,
                                text.block().follows());
            }
        }
        return elements;
    }

    private Optional<Element> element(Fields fields) {
        var type = fields.text("type");
        Optional<Element> element = switch (type) {
            case "text" -> Optional.of(text(fields));
            case "picture" -> Optional.of(picture(fields));
            case "line" ->
                Optional.of(new LineElement(frame(fields), fields.colour("colour", Colour.BLACK), thickness(fields)));
            case "rectangle" ->
                Optional.of(new RectangleElement(
                        frame(fields), colour(fields, "outline"), thickness(fields), colour(fields, "filling")));
            default -> Optional.empty();
        };
        if (element.isPresent()) {
            fields.close();
        } else if (fields.has("type")) {
            fields.problem("type", Reason.UNKNOWN_WORD, type, TYPES);
        }
        return element;
    }

    private static Frame frame(Fields fields) {
        var id = fields.text("id");
        var name = fields.text("name", id);
        var most = Box.MOST;
        var box = fields.numbers("box", -most, most, -most, most, 0, most, 0, most);
        return new Frame(
                id,
                name,
                new Box(box[0], box[1], box[2], box[3]),
                fields.word("anchor", Anchor.CENTRE),
                fields.words("on", Medium.class, EnumSet.allOf(Medium.class)),
                fields.word("lock", Lock.FREE));
    }

    private static double thickness(Fields fields) {
        return fields.number("thickness", LineElement.THINNEST, LineElement.THICKEST, TemplateJson.THICKNESS);
    }

    private static @Nullable Colour colour(Fields fields, String key) {
        return fields.has(key) ? fields.colour(key, Colour.BLACK) : null;
    }

    private static PictureElement picture(Fields fields) {
        return new PictureElement(
                frame(fields),
                fields.text("source"),
                fields.word("proportions", Proportions.KEEP),
                fields.number("opacity", 0, 1, 1));
    }

    private static TextElement text(Fields fields) {
        return new TextElement(frame(fields), wording(fields), style(fields), block(fields));
    }

    private static Wording wording(Fields fields) {
        var text = fields.text("text");
        var faults = Wording.faults(text);
        for (var fault : faults) {
            if (fault.kind() == Wording.Fault.Kind.OPEN_BRACE) {
                fields.problem("text", Reason.OPEN_BRACE, fault.found());
            } else {
                fields.problem("text", Reason.UNKNOWN_PLACEHOLDER, fault.found(), nearest(fault.found()));
            }
        }
        return Wording.of(faults.isEmpty() ? text : "?");
    }

    private static List<String> nearest(String word) {
        return Placeholder.nearest(word, NEAREST).stream()
                .map(placeholder -> "{" + placeholder.word() + "}")
                .toList();
    }

    private static TextStyle style(Fields fields) {
        var size = fields.number("size", TextStyle.LEAST_SIZE, TextStyle.MOST_SIZE);
        return new TextStyle(
                fields.word("font", Typeface.SERIF),
                size,
                fields.number("minSize", TextStyle.LEAST_SIZE, size, size),
                fields.words("style", Trait.class, Set.of()),
                fields.colour("colour", Colour.BLACK),
                fields.number("tracking", TextStyle.LEAST_TRACKING, TextStyle.MOST_TRACKING, 0),
                fields.number("pitch", TextStyle.LEAST_PITCH, TextStyle.MOST_PITCH, 1));
    }

    private static TextBlock block(Fields fields) {
        return new TextBlock(
                fields.word("side", Side.CENTRE),
                fields.word("vertical", Vertical.TOP),
                fields.whole("lines", 1, TextBlock.MOST_LINES, 1),
                fields.word("fit", Fitting.SHRINK),
                fields.text("follows", ""));
    }
}
