package vn.sovang.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Refused;

/** Writes down that certificates are in a file that somebody prints: a copy of each is kept, counted, and its number issued. */
final class RecordPrinting {
    private final Register register;

    RecordPrinting(Register register) {
        this.register = register;
    }

    void record(BatchCopies copies, String reason) throws Refused {
        register.transact(Act.PRINT, tx -> {
            PaperTrail trail = new PaperTrail(register, tx);
            for (BatchCopies.Copy copy : copies.all()) {
                boolean again = copy.chosen().award().printing().count() > 0;
                trail.keep(copy.chosen(), packed(copy), again ? reason : "", null);
                trail.count(copy.chosen().award());
            }
            trail.keep(copies.shared());
            for (var lines : byDecision(copies).entrySet()) {
                Ledger.issue(tx, lines.getKey(), lines.getValue());
                trail.moveOn(lines.getKey());
            }
            return copies.all().size();
        });
    }

    private static CopyPacking.Packed packed(BatchCopies.Copy copy) {
        try {
            return copy.packed().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("a copy could not be packed", e.getCause());
        }
    }

    private static Map<Long, Set<Long>> byDecision(BatchCopies copies) {
        return copies.all().stream()
                .map(copy -> copy.chosen().award())
                .collect(Collectors.groupingBy(
                        Award::decisionId, LinkedHashMap::new, Collectors.mapping(Award::id, Collectors.toSet())));
    }
}
