package vn.sovang.register;

import java.util.List;
import java.util.regex.MatchResult;
import vn.sovang.domain.search.Condition;

/** What figures that were found mean; nothing when they cannot be meant. */
interface QueryMeaning {
    List<? extends Condition> of(MatchResult found);
}
