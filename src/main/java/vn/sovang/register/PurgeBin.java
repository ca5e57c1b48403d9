package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.register.Bin.Item.What;

/**
 * Takes things out of the bin for good, with a reason that the journal keeps. What has a certificate on paper or a number in
 * the ledger never goes, nor a decision with such a line, nor a recipient whom any line still names. One act, undoable until
 * the register is closed.
 */
public final class PurgeBin {
    private final Register register;

    public PurgeBin(Register register) {
        this.register = register;
    }

    /**
     * Makes a backup first, then purges what may go of the chosen things and leaves the rest in the bin.
     *
     * @throws Refused when nothing of it may go, without a reason, or when no backup can be made
     */
    public Purged purge(List<Bin.Item> chosen, String reason) throws Refused {
        String why = Reasons.read(reason);
        if (why.isEmpty()) {
            throw new Refused(new Problem.PurgeReasonMissing());
        }
        new Backups(register).before(BackupReason.BEFORE_PURGE);
        return register.transact(Act.PURGE, why, tx -> {
            // Lines before the decisions and recipients they name.
            int gone = 0;
            for (What what : List.of(What.AWARD, What.DECISION, What.RECIPIENT)) {
                for (Bin.Item item : chosen) {
                    if (item.what() == what && remove(tx, item)) {
                        gone++;
                    }
                }
            }
            if (gone == 0) {
                throw new Refused(new Problem.BinKept(chosen.size()));
            }
            return new Purged(gone, chosen.size() - gone);
        });
    }

    private static boolean remove(Writing tx, Bin.Item item) {
        return switch (item.what()) {
            case AWARD -> award(tx, item.id());
            case DECISION -> decision(tx, item.id());
            case RECIPIENT -> recipient(tx, item.id());
        };
    }

    private static boolean award(Writing tx, long id) {
        List<Award> found = tx
                .tables()
                .find(Award.class, id)
                .filter(award -> award.binnedAt() != null && !tx.binLists().isOnPaper(id))
                .stream()
                .toList();
        found.forEach(tx::remove);
        return !found.isEmpty();
    }

    /** With all its lines, also those that lay in the bin before it, and with what was chosen for its certificates. */
    private static boolean decision(Writing tx, long id) {
        List<Award> lines = tx.binLists().allAwards(id);
        List<Decision> found = tx
                .tables()
                .find(Decision.class, id)
                .filter(decision -> decision.binnedAt() != null
                        && !tx.binLists().wasPrinted(id)
                        && lines.stream().noneMatch(line -> tx.binLists().isOnPaper(line.id())))
                .stream()
                .toList();
        if (!found.isEmpty()) {
            lines.forEach(tx::remove);
            tx.lists().certificateSetup(id).ifPresent(tx::remove);
            found.forEach(tx::remove);
        }
        return !found.isEmpty();
    }

    private static boolean recipient(Writing tx, long id) {
        List<Recipient> found = tx
                .tables()
                .find(Recipient.class, id)
                .filter(recipient ->
                        recipient.binnedAt() != null && !tx.binLists().isNamed(id))
                .stream()
                .toList();
        found.forEach(tx::remove);
        return !found.isEmpty();
    }

    /** How many things went for good, and how many stay. */
    public record Purged(int gone, int kept) {}
}
