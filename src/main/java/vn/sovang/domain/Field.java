package vn.sovang.domain;

/** A field of work (lĩnh vực) that statistics are broken down by. */
public record Field(long id, String code, String name, int ordinal) implements Entity {}
