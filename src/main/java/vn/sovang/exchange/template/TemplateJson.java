package vn.sovang.exchange.template;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TemplateProblem;
import vn.sovang.domain.template.TemplateProblem.Reason;

/** Between templates and JSON text. What is written is read back equal. */
public final class TemplateJson {
    /** The version of the document's form, not of the template. */
    static final int FORMAT = 1;
    /** Of a line whose document does not say, in millimetres. */
    static final double THICKNESS = 0.25;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private TemplateJson() {}

    /**
     * Reads a document.
     *
     * @throws InvalidTemplate with everything that is wrong with it
     */
    public static Template read(String json) throws InvalidTemplate {
        return new TemplateReading().read(parse(json));
    }

    public static String write(Template template) {
        return GSON.toJson(TemplateWriting.write(template)) + "\n";
    }

    static JsonObject parse(String json) throws InvalidTemplate {
        try (var reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            var element = JsonParser.parseReader(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT && element instanceof JsonObject object) {
                return object;
            }
            throw notJson("");
        } catch (JsonParseException | IOException e) {
            throw notJson(place(e));
        }
    }

    /** Gson says "... at line 3 column 7 path $.name ..."; the clerk needs no more than that. */
    private static String place(Exception e) {
        var message = String.valueOf(e.getMessage());
        var at = message.indexOf("line ");
        var end = message.indexOf(" path", Math.max(at, 0));
        return at < 0 || end < 0 ? "" : message.substring(at, end);
    }

    private static InvalidTemplate notJson(String place) {
        return new InvalidTemplate(List.of(new TemplateProblem(place, Reason.NOT_JSON, "")));
    }
}
