package vn.sovang.domain;

/** The papers that are made of a decision and its list, and the golden book of a year; in the order in which a clerk needs them. */
public enum PaperKind {
    /** Tờ trình: the council asks for the decision. */
    PROPOSAL,
    /** Biên bản họp: the council's meeting. */
    MINUTES,
    /** Quyết định. */
    DECISION,
    /** Danh sách kèm theo: the list annexed to the decision. */
    ANNEX,
    /** Danh sách gọi tên: who is called on the stage, in order. */
    CALL,
    /** Danh sách ký nhận: who gets how much money. */
    RECEIPT,
    /** Nhãn phong bì: whom invitations are sent to. */
    LABELS,
    /** Sổ khen thưởng: all lines of the year with their book numbers. */
    BOOK
}
