package vn.sovang.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Refused;

/** Puts the lines of a list into another order. Numbers that are given already stay with their lines. */
public final class ArrangeAwards {
    private final Register register;

    public ArrangeAwards(Register register) {
        this.register = register;
    }

    /** Moves lines of one decision, together and in their order, so that they begin at {@code row}, counted from 1 without them. */
    public void move(long decisionId, List<Long> awardIds, int row) throws Refused {
        Set<Long> moved = new HashSet<>(awardIds);
        arrange(decisionId, lines -> {
            List<Award> others =
                    lines.stream().filter(line -> !moved.contains(line.id())).toList();
            int at = Math.max(0, Math.min(row - 1, others.size()));
            List<Award> order = new ArrayList<>(others.subList(0, at));
            lines.stream().filter(line -> moved.contains(line.id())).forEach(order::add);
            order.addAll(others.subList(at, others.size()));
            return order;
        });
    }

    /** As handed over on the stage. */
    public void forTheStage(long decisionId) throws Refused {
        sort(decisionId, LineOrder.STAGE);
    }

    /** Kind by kind, each by name: tên first. */
    public void byName(long decisionId) throws Refused {
        Comparator<AwardLine> kind =
                Comparator.comparing(line -> line.award().named().kind());
        sort(decisionId, kind.thenComparing(LineOrder.NAME));
    }

    private void sort(long decisionId, Comparator<AwardLine> order) throws Refused {
        List<Award> sorted = new ShowDecision(register)
                .show(decisionId).lines().stream()
                        .sorted(order)
                        .map(AwardLine::award)
                        .toList();
        arrange(decisionId, lines -> sorted);
    }

    /** The places that are in use are given out anew, so that only lines that move are written. */
    private void arrange(long decisionId, Order order) throws Refused {
        register.transact(Act.ARRANGE_AWARDS, tx -> {
            Lines.decision(tx, decisionId);
            List<Award> before = tx.lists().awards(decisionId);
            List<Award> after = order.of(before);
            int place = 0;
            for (int i = 0; i < after.size(); i++) {
                place = Math.max(place + 1, before.get(i).ordinal());
                tx.update(after.get(i), after.get(i).edit().ordinal(place).build());
            }
            return after;
        });
    }

    private interface Order {
        List<Award> of(List<Award> lines);
    }
}
