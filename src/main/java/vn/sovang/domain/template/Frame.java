package vn.sovang.domain.template;

import java.util.Set;

/** What every element has: an id unique in its template, a name for the clerk, its box, and where it appears. */
public record Frame(String id, String name, Box box, Anchor anchor, Set<Medium> shownOn, Lock lock) {
    public Frame {
        Check.filled("id", id);
        shownOn = Set.copyOf(shownOn);
    }

    public boolean isOn(Medium medium) {
        return shownOn.contains(medium);
    }
}
