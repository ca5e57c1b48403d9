package vn.sovang.domain.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Signer;

/**
 * A decision with everything its checks ask about, the ladder of forms with their names by code among it. Revoked lines are not
 * among the lines.
 */
public record CheckedDecision(
        Decision decision,
        Authority authority,
        Optional<Signer> signer,
        List<CheckedLine> lines,
        List<LadderRung> ladder,
        Map<String, String> formNames) {
    public CheckedDecision {
        ladder = List.copyOf(ladder);
        formNames = Map.copyOf(formNames);
        lines = List.copyOf(lines);
    }
}
