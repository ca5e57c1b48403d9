package vn.sovang.domain.check;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Signer;

/** A decision with everything its checks ask about. Revoked lines are not among the lines. */
public record CheckedDecision(
        Decision decision, Authority authority, Optional<Signer> signer, List<CheckedLine> lines) {
    public CheckedDecision {
        lines = List.copyOf(lines);
    }
}
