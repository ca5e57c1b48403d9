package vn.sovang.domain.list;

import vn.sovang.domain.Problem;

/** What keeps a row from being taken over, and the field it can be put right in. */
public record Flaw(ListField field, Problem problem) {}
