package vn.sovang.domain;

import org.jspecify.annotations.Nullable;

/** The years an achievement was made in, both included; both absent when the text does not say. */
public record Period(@Nullable Integer from, @Nullable Integer to) {
    public static final Period NONE = new Period(null, null);
}
