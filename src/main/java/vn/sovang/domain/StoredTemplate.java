package vn.sovang.domain;

/** A version of a user's certificate template: its JSON text under a code and version. Versions are never changed. */
public record StoredTemplate(long id, String uid, String code, int version, String name, String body)
        implements Entity {}
