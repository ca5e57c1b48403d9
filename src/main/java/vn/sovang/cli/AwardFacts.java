package vn.sovang.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.ListedAward;

/** An award as programs read it; the names of its fields are a promise to them. An undated decision has no year. */
record AwardFacts(
        String name,
        String kind,
        String honorific,
        String position,
        String unit,
        @Nullable Integer year,
        String decision,
        @Nullable Integer bookNumber,
        String form,
        String method,
        String field,
        String achievement,
        long amount) {
    static AwardFacts of(ListedAward award) {
        return new AwardFacts(
                award.name(),
                award.kind().name(),
                award.honorific(),
                award.position(),
                award.unit(),
                award.signedOn() == null ? null : award.year(),
                award.decision(),
                award.bookNumber(),
                award.form(),
                award.method(),
                award.field(),
                award.achievement(),
                award.amount());
    }

    static List<AwardFacts> of(List<ListedAward> awards) {
        return awards.stream().map(AwardFacts::of).toList();
    }
}
