package vn.sovang.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.BookSeries;
import vn.sovang.domain.Decision;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;

/** Lists being written in one act: what every line asks for is read once, so that a paste of a thousand lines is quick. */
final class ListWriting {
    private final Register register;
    private final Writing tx;
    private final Instant now;
    private References references;
    private final Map<Long, Decision> decisions = new HashMap<>();
    private final Map<Long, Map<Long, Integer>> rows = new HashMap<>();
    private @Nullable BookSeries series;
    private UnitNames units;

    ListWriting(Register register, Writing tx) {
        this.register = register;
        this.tx = tx;
        this.now = register.now();
        this.references = tx.references();
        this.units = new UnitNames(references);
    }

    Writing tx() {
        return tx;
    }

    References references() {
        return references;
    }

    /** How the office's book numbers follow each other, as it was when the act first asked. */
    BookSeries series() {
        BookSeries known = series;
        if (known == null) {
            known = Ledger.series(tx.lists());
            series = known;
        }
        return known;
    }

    /** The moment of the act, the same for all it does. */
    Instant now() {
        return now;
    }

    LocalDate today() {
        return register.today();
    }

    Decision decision(long id) throws Refused {
        Decision known = decisions.get(id);
        if (known == null) {
            known = Lines.decision(tx, id);
            decisions.put(id, known);
        }
        return known;
    }

    /** The day whose base salary counts for a decision. */
    LocalDate day(Decision decision) {
        return ShowDecision.moneyDay(decision, register.today());
    }

    /** The unit that is written so, as {@link Lines#unitId} finds it. */
    @Nullable
    Long unitId(String written, LocalDate day) {
        return units.id(written, day);
    }

    /** Looks at the units again after the act has made some. */
    void unitsChanged() {
        references = tx.references();
        units = new UnitNames(references);
    }

    /** The place of a line in its list, from 1: when the act began, or where the act put it. */
    int row(Award award) {
        return places(award.decisionId()).getOrDefault(award.id(), 0);
    }

    /** Remembers where a line was put. */
    void placed(Award award, int row) {
        places(award.decisionId()).put(award.id(), row);
    }

    private Map<Long, Integer> places(long decisionId) {
        return rows.computeIfAbsent(decisionId, id -> {
            List<Award> lines = tx.lists().awards(id);
            Map<Long, Integer> places = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                places.put(lines.get(i).id(), i + 1);
            }
            return places;
        });
    }

    /** A cell of a line as it stands now. */
    CellWriter cell(long awardId) throws Refused {
        Award award = Lines.award(tx, awardId);
        return new CellWriter(this, award, decision(award.decisionId()));
    }
}
