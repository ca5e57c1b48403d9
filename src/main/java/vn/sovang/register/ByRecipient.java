package vn.sovang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.IntConsumer;
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
        Map<Integer, Integer> awards = new HashMap<>();
        found.all().forEach((IntConsumer) award -> awards.merge(found.recipient(award), 1, Integer::sum));
        List<Integer> best = new ArrayList<>();
        Map<Integer, Boolean> seen = new HashMap<>();
        for (var step : found.steps()) {
            Map<Integer, Long> ofStep = new HashMap<>();
            step.forEach((IntConsumer) award -> {
                int recipient = found.recipient(award);
                if (!seen.containsKey(recipient)) {
                    ofStep.merge(recipient, found.key(award), Math::min);
                }
            });
            ofStep.keySet().forEach(recipient -> seen.put(recipient, true));
            long[] keys = ofStep.values().stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(keys);
            Arrays.stream(keys).limit(Math.max(0, limit - best.size())).forEach(key -> best.add(Found.award(key)));
        }
        List<FoundRecipient> rows = new ArrayList<>();
        for (ListedAward award : register.lists().listedAwards(best)) {
            rows.add(new FoundRecipient(award, awards.getOrDefault(Math.toIntExact(award.recipientId()), 1)));
        }
        return new FoundRecipients(found.count(), awards.size(), rows);
    }
}
