package vn.sovang.exchange.template;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.sovang.domain.template.Template;

/**
 * The templates that come with the program, each read when it is first asked for. A built-in document may name another as its
 * {@code base} and only list {@code changes} by element id, so that what several share stands once.
 */
public final class BuiltInTemplates {
    private static final List<String> IDS =
            List.of("a4-trong-dong-ca-nhan", "a4-trong-dong-tap-the", "a4-trong-dong-ho-gia-dinh");

    private final Map<String, Template> read = new ConcurrentHashMap<>();

    /** In the order in which they are offered. */
    public List<String> ids() {
        return IDS;
    }

    public Optional<Template> find(String id) {
        return IDS.contains(id) ? Optional.of(read.computeIfAbsent(id, BuiltInTemplates::load)) : Optional.empty();
    }

    private static Template load(String id) {
        try {
            return new TemplateReading().read(document(id));
        } catch (InvalidTemplate e) {
            throw new IllegalStateException("the program's own template " + id, e);
        }
    }

    private static JsonObject document(String id) throws InvalidTemplate {
        var document = TemplateJson.parse(resource(id));
        var base = document.get("base");
        return base == null ? document : changed(document(base.getAsString()), document);
    }

    /** The base with the other's own fields, and its elements' changed fields, in place. */
    private static JsonObject changed(JsonObject base, JsonObject other) {
        for (var field : other.entrySet()) {
            if (!field.getKey().equals("base") && !field.getKey().equals("changes")) {
                base.add(field.getKey(), field.getValue());
            }
        }
        var changes = other.getAsJsonObject("changes");
        for (var element : base.getAsJsonArray("elements")) {
            var own = element.getAsJsonObject();
            var change = changes.getAsJsonObject(own.get("id").getAsString());
            if (change != null) {
                change.entrySet().forEach(field -> own.add(field.getKey(), field.getValue()));
            }
        }
        return base;
    }

    private static String resource(String id) {
        var path = "/assets/templates/" + id + ".json";
        try (var in = BuiltInTemplates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its template " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
