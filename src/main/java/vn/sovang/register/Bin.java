package vn.sovang.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Refused;

/** What was deleted and can be taken back out, whole decisions with the lines that went with them. */
public final class Bin {
    private final Register register;

    public Bin(Register register) {
        this.register = register;
    }

    /** Everything in the bin, last in first; a line that went with its decision is not named by itself. */
    public List<Item> items() throws Refused {
        return register.read(() -> {
            List<Item> items = new ArrayList<>();
            for (Decision decision : register.binLists().decisions()) {
                int lines = register.binLists()
                        .awards(decision.id(), at(decision.binnedAt()))
                        .size();
                items.add(new Item(
                        Item.What.DECISION,
                        decision.id(),
                        Naming.of(decision),
                        decision.shortTitle(),
                        lines,
                        at(decision.binnedAt())));
            }
            for (Award award : register.binLists().awards()) {
                String decision = register.tables()
                        .find(Decision.class, award.decisionId())
                        .map(Naming::of)
                        .orElse("");
                items.add(new Item(Item.What.AWARD, award.id(), Naming.of(award), decision, 1, at(award.binnedAt())));
            }
            for (Recipient recipient : register.binLists().recipients()) {
                items.add(new Item(
                        Item.What.RECIPIENT,
                        recipient.id(),
                        Naming.of(recipient),
                        recipient.position(),
                        0,
                        at(recipient.binnedAt())));
            }
            items.sort(Comparator.comparing(Item::at).reversed());
            return items;
        });
    }

    private static Instant at(@Nullable Instant moment) {
        if (moment == null) {
            throw new IllegalStateException("not in the bin");
        }
        return moment;
    }

    /** Puts lines back where they stood in their lists; reserved numbers they had are not given back to them. */
    public void restoreAwards(List<Long> awardIds) throws Refused {
        register.transact(Act.RESTORE, tx -> {
            for (long id : awardIds) {
                Award award = tx.tables()
                        .find(Award.class, id)
                        .filter(a -> a.binnedAt() != null)
                        .orElseThrow(() -> new Refused(new Problem.AwardGone(id)));
                Decision decision = tx.tables()
                        .find(Decision.class, award.decisionId())
                        .orElseThrow(() -> new IllegalStateException("an award without its decision"));
                if (decision.binnedAt() != null) {
                    throw new Refused(new Problem.DecisionInBin(Naming.of(decision)));
                }
                restore(tx, award);
            }
            return awardIds;
        });
    }

    /** Puts a decision back with the lines that were deleted with it. */
    public void restoreDecision(long decisionId) throws Refused {
        register.transact(Act.RESTORE, tx -> {
            Decision decision = tx.tables()
                    .find(Decision.class, decisionId)
                    .filter(d -> d.binnedAt() != null)
                    .orElseThrow(() -> new Refused(new Problem.DecisionUnknown(Long.toString(decisionId))));
            DecisionForm.checkFree(tx, decision);
            for (Award award : register.binLists().awards(decisionId, at(decision.binnedAt()))) {
                restore(tx, award);
            }
            return tx.update(decision, decision.edit().binnedAt(null).build());
        });
    }

    /** Puts recipients back among the others; awards that went to another when two were merged stay there. */
    public void restoreRecipients(List<Long> recipientIds) throws Refused {
        register.transact(Act.RESTORE, tx -> {
            for (long id : recipientIds) {
                Recipient recipient = tx.tables()
                        .find(Recipient.class, id)
                        .filter(r -> r.binnedAt() != null)
                        .orElseThrow(() -> new Refused(new Problem.RecipientGone(id)));
                tx.update(recipient, recipient.binned(null));
            }
            return recipientIds;
        });
    }

    /** The recipient may have been binned since. */
    private static void restore(Writing tx, Award award) {
        tx.update(award, award.edit().binnedAt(null).build());
        tx.tables()
                .find(Recipient.class, award.recipientId())
                .filter(recipient -> recipient.binnedAt() != null)
                .ifPresent(recipient -> tx.update(recipient, recipient.binned(null)));
    }

    /**
     * Something in the bin: a decision by its number or title with its short title and how many lines it had, a line by its
     * name with its decision, or a recipient without any award by name and position.
     */
    public record Item(What what, long id, String name, String detail, int lines, Instant at) {
        /** What was deleted. */
        public enum What {
            DECISION,
            AWARD,
            RECIPIENT
        }
    }
}
