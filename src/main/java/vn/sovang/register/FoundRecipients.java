package vn.sovang.register;

import java.util.List;

/** What a search found, one row for each recipient: how many awards and recipients in all, and the first of these, best first. */
public record FoundRecipients(int count, int recipients, List<FoundRecipient> rows) {
    public FoundRecipients {
        rows = List.copyOf(rows);
    }
}
