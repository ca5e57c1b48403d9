package vn.sovang.domain;

/** A named value that belongs to the register and not to the machine. */
public record Setting(long id, String name, String value) implements Entity {}
