package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.LearnedValue;
import vn.sovang.domain.Refused;
import vn.sovang.text.TextQuery;

/** Offers what was typed before into a column, matched without accents, most used first. */
public final class LearnedValues {
    private final Register register;

    public LearnedValues(Register register) {
        this.register = register;
    }

    public List<LearnedValue> offer(AwardField field, String typed, int limit) throws Refused {
        TextQuery query = TextQuery.of(typed);
        return register.read(() -> register.lists().values(field)).stream()
                .filter(value -> !value.text().isEmpty() && !value.text().equals(typed))
                .filter(value -> query.isEmpty() || query.matches(value.text()))
                .limit(limit)
                .toList();
    }
}
