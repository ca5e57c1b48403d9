package vn.sovang.domain;

/** The class a recipient counts under in the yearly statistics: five for individuals, eight for collectives. */
public enum RecipientClass {
    NONE,
    LEADER_PROVINCE,
    LEADER_DEPARTMENT,
    ENTREPRENEUR,
    LEADER_OTHER,
    DIRECT,
    PARTY_UNION,
    ADMINISTRATION,
    PUBLIC_SERVICE,
    ENTERPRISE,
    COOPERATIVE,
    ARMED_FORCES,
    CENTRAL_AGENCY,
    OTHER
}
