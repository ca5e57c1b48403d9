package vn.sovang.register;

import java.util.Comparator;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.RecipientKind;
import vn.sovang.text.PersonName;
import vn.sovang.text.SortKey;

/** The orders in which the lines of a decision can stand; lines that are alike in an order stay as they were. */
final class LineOrder {
    /** As handed over on the stage: higher award first; collectives, households, individuals; given before posthumous. */
    static final Comparator<AwardLine> STAGE = Comparator.comparingInt(
                    (AwardLine line) -> line.form().rank())
            .thenComparing(line -> line.award().named().kind())
            .thenComparing(line -> line.award().occasion());

    /** People and heads of households by given name, collectives as they are written. */
    static final Comparator<AwardLine> NAME = Comparator.comparing(LineOrder::nameKey);

    private LineOrder() {}

    private static String nameKey(AwardLine line) {
        AsNamed named = line.award().named();
        return named.kind() == RecipientKind.COLLECTIVE
                ? SortKey.of(named.name())
                : SortKey.ofPerson(PersonName.split(named.name()));
    }
}
