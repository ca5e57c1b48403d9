package vn.sovang.register;

import vn.sovang.domain.ListedAward;

/** A recipient among what was found: the award that fits best, and how many were found. */
public record FoundRecipient(ListedAward best, int awards) {}
