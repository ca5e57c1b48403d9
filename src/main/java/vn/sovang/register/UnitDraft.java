package vn.sovang.register;

import java.util.List;

/**
 * A unit as typed: its names, the days of its life in any form a clerk may type, an open end empty, and the names of the units that
 * took over from it.
 */
public record UnitDraft(String name, String shortName, String from, String to, List<String> successors) {
    public UnitDraft {
        successors = List.copyOf(successors);
    }

    /** A unit of which only the name is known. */
    public static UnitDraft named(String name) {
        return new UnitDraft(name, "", "", "", List.of());
    }
}
