package vn.sovang.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.text.SortKey;
import vn.sovang.text.TextQuery;

/** Lists who has been or will be commended, over all years. */
public final class ListRecipients {
    private final Register register;

    public ListRecipients(Register register) {
        this.register = register;
    }

    public RecipientList list(RecipientFilter filter) throws Refused {
        return register.read(() -> {
            KnownNames names = register.names();
            Map<Long, KnownRecipient> doubted = names.doubted();
            TextQuery query = TextQuery.of(filter.words());
            List<KnownRecipient> matching = names.all().stream()
                    .filter(entry -> query.isEmpty() || query.matches(entry.line()))
                    .map(entry -> entry.known)
                    .toList();
            Map<RecipientKind, Integer> counts = new EnumMap<>(RecipientKind.class);
            matching.forEach(known -> counts.merge(known.kind(), 1, Integer::sum));
            List<KnownRecipient> rows = matching.stream()
                    .filter(known -> filter.kind() == null || known.kind() == filter.kind())
                    .filter(known -> filter.who() == RecipientFilter.Who.EVERYBODY || doubted.containsKey(known.id()))
                    .sorted(order(filter, doubted))
                    .toList();
            int doubtful = (int) matching.stream()
                    .filter(known -> doubted.containsKey(known.id()))
                    .count();
            return new RecipientList(rows, counts, doubtful, names.all().size());
        });
    }

    private static Comparator<KnownRecipient> order(RecipientFilter filter, Map<Long, KnownRecipient> doubted) {
        if (filter.who() == RecipientFilter.Who.DOUBTED) {
            return Comparator.comparing(
                            (KnownRecipient known) -> doubted.getOrDefault(known.id(), known), KnownNames.BY_NAME)
                    .thenComparing(KnownNames.BY_NAME);
        }
        return switch (filter.order()) {
            case NAME -> KnownNames.BY_NAME;
            case UNIT -> byUnit();
            case AWARDS ->
                Comparator.comparingInt(KnownRecipient::awards).reversed().thenComparing(KnownNames.BY_NAME);
            case LAST_AWARD ->
                Comparator.comparing(ListRecipients::lastOn).reversed().thenComparing(KnownNames.BY_NAME);
        };
    }

    /** Thousands of recipients belong to a few dozen units. */
    private static Comparator<KnownRecipient> byUnit() {
        Map<String, String> keys = new HashMap<>();
        return Comparator.comparing((KnownRecipient known) -> keys.computeIfAbsent(known.unit(), SortKey::of))
                .thenComparing(KnownNames.BY_NAME);
    }

    private static LocalDate lastOn(KnownRecipient known) {
        LocalDate on = known.lastOn();
        return on == null ? LocalDate.MIN : on;
    }
}
