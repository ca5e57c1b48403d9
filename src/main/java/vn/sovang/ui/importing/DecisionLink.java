package vn.sovang.ui.importing;

import java.util.OptionalLong;
import java.util.function.Supplier;

/** The tie to the decision that is open: its key, how its number is said, and the way back to its list. */
public record DecisionLink(Supplier<OptionalLong> decision, Supplier<String> number, Runnable back) {}
