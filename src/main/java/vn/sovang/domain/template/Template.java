package vn.sovang.domain.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a certificate looks like: a paper and the elements on it, in drawing order. Element ids are unique; a text follows only
 * an earlier text, and each text is followed by one at most. {@code version} counts up from 1 with every change.
 */
public record Template(String id, String name, int version, Paper paper, List<Element> elements) {
    public Template {
        Check.filled("id", id);
        Check.range("version", version, 1, Integer.MAX_VALUE);
        elements = List.copyOf(elements);
        var seen = new HashSet<String>();
        for (var element : elements) {
            if (!seen.add(element.id())) {
                throw new IllegalArgumentException("two elements are called " + element.id());
            }
        }
        var broken = brokenFollowing(elements);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException("these follow no text, or one that is followed already: " + broken);
        }
    }

    /** Ids of the texts that follow something other than an earlier text that nothing else follows. */
    public static List<String> brokenFollowing(List<Element> elements) {
        var free = new HashSet<String>();
        var broken = new ArrayList<String>();
        for (var element : elements) {
            if (element instanceof TextElement text) {
                var follows = text.block().follows();
                if (!follows.isEmpty() && !free.remove(follows)) {
                    broken.add(text.id());
                }
                free.add(text.id());
            }
        }
        return List.copyOf(broken);
    }

    /** Every placeholder its texts use on the medium. */
    public Set<Placeholder> placeholders(Medium medium) {
        var used = EnumSet.noneOf(Placeholder.class);
        for (var element : elements) {
            if (element instanceof TextElement text && text.frame().isOn(medium)) {
                used.addAll(text.wording().placeholders());
            }
        }
        return used;
    }

    /** The texts by the id of the text they follow. */
    public Map<String, TextElement> followers() {
        var followers = new HashMap<String, TextElement>();
        for (var element : elements) {
            if (element instanceof TextElement text && !text.block().follows().isEmpty()) {
                followers.put(text.block().follows(), text);
            }
        }
        return Map.copyOf(followers);
    }
}
