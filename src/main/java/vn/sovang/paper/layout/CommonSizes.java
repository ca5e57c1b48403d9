package vn.sovang.paper.layout;

import java.util.Map;
import vn.sovang.domain.template.TextElement;

/**
 * The sizes that texts get on all certificates of a decision, in points by the element's id, so that a stack of certificates
 * looks alike. A text that is not named here gets the largest size its own words allow.
 */
public record CommonSizes(Map<String, Double> points) {
    /** Every text for itself. */
    public static final CommonSizes NONE = new CommonSizes(Map.of());

    public CommonSizes {
        points = Map.copyOf(points);
    }

    /** The size from which a text is made smaller where it does not fit. */
    double largest(TextElement element) {
        var wanted = element.style().size();
        return Math.min(wanted, points.getOrDefault(element.id(), wanted));
    }
}
