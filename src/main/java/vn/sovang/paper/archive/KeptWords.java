package vn.sovang.paper.archive;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.EnumMap;
import java.util.Map;
import vn.sovang.domain.template.Placeholder;

/** The words that filled a certificate, as a document: placeholder by placeholder, by the names clerks know, empty ones left out. */
public final class KeptWords {
    private KeptWords() {}

    public static String write(Map<Placeholder, String> values) {
        JsonObject document = new JsonObject();
        for (Placeholder placeholder : Placeholder.values()) {
            String value = values.getOrDefault(placeholder, "");
            if (!value.isEmpty()) {
                document.addProperty(placeholder.word(), value);
            }
        }
        return document.toString();
    }

    /**
     * Reads what {@link #write} wrote; a placeholder this program does not know is left out.
     *
     * @throws IllegalArgumentException when it is no such document
     */
    public static Map<Placeholder, String> read(String text) {
        try {
            Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
            JsonParser.parseString(text)
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(entry -> Placeholder.named(entry.getKey())
                            .ifPresent(
                                    known -> values.put(known, entry.getValue().getAsString())));
            return values;
        } catch (JsonParseException | IllegalStateException e) {
            throw new IllegalArgumentException("no kept words", e);
        }
    }
}
