package vn.sovang.domain;

/** Says that {@code successorId} took over from {@code unitId}; a unit may merge into one or split into several. */
public record UnitSuccession(long id, long unitId, long successorId) implements Entity {}
