package vn.sovang.domain;

/** Who is commended: an individual (cá nhân), a collective (tập thể) or a household (hộ gia đình). Declared in ceremony order. */
public enum RecipientKind {
    COLLECTIVE,
    HOUSEHOLD,
    INDIVIDUAL
}
