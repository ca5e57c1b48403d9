package vn.sovang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import vn.sovang.domain.ListedAward;

/** Groups the awards found by recipient: each stands where the best of its awards would. */
final class ByRecipient {
    private final Register register;
    private final Found found;

    ByRecipient(Register register, Found found) {
        this.register = register;
        this.found = found;
    }

    FoundRecipients first(int limit) {
        int[] awards = new int[found.endOfRecipients()];
        found.all().forEach((IntConsumer) award -> awards[found.recipient(award)]++);
        List<Integer> best = best(limit, awards.length);
        List<FoundRecipient> rows = new ArrayList<>();
        for (ListedAward award : register.lists().listedAwards(best)) {
            rows.add(new FoundRecipient(award, awards[Math.toIntExact(award.recipientId())]));
        }
        int recipients = (int) Arrays.stream(awards).filter(count -> count > 0).count();
        return new FoundRecipients(found.count(), recipients, rows);
    }

    /** The best award of each recipient, the first few: in the first step that has one of his, and there the first. */
    private List<Integer> best(int limit, int recipients) {
        int[] stepOf = new int[recipients];
        long[] keyOf = new long[recipients];
        List<Integer> best = new ArrayList<>();
        int number = 0;
        for (RoaringBitmap step : found.steps()) {
            int mine = ++number;
            step.forEach((IntConsumer) award -> {
                int recipient = found.recipient(award);
                long key = found.key(award);
                if (stepOf[recipient] == 0 || (stepOf[recipient] == mine && key < keyOf[recipient])) {
                    stepOf[recipient] = mine;
                    keyOf[recipient] = key;
                }
            });
            if (best.size() < limit) {
                IntStream.range(0, recipients)
                        .filter(recipient -> stepOf[recipient] == mine)
                        .mapToLong(recipient -> keyOf[recipient])
                        .sorted()
                        .limit(limit - best.size())
                        .forEach(key -> best.add(Found.award(key)));
            }
        }
        return best;
    }
}
