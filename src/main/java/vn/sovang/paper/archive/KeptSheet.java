package vn.sovang.paper.archive;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sovang.paper.layout.Mark;

/**
 * One page as it was printed: its size in millimetres, its own marks, and the names of what it shares with others: the
 * background's marks, the font file of each face and the file of each picture, each the SHA-256 of its bytes. Spelled as JSON,
 * the same sheet always gives the same text.
 */
public record KeptSheet(
        String title,
        String author,
        String subject,
        LocalDate created,
        double width,
        double height,
        String background,
        List<Mark> own,
        Map<String, String> fonts,
        Map<String, String> art) {
    private static final int FORMAT = 1;

    public KeptSheet {
        own = List.copyOf(own);
        fonts = Map.copyOf(fonts);
        art = Map.copyOf(art);
    }

    /** The document. */
    public String write() {
        JsonObject document = new JsonObject();
        document.addProperty("format", FORMAT);
        document.addProperty("title", title);
        document.addProperty("author", author);
        document.addProperty("subject", subject);
        document.addProperty("created", created.toString());
        document.addProperty("width", width);
        document.addProperty("height", height);
        document.addProperty("background", background);
        document.add("own", MarkJson.write(own));
        document.add("fonts", names(fonts));
        document.add("art", names(art));
        return document.toString();
    }

    private static JsonObject names(Map<String, String> hashes) {
        JsonObject names = new JsonObject();
        new TreeMap<>(hashes).forEach(names::addProperty);
        return names;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is no such document
     */
    public static KeptSheet read(String text) {
        try {
            JsonObject document = JsonParser.parseString(text).getAsJsonObject();
            if (document.get("format").getAsInt() != FORMAT) {
                throw new IllegalArgumentException("kept in format " + document.get("format"));
            }
            return new KeptSheet(
                    document.get("title").getAsString(),
                    document.get("author").getAsString(),
                    document.get("subject").getAsString(),
                    LocalDate.parse(document.get("created").getAsString()),
                    document.get("width").getAsDouble(),
                    document.get("height").getAsDouble(),
                    document.get("background").getAsString(),
                    MarkJson.read(document.getAsJsonArray("own")),
                    hashes(document.getAsJsonObject("fonts")),
                    hashes(document.getAsJsonObject("art")));
        } catch (JsonParseException | IllegalStateException | NullPointerException | DateTimeException e) {
            throw new IllegalArgumentException("no kept sheet", e);
        }
    }

    private static Map<String, String> hashes(JsonObject names) {
        Map<String, String> hashes = new TreeMap<>();
        names.entrySet()
                .forEach(name -> hashes.put(name.getKey(), name.getValue().getAsString()));
        return hashes;
    }

    /** The marks of a background as a document of their own, shared by every sheet of a template. */
    public static String writeBackground(List<Mark> marks) {
        return MarkJson.write(marks).toString();
    }

    /** Reads what {@link #writeBackground} wrote. */
    public static List<Mark> readBackground(String text) {
        try {
            return MarkJson.read(JsonParser.parseString(text).getAsJsonArray());
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new IllegalArgumentException("no kept background", e);
        }
    }
}
