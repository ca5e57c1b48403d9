package vn.sovang.register;

import java.util.Optional;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Money;

/** One line of a decision with its form and, where it can be computed, how its money comes about. */
public record AwardLine(Award award, AwardForm form, Optional<Money.Formula> formula) {
    /** Whether a certificate is printed for the line: its form has one, and it was not revoked. */
    public boolean getsCertificate() {
        return form.printsCertificate() && award.revocation() == null;
    }
}
