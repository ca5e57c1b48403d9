package vn.sovang.ui.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one searches on this machine: the facets that are closed, the columns put out of sight, the searches that were given a name,
 * and what was looked for lately, newest first.
 */
public record SearchHabits(Set<FacetSort> closed, Set<ResultColumn> hidden, List<Saved> saved, List<String> recent) {
    /** Nothing changed yet. */
    public static final SearchHabits NONE = new SearchHabits(
            Stream.of(FacetSort.values()).filter(sort -> !sort.beginsOpen()).collect(Collectors.toUnmodifiableSet()),
            Set.of(),
            List.of(),
            List.of());

    private static final int MOST_RECENT = 10;
    private static final int PARTS = 4;

    public SearchHabits {
        closed = Set.copyOf(closed);
        hidden = Set.copyOf(hidden);
        saved = List.copyOf(saved);
        recent = List.copyOf(recent);
    }

    /** A search with a name, written as it could be typed, so that it finds its way in every register. */
    public record Saved(String name, String query) {}

    SearchHabits withClosed(Set<FacetSort> value) {
        return new SearchHabits(value, hidden, saved, recent);
    }

    SearchHabits withHidden(Set<ResultColumn> value) {
        return new SearchHabits(closed, value, saved, recent);
    }

    /** With a search more; one of the same name goes. */
    SearchHabits with(Saved more) {
        return new SearchHabits(
                closed,
                hidden,
                Stream.concat(without(more.name()).saved.stream(), Stream.of(more))
                        .toList(),
                recent);
    }

    SearchHabits without(String name) {
        return new SearchHabits(
                closed,
                hidden,
                saved.stream().filter(each -> !each.name().equals(name)).toList(),
                recent);
    }

    /** With what was just looked for on top. */
    SearchHabits withRecent(String query) {
        if (query.isBlank()) {
            return this;
        }
        List<String> all = new ArrayList<>(recent);
        all.remove(query);
        all.add(0, query);
        return new SearchHabits(closed, hidden, saved, all.subList(0, Math.min(MOST_RECENT, all.size())));
    }

    public String written() {
        return String.join(
                ";",
                closed.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                hidden.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                saved.stream()
                        .map(each -> encoded(each.name()) + "=" + encoded(each.query()))
                        .collect(Collectors.joining(",")),
                recent.stream().map(SearchHabits::encoded).collect(Collectors.joining(",")));
    }

    /** Reads {@link #written}; anything else is as if nothing had been changed. */
    public static SearchHabits of(String text) {
        String[] parts = text.split(";", -1);
        if (parts.length != PARTS) {
            return NONE;
        }
        try {
            Set<FacetSort> closed = EnumSet.noneOf(FacetSort.class);
            items(parts[0]).forEach(name -> closed.add(FacetSort.valueOf(name)));
            Set<ResultColumn> hidden = EnumSet.noneOf(ResultColumn.class);
            items(parts[1]).forEach(name -> hidden.add(ResultColumn.valueOf(name)));
            List<Saved> saved = new ArrayList<>();
            for (String item : items(parts[2])) {
                String[] pair = item.split("=", 2);
                saved.add(new Saved(decoded(pair[0]), decoded(pair[pair.length - 1])));
            }
            return new SearchHabits(
                    closed,
                    hidden,
                    saved,
                    items(parts[PARTS - 1]).stream().map(SearchHabits::decoded).toList());
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static List<String> items(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(",", -1));
    }
}
