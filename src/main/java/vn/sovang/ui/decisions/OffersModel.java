package vn.sovang.ui.decisions;

import java.util.List;
import java.util.function.Consumer;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.LearnedValue;
import vn.sovang.i18n.Messages;
import vn.sovang.register.LearnedValues;
import vn.sovang.register.OfferRecipients;
import vn.sovang.text.DateLine;
import vn.sovang.ui.background.Background;

/** What is offered while a cell is typed into: recipients for a name, and otherwise what was typed there before. */
final class OffersModel {
    private static final int MOST = 8;

    private final DecisionsModel decisions;
    private final Messages words;
    private final Background.Latest offering;

    OffersModel(DecisionsModel decisions, Messages words) {
        this.decisions = decisions;
        this.words = words;
        this.offering = decisions.background().latest();
    }

    /** What matches, most used first; an older question's answer is dropped. */
    void offer(GridRow row, Column column, String typed, Consumer<List<Offer>> offered) {
        if (column == Column.NAME) {
            offering.register(
                    () -> new OfferRecipients(decisions.register()).offer(row.kind(), typed, MOST),
                    known -> offered.accept(known.stream().map(this::offer).toList()),
                    problems -> {});
        } else {
            offering.register(
                    () -> new LearnedValues(decisions.register())
                            .offer(column.field().orElseThrow(), typed, MOST),
                    values -> offered.accept(values.stream().map(this::offer).toList()),
                    problems -> {});
        }
    }

    private Offer offer(LearnedValue value) {
        return new Offer(value.text(), words.get("decisions.offers.uses", value.uses()), 0);
    }

    /** Namesakes are told apart by unit, and by when they were last commended. */
    private Offer offer(KnownRecipient known) {
        String last = known.lastOn() == null
                ? words.get("decisions.offers.never")
                : words.get("decisions.offers.last", DateLine.shortForm(known.lastOn()));
        return new Offer(known.name(), known.unit().isEmpty() ? last : known.unit() + " · " + last, known.id());
    }
}
