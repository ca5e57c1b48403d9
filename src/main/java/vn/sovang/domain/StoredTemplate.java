package vn.sovang.domain;

/**
 * A version of a user's certificate template: its JSON text under a code and version. The text of a version is never changed;
 * the name is that of all versions, whatever the text says.
 */
public record StoredTemplate(long id, String uid, String code, int version, String name, String body)
        implements Entity {
    public StoredTemplate withName(String value) {
        return new StoredTemplate(id, uid, code, version, value, body);
    }
}
