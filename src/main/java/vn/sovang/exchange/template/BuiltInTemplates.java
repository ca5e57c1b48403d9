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
 * The templates that come with the program, each read when it is first asked for. Every look (paper, border and places) is
 * there for every kind of recipient. The document of a look may name another as its {@code base}, make it larger or smaller by
 * a {@code scale}, and list {@code changes} by element id; that of a kind lists changes alone. So what several share stands once.
 */
public final class BuiltInTemplates {
    private static final List<String> LOOKS = List.of(
            "a4-trong-dong",
            "a4-hoa-sen",
            "a4-hoi-van",
            "a4-phoi",
            "a4-doc-trong-dong",
            "a3-trong-dong",
            "190x135-hoi-van");
    private static final List<String> KINDS = List.of("ca-nhan", "tap-the", "ho-gia-dinh");
    private static final List<String> IDS = LOOKS.stream()
            .flatMap(look -> KINDS.stream().map(kind -> look + "-" + kind))
            .toList();

    private final Map<String, Template> read = new ConcurrentHashMap<>();

    /** In the order in which they are offered. */
    public List<String> ids() {
        return IDS;
    }

    public Optional<Template> find(String id) {
        return IDS.contains(id) ? Optional.of(read.computeIfAbsent(id, BuiltInTemplates::load)) : Optional.empty();
    }

    private static Template load(String id) {
        var kind = KINDS.stream().filter(id::endsWith).findFirst().orElseThrow();
        var look = id.substring(0, id.length() - kind.length() - 1);
        try {
            var words = document("kinds/" + kind);
            var document = look(look, words);
            document.addProperty("id", id);
            document.addProperty("name", name(document) + " – " + name(words));
            return new TemplateReading().read(document);
        } catch (InvalidTemplate e) {
            throw new IllegalStateException("the program's own template " + id, e);
        }
    }

    private static String name(JsonObject document) {
        return document.get("name").getAsString();
    }

    /** A look with the words of a kind: these change what stands at its base, before scale and places. */
    private static JsonObject look(String look, JsonObject words) throws InvalidTemplate {
        var own = document(look);
        if (!own.has("base")) {
            change(own, words.getAsJsonObject("changes"));
            return own;
        }
        var document = look(own.remove("base").getAsString(), words);
        if (own.has("scale")) {
            Scaling.scale(document, own.remove("scale").getAsDouble());
        }
        var changes = own.remove("changes").getAsJsonObject();
        own.entrySet().forEach(field -> document.add(field.getKey(), field.getValue()));
        change(document, changes);
        return document;
    }

    private static void change(JsonObject document, JsonObject changes) {
        for (var element : document.getAsJsonArray("elements")) {
            var own = element.getAsJsonObject();
            var change = changes.getAsJsonObject(own.get("id").getAsString());
            if (change != null) {
                change.entrySet().forEach(field -> own.add(field.getKey(), field.getValue()));
            }
        }
    }

    private static JsonObject document(String name) throws InvalidTemplate {
        var path = "/assets/templates/" + name + ".json";
        try (var in = BuiltInTemplates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its template " + path);
            }
            return TemplateJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
