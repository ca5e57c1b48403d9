package vn.sovang.register;

import vn.sovang.domain.AwardField;

/** What is typed into one cell of a list. */
public record CellText(long awardId, AwardField field, String text) {}
