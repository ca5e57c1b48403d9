package vn.sovang.exchange.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.TemplateProblem;
import vn.sovang.domain.template.TemplateProblem.Reason;

/**
 * The fields of one JSON object while it is read. A field that is wrong is noted with its place and read as its fallback, so
 * that one reading finds all faults.
 */
final class Fields {
    private final JsonObject object;
    private final String place;
    private final List<TemplateProblem> problems;
    private final Set<String> known = new HashSet<>();

    Fields(JsonObject object, String place, List<TemplateProblem> problems) {
        this.object = object;
        this.place = place;
        this.problems = problems;
    }

    void problem(String key, Reason reason, String found) {
        problem(key, reason, found, List.of());
    }

    void problem(String key, Reason reason, String found, List<String> wanted) {
        problems.add(new TemplateProblem(at(key), reason, found, wanted));
    }

    String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    boolean has(String key) {
        return object.has(key);
    }

    private @Nullable JsonElement take(String key) {
        known.add(key);
        return object.get(key);
    }

    private @Nullable JsonElement need(String key) {
        var value = take(key);
        if (value == null) {
            problem(key, Reason.MISSING_KEY, "");
        }
        return value;
    }

    private String wrongType(String key, JsonElement value, String fallback) {
        problem(key, Reason.WRONG_TYPE, value.toString());
        return fallback;
    }

    /** A text that must be there and not be blank. */
    String text(String key) {
        var value = need(key);
        if (value == null) {
            return "?";
        }
        var text = text(key, value, "?");
        if (text.isBlank()) {
            problem(key, Reason.OUT_OF_RANGE, text);
            return "?";
        }
        return text;
    }

    String text(String key, String fallback) {
        var value = take(key);
        return value == null ? fallback : text(key, value, fallback);
    }

    private String text(String key, JsonElement value, String fallback) {
        return value instanceof JsonPrimitive primitive && primitive.isString()
                ? primitive.getAsString()
                : wrongType(key, value, fallback);
    }

    double number(String key, double least, double most) {
        var value = need(key);
        return value == null ? least : number(key, value, least, most, least);
    }

    double number(String key, double least, double most, double fallback) {
        var value = take(key);
        return value == null ? fallback : number(key, value, least, most, fallback);
    }

    private double number(String key, JsonElement value, double least, double most, double fallback) {
        if (!(value instanceof JsonPrimitive primitive && primitive.isNumber())) {
            wrongType(key, value, "");
            return fallback;
        }
        var number = primitive.getAsDouble();
        if (number >= least && number <= most) {
            return number;
        }
        problem(key, Reason.OUT_OF_RANGE, value.toString(), List.of(plain(least), plain(most)));
        return fallback;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    int whole(String key, int least, int most, int fallback) {
        var number = number(key, least, most, fallback);
        if (number != Math.rint(number)) {
            problem(key, Reason.WRONG_TYPE, String.valueOf(number));
            return fallback;
        }
        return (int) number;
    }

    /** Exactly as many numbers as there are ranges (least, most by turns). */
    double[] numbers(String key, double... ranges) {
        var numbers = new double[ranges.length / 2];
        var value = need(key);
        if (value instanceof JsonArray array && array.size() == numbers.length) {
            for (var i = 0; i < numbers.length; i++) {
                numbers[i] = number(key + "[" + i + "]", array.get(i), ranges[2 * i], ranges[2 * i + 1], 0);
            }
        } else if (value != null) {
            wrongType(key, value, "");
        }
        return numbers;
    }

    Colour colour(String key, Colour fallback) {
        var text = text(key, fallback.toString());
        if (Colour.isColour(text)) {
            return Colour.of(text);
        }
        problem(key, Reason.UNKNOWN_WORD, text, List.of("#RRGGBB"));
        return fallback;
    }

    <E extends Enum<E>> E word(String key, E fallback) {
        return word(key, text(key, word(fallback)), fallback);
    }

    private <E extends Enum<E>> E word(String key, String text, E fallback) {
        for (var value : fallback.getDeclaringClass().getEnumConstants()) {
            if (word(value).equals(text)) {
                return value;
            }
        }
        problem(key, Reason.UNKNOWN_WORD, text, words(fallback.getDeclaringClass()));
        return fallback;
    }

    private static List<String> words(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Fields::word).toList();
    }

    <E extends Enum<E>> Set<E> words(String key, Class<E> kind, Set<E> fallback) {
        var value = take(key);
        if (value == null) {
            return fallback;
        }
        var words = new LinkedHashSet<E>();
        if (value instanceof JsonArray array) {
            for (var i = 0; i < array.size(); i++) {
                var place = key + "[" + i + "]";
                var first = kind.getEnumConstants()[0];
                words.add(word(place, text(place, array.get(i), word(first)), first));
            }
        } else {
            wrongType(key, value, "");
        }
        return words;
    }

    /** How an enum's constant is spelled in a document: small letters, joined by hyphens. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Fields object(String key) {
        var value = need(key);
        return object(key, value == null ? new JsonObject() : value);
    }

    private Fields object(String key, JsonElement value) {
        if (value instanceof JsonObject inner) {
            return new Fields(inner, at(key), problems);
        }
        wrongType(key, value, "");
        return new Fields(new JsonObject(), at(key), problems);
    }

    List<Fields> objects(String key) {
        var value = need(key);
        if (value instanceof JsonArray array) {
            var all = new Fields[array.size()];
            Arrays.setAll(all, i -> object(key + "[" + i + "]", array.get(i)));
            return List.of(all);
        }
        if (value != null) {
            wrongType(key, value, "");
        }
        return List.of();
    }

    /** Notes every field that nobody asked for. */
    void close() {
        object.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problem(key, Reason.UNKNOWN_KEY, key));
    }
}
