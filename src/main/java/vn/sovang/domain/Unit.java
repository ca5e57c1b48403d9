package vn.sovang.domain;

/** An office or place a recipient belongs to. It lives from one day to another and has successors. */
public record Unit(long id, String uid, String name, String shortName, Validity validity) implements Entity {}
