package vn.sovang.exchange.template;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
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

    /** A box is read as one thing. Strings are not touched: they have no line ends of their own. */
    private static final Pattern NUMBERS = Pattern.compile("\\[\\n\\s+(-?[0-9.]+(?:,\\n\\s+-?[0-9.]+)*)\\n\\s+]");

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
        return text(TemplateWriting.write(template));
    }

    static String text(JsonObject document) {
        var text = NUMBERS.matcher(GSON.toJson(document))
                .replaceAll(array -> "[" + array.group(1).replaceAll("\\s+", " ") + "]");
        return text + "\n";
    }

    static JsonObject parse(String json) throws InvalidTemplate {
        try (var reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            var element = JsonParser.parseReader(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT && element instanceof JsonObject object) {
                return object;
            }
            throw invalid("", Reason.NOT_JSON);
        } catch (JsonParseException | IOException e) {
            throw invalid(place(e), isCutShort(e) ? Reason.CUT_SHORT : Reason.NOT_JSON);
        }
    }

    /** Gson says "... at line 3 column 7 path $.name ..."; the clerk needs no more than that. */
    private static String place(Exception e) {
        var message = String.valueOf(e.getMessage());
        var at = message.indexOf("line ");
        var end = message.indexOf(" path", Math.max(at, 0));
        return at < 0 || end < 0 ? "" : message.substring(at, end);
    }

    /** Whether the text ended where more was due, as of a file that was not copied to its end. */
    private static boolean isCutShort(Exception e) {
        var message = String.valueOf(e.getMessage());
        return e.getCause() instanceof EOFException
                || message.contains("End of input")
                || message.contains("Unterminated string");
    }

    private static InvalidTemplate invalid(String place, Reason reason) {
        return new InvalidTemplate(List.of(new TemplateProblem(place, reason, "")));
    }
}
