package vn.sovang.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Revocation;
import vn.sovang.domain.RevocationField;

/** Takes awards back (hủy bỏ) by a decision and for a reason. They stay in the book with their numbers, struck through. */
public final class RevokeAwards {
    private final Register register;

    public RevokeAwards(Register register) {
        this.register = register;
    }

    public void revoke(List<Long> awardIds, RevocationDraft draft) throws Refused {
        Typed typed = new Typed(0);
        Revocation revocation = read(typed, draft);
        typed.check();
        register.transact(Act.REVOKE_AWARDS, revocation.reason(), tx -> {
            ListWriting list = new ListWriting(register, tx);
            for (long id : awardIds) {
                Award award = Lines.award(tx, id);
                if (award.revocation() != null) {
                    throw new Refused(new Problem.AlreadyRevoked(list.row(award)));
                }
                tx.update(award, award.edit().revocation(revocation).build());
            }
            return awardIds;
        });
    }

    /** Takes back every award of a decision that still stands. */
    public void revokeAll(long decisionId, RevocationDraft draft) throws Refused {
        List<Long> standing = register.read(() -> register.lists().awards(decisionId)).stream()
                .filter(award -> award.revocation() == null)
                .map(Award::id)
                .toList();
        revoke(standing, draft);
    }

    /** Lets revoked awards stand again, for instance after an error. */
    public void reinstate(List<Long> awardIds, String reason) throws Refused {
        String why = Reasons.read(reason);
        if (why.isEmpty()) {
            throw new Refused(new Problem.RevocationIncomplete(RevocationField.REASON.name()));
        }
        register.transact(Act.REINSTATE_AWARDS, why, tx -> {
            for (long id : awardIds) {
                Award award = Lines.award(tx, id);
                tx.update(award, award.edit().revocation(null).build());
            }
            return awardIds;
        });
    }

    private static Revocation read(Typed typed, RevocationDraft draft) {
        Optional<LocalDate> on = typed.date(RevocationField.REVOKED_ON, draft.on());
        String decision = typed.line(RevocationField.REVOKED_BY, draft.decision());
        String reason = typed.line(RevocationField.REASON, draft.reason());
        if (on.isEmpty() && draft.on().isBlank()) {
            typed.problem(new Problem.RevocationIncomplete(RevocationField.REVOKED_ON.name()));
        }
        if (decision.isEmpty()) {
            typed.problem(new Problem.RevocationIncomplete(RevocationField.REVOKED_BY.name()));
        }
        if (reason.isEmpty()) {
            typed.problem(new Problem.RevocationIncomplete(RevocationField.REASON.name()));
        }
        return new Revocation(on.orElse(LocalDate.EPOCH), decision, reason);
    }
}
