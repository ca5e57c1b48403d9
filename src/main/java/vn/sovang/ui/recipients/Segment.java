package vn.sovang.ui.recipients;

import org.jspecify.annotations.Nullable;
import vn.sovang.domain.RecipientKind;
import vn.sovang.register.RecipientFilter;
import vn.sovang.register.RecipientFilter.Who;
import vn.sovang.register.RecipientList;

/** Who of all is shown: everybody, one kind, or those who may be written twice. */
enum Segment {
    ALL(null, Who.EVERYBODY),
    COLLECTIVE(RecipientKind.COLLECTIVE, Who.EVERYBODY),
    HOUSEHOLD(RecipientKind.HOUSEHOLD, Who.EVERYBODY),
    INDIVIDUAL(RecipientKind.INDIVIDUAL, Who.EVERYBODY),
    DOUBTED(null, Who.DOUBTED);

    private final @Nullable RecipientKind kind;
    private final Who who;

    Segment(@Nullable RecipientKind kind, Who who) {
        this.kind = kind;
        this.who = who;
    }

    RecipientFilter of(RecipientFilter filter) {
        return filter.withKind(kind).withWho(who);
    }

    int count(RecipientList list) {
        if (who == Who.DOUBTED) {
            return list.doubted();
        }
        return kind == null ? list.matching() : list.count(kind);
    }
}
