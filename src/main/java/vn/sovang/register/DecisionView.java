package vn.sovang.register;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Authority;
import vn.sovang.domain.AwardMethod;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Field;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Signer;

/** A decision with its list, in list order, and the names its header shows. */
public record DecisionView(
        Decision decision,
        int year,
        Authority authority,
        Optional<Signer> signer,
        Optional<Field> field,
        Optional<AwardMethod> method,
        List<AwardLine> lines) {
    public DecisionView {
        lines = List.copyOf(lines);
    }

    DecisionView withLines(List<AwardLine> value) {
        return new DecisionView(decision, year, authority, signer, field, method, value);
    }

    public int count(RecipientKind kind) {
        return (int)
                lines.stream().filter(l -> l.award().named().kind() == kind).count();
    }

    public int printed() {
        return (int)
                lines.stream().filter(l -> l.award().printing().count() > 0).count();
    }

    /** Lines that print a certificate and have not been printed yet. */
    public int waiting() {
        return (int) lines.stream()
                .filter(l -> l.getsCertificate() && l.award().printing().count() == 0)
                .count();
    }

    public int numbered() {
        return (int) lines.stream().filter(l -> l.award().bookNumber() != null).count();
    }

    /** The reward money of all lines that stand, in đồng. */
    public long money() {
        return lines.stream()
                .filter(l -> l.award().revocation() == null)
                .mapToLong(l -> l.award().reward().amount())
                .sum();
    }
}
