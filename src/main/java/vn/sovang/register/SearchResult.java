package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.ListedAward;

/** What a search found: how many awards in all, of how many recipients, and the first of them, best first. */
public record SearchResult(int count, int recipients, List<ListedAward> awards) {
    public SearchResult {
        awards = List.copyOf(awards);
    }
}
