package vn.sovang.paper.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.RectangleMark;
import vn.sovang.paper.layout.Mark.TextMark;

/** Between marks and JSON; every number comes back as it was, to the last bit. */
final class MarkJson {
    private MarkJson() {}

    static JsonArray write(List<Mark> marks) {
        JsonArray array = new JsonArray(marks.size());
        marks.forEach(mark -> array.add(write(mark)));
        return array;
    }

    private static JsonObject write(Mark mark) {
        JsonObject object = new JsonObject();
        if (mark instanceof TextMark text) {
            object.addProperty("text", text.text());
            object.addProperty("face", text.face().name());
            object.addProperty("size", text.size());
            object.addProperty("colour", text.colour().toString());
            object.addProperty("tracking", text.tracking());
            object.addProperty("x", text.x());
            object.addProperty("baseline", text.baseline());
        } else if (mark instanceof PictureMark picture) {
            object.addProperty("picture", picture.source());
            object.add("box", box(picture.box()));
            object.addProperty("proportions", picture.proportions().name());
            object.addProperty("anchor", picture.anchor().name());
            object.addProperty("opacity", picture.opacity());
        } else if (mark instanceof LineMark line) {
            object.add("line", box(line.box()));
            object.addProperty("colour", line.colour().toString());
            object.addProperty("thickness", line.thickness());
        } else if (mark instanceof RectangleMark rectangle) {
            object.add("rectangle", box(rectangle.box()));
            add(object, "outline", rectangle.outline());
            object.addProperty("thickness", rectangle.thickness());
            add(object, "filling", rectangle.filling());
        }
        return object;
    }

    private static void add(JsonObject object, String name, @Nullable Colour colour) {
        if (colour != null) {
            object.addProperty(name, colour.toString());
        }
    }

    private static JsonArray box(Box box) {
        JsonArray array = new JsonArray(4);
        array.add(box.x());
        array.add(box.y());
        array.add(box.width());
        array.add(box.height());
        return array;
    }

    static List<Mark> read(JsonArray array) {
        List<Mark> marks = new ArrayList<>(array.size());
        array.forEach(element -> marks.add(read(element.getAsJsonObject())));
        return marks;
    }

    private static Mark read(JsonObject object) {
        if (object.has("text")) {
            return new TextMark(
                    FontFace.valueOf(text(object, "face")),
                    number(object, "size"),
                    Colour.of(text(object, "colour")),
                    number(object, "tracking"),
                    number(object, "x"),
                    number(object, "baseline"),
                    text(object, "text"));
        }
        if (object.has("picture")) {
            return new PictureMark(
                    text(object, "picture"),
                    box(object, "box"),
                    Proportions.valueOf(text(object, "proportions")),
                    Anchor.valueOf(text(object, "anchor")),
                    number(object, "opacity"));
        }
        if (object.has("line")) {
            return new LineMark(box(object, "line"), Colour.of(text(object, "colour")), number(object, "thickness"));
        }
        return new RectangleMark(
                box(object, "rectangle"),
                colour(object, "outline"),
                number(object, "thickness"),
                colour(object, "filling"));
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static double number(JsonObject object, String name) {
        return object.get(name).getAsDouble();
    }

    private static @Nullable Colour colour(JsonObject object, String name) {
        JsonElement colour = object.get(name);
        return colour == null ? null : Colour.of(colour.getAsString());
    }

    private static Box box(JsonObject object, String name) {
        JsonArray box = object.getAsJsonArray(name);
        return new Box(
                box.get(0).getAsDouble(),
                box.get(1).getAsDouble(),
                box.get(2).getAsDouble(),
                box.get(3).getAsDouble());
    }
}
