package vn.sovang.exchange.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Makes everything in a document larger or smaller alike, places as well as letters; the paper is left to its own. */
final class Scaling {
    private static final BigDecimal HALF_POINT = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Scaling() {}

    static void scale(JsonObject document, double factor) {
        for (var element : document.getAsJsonArray("elements")) {
            var own = element.getAsJsonObject();
            var box = new JsonArray();
            own.getAsJsonArray("box").forEach(place -> box.add(rounded(place.getAsDouble() * factor, HUNDREDTH)));
            own.add("box", box);
            scale(own, "size", factor, HALF_POINT);
            scale(own, "minSize", factor, HALF_POINT);
            scale(own, "tracking", factor, TENTH);
            scale(own, "thickness", factor, HUNDREDTH);
        }
    }

    private static void scale(JsonObject element, String key, double factor, BigDecimal step) {
        if (element.has(key)) {
            element.addProperty(key, rounded(element.get(key).getAsDouble() * factor, step));
        }
    }

    private static BigDecimal rounded(double value, BigDecimal step) {
        return BigDecimal.valueOf(value).divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
