package vn.sovang.exchange.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.Fitting;
import vn.sovang.domain.template.LineElement;
import vn.sovang.domain.template.Lock;
import vn.sovang.domain.template.Margins;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.domain.template.RectangleElement;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TextBlock;
import vn.sovang.domain.template.TextBlock.Side;
import vn.sovang.domain.template.TextBlock.Vertical;
import vn.sovang.domain.template.TextElement;
import vn.sovang.domain.template.Typeface;

/** Spells a template as a document; what is as it would be read anyway is left out. */
final class TemplateWriting {
    private TemplateWriting() {}

    static JsonObject write(Template template) {
        var document = new JsonObject();
        document.addProperty("format", TemplateJson.FORMAT);
        document.addProperty("id", template.id());
        document.addProperty("name", template.name());
        document.addProperty("version", template.version());
        document.add("paper", paper(template.paper()));
        var elements = new JsonArray();
        template.elements().forEach(element -> elements.add(element(element)));
        document.add("elements", elements);
        return document;
    }

    private static JsonObject paper(Paper paper) {
        var object = new JsonObject();
        object.addProperty("width", plain(paper.width()));
        object.addProperty("height", plain(paper.height()));
        var margins = paper.unprintable();
        if (!margins.equals(Margins.NONE)) {
            object.add("unprintable", numbers(margins.top(), margins.right(), margins.bottom(), margins.left()));
        }
        return object;
    }

    private static JsonObject element(Element element) {
        var object = new JsonObject();
        if (element instanceof TextElement text) {
            frame(object, "text", element);
            style(object, text);
            block(object, text.block());
        } else if (element instanceof PictureElement picture) {
            frame(object, "picture", element);
            object.addProperty("source", picture.source());
            word(object, "proportions", picture.proportions(), Proportions.KEEP);
            number(object, "opacity", picture.opacity(), 1);
        } else if (element instanceof LineElement line) {
            frame(object, "line", element);
            colour(object, "colour", line.colour());
            number(object, "thickness", line.thickness(), TemplateJson.THICKNESS);
        } else if (element instanceof RectangleElement rectangle) {
            frame(object, "rectangle", element);
            rectangle(object, rectangle);
        }
        return object;
    }

    private static void frame(JsonObject object, String type, Element element) {
        var frame = element.frame();
        object.addProperty("type", type);
        object.addProperty("id", frame.id());
        object.addProperty("name", frame.name());
        var box = frame.box();
        object.add("box", numbers(box.x(), box.y(), box.width(), box.height()));
        word(object, "anchor", frame.anchor(), Anchor.CENTRE);
        if (frame.shownOn().size() < Medium.values().length) {
            object.add("on", words(frame.shownOn()));
        }
        word(object, "lock", frame.lock(), Lock.FREE);
    }

    private static void rectangle(JsonObject object, RectangleElement rectangle) {
        var outline = rectangle.outline();
        var filling = rectangle.filling();
        if (outline != null) {
            object.addProperty("outline", outline.toString());
        }
        number(object, "thickness", rectangle.thickness(), TemplateJson.THICKNESS);
        if (filling != null) {
            object.addProperty("filling", filling.toString());
        }
    }

    private static void style(JsonObject object, TextElement text) {
        var style = text.style();
        object.addProperty("text", text.wording().text());
        word(object, "font", style.font(), Typeface.SERIF);
        object.addProperty("size", plain(style.size()));
        number(object, "minSize", style.minSize(), style.size());
        if (!style.traits().isEmpty()) {
            object.add("style", words(style.traits()));
        }
        colour(object, "colour", style.colour());
        number(object, "tracking", style.tracking(), 0);
        number(object, "pitch", style.pitch(), 1);
    }

    private static void block(JsonObject object, TextBlock block) {
        word(object, "side", block.side(), Side.CENTRE);
        word(object, "vertical", block.vertical(), Vertical.TOP);
        number(object, "lines", block.mostLines(), 1);
        word(object, "fit", block.fitting(), Fitting.SHRINK);
        if (!block.follows().isEmpty()) {
            object.addProperty("follows", block.follows());
        }
    }

    private static void word(JsonObject object, String key, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            object.addProperty(key, Fields.word(value));
        }
    }

    private static void colour(JsonObject object, String key, Colour value) {
        if (!value.equals(Colour.BLACK)) {
            object.addProperty(key, value.toString());
        }
    }

    private static void number(JsonObject object, String key, double value, double usual) {
        if (value != usual) {
            object.addProperty(key, plain(value));
        }
    }

    private static JsonArray numbers(double... values) {
        var array = new JsonArray();
        Arrays.stream(values).forEach(value -> array.add(plain(value)));
        return array;
    }

    private static JsonArray words(Collection<? extends Enum<?>> values) {
        var array = new JsonArray();
        values.stream().map(Fields::word).sorted().forEach(array::add);
        return array;
    }

    private static BigDecimal plain(double value) {
        var number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
