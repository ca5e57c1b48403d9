package vn.sovang.ui.search;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.RecipientKind;
import vn.sovang.i18n.Messages;

/** The sentences about how much was found. */
record Totals(Messages messages) {
    private static final List<RecipientKind> ORDER =
            List.of(RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD, RecipientKind.COLLECTIVE);

    /** "37 lượt khen của 21 đối tượng". */
    String summary(SearchState.Found found) {
        return messages.get(
                "search.summary", found.result().count(), found.result().recipients());
    }

    /** "cá nhân 33 · hộ gia đình 4"; empty while not all rows are here to be counted. */
    String kinds(SearchState.Found found) {
        if (!found.isComplete() || found.isByRecipient()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (RecipientKind kind : ORDER) {
            long count = found.result().awards().stream()
                    .map(ListedAward::kind)
                    .filter(kind::equals)
                    .count();
            if (count > 0) {
                String word =
                        messages.word(kind).toLowerCase(messages.language().locale());
                parts.add(messages.get("search.total.kind", word, count));
            }
        }
        return String.join(" · ", parts);
    }
}
