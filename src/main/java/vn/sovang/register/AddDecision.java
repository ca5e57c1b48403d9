package vn.sovang.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Act;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.ProposedCounts;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Signer;

/** Begins a decision. A title is enough; number, date and signer may follow. */
public final class AddDecision {
    private final Register register;

    public AddDecision(Register register) {
        this.register = register;
    }

    /** What a new decision starts with: today's signer, the usual place, field and method of the newest decision. */
    public DecisionDraft blank() {
        References references = register.references();
        LocalDate today = register.today();
        Authority authority = references.authorityOn(today);
        Optional<Decision> newest = register.lists().decisions().stream()
                .filter(d -> d.signedOn() != null)
                .findFirst()
                .flatMap(d -> register.tables().find(Decision.class, d.id()));
        return new DecisionDraft(
                "",
                "",
                "",
                "",
                signer(references, authority, today),
                authority.place(),
                newest.map(Decision::methodId).orElse(null),
                newest.map(Decision::fieldId).orElse(null),
                "",
                "",
                "",
                newest.map(Decision::fund).orElse(""),
                "");
    }

    public Decision add(DecisionDraft draft) throws Refused {
        return register.transact(Act.ADD_DECISION, tx -> {
            Authority authority = tx.references().authorityOn(register.today());
            Decision empty = empty(tx.uid(), authority);
            return tx.insert(DecisionForm.read(tx, empty, authority, draft));
        });
    }

    private static @Nullable Long signer(References references, Authority authority, LocalDate today) {
        Optional<Signer> first = references.signers().stream()
                .filter(s -> s.authorityId() == authority.id())
                .filter(s -> s.validity().covers(today))
                .filter(s -> s.onBehalf().isEmpty())
                .findFirst();
        return first.map(Signer::id).orElse(null);
    }

    static Decision empty(String uid, Authority authority) {
        return new Decision(
                0,
                uid,
                authority.id(),
                DecisionNumber.NONE,
                "",
                null,
                "",
                "",
                null,
                authority.place(),
                null,
                null,
                "",
                null,
                "",
                "",
                ProposedCounts.NONE,
                "",
                DecisionState.DRAFT,
                false,
                null);
    }
}
