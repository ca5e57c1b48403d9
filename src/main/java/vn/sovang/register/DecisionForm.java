package vn.sovang.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionField;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Reads a typed header into a decision and checks it whole before anything is written. */
final class DecisionForm {
    private static final String PLAIN_NUMBER = "[0-9]+[A-Za-z]?";

    private DecisionForm() {}

    /** The decision as it would be; refuses with every problem of the header. */
    static Decision read(Writing tx, Decision start, Authority authority, DecisionDraft draft) throws Refused {
        Typed typed = new Typed(0);
        String title = typed.line(DecisionField.TITLE, draft.title());
        if (title.isEmpty()) {
            typed.problem(new Problem.DecisionTitleMissing());
        }
        DecisionNumber number = number(typed, draft.number(), authority);
        Optional<LocalDate> signedOn = typed.date(DecisionField.SIGNED_ON, draft.signedOn());
        Optional<LocalDate> dossierOn = typed.date(DecisionField.DOSSIER_ON, draft.dossierOn());
        String shortTitle = typed.line(DecisionField.SHORT_TITLE, draft.shortTitle());
        Decision after = start.edit()
                .number(number)
                .signedOn(signedOn.orElse(null))
                .title(title)
                .shortTitle(shortTitle.isEmpty() ? title : shortTitle)
                .signerId(draft.signerId())
                .place(typed.line(DecisionField.PLACE, draft.place()))
                .methodId(draft.methodId())
                .fieldId(draft.fieldId())
                .achievement(typed.lines(DecisionField.ACHIEVEMENT, draft.achievement()))
                .dossierOn(dossierOn.orElse(null))
                .proposal(typed.line(DecisionField.PROPOSAL, draft.proposal()))
                .fund(typed.line(DecisionField.FUND, draft.fund()))
                .note(typed.lines(DecisionField.NOTE, draft.note()))
                .build();
        checkNumber(tx, typed, after, signedOn.orElse(null));
        typed.check();
        return after;
    }

    /** "1254" takes the authority's symbol; what is not a number with an optional letter is refused. */
    private static DecisionNumber number(Typed typed, String raw, Authority authority) {
        String text = typed.line(DecisionField.NUMBER, raw);
        DecisionNumber number = DecisionNumber.parse(text);
        if (number.isEmpty()) {
            if (!text.isEmpty()) {
                typed.problem(new Problem.NotANumber(0, DecisionField.NUMBER.name(), text));
            }
            return DecisionNumber.NONE;
        }
        if (!number.figures().matches(PLAIN_NUMBER)) {
            typed.problem(new Problem.NotANumber(0, DecisionField.NUMBER.name(), text));
        }
        return number.symbol().isEmpty() ? new DecisionNumber(number.figures(), authority.symbol()) : number;
    }

    private static void checkNumber(Writing tx, Typed typed, Decision after, @Nullable LocalDate signedOn) {
        if (isTaken(tx, after, signedOn)) {
            typed.problem(new Problem.DecisionNumberTaken(
                    after.number().toString(), signedOn == null ? 0 : signedOn.getYear()));
        }
    }

    /** Refuses a decision whose number another has by now. */
    static void checkFree(Writing tx, Decision decision) throws Refused {
        Typed typed = new Typed(0);
        checkNumber(tx, typed, decision, decision.signedOn());
        typed.check();
    }

    private static boolean isTaken(Writing tx, Decision after, @Nullable LocalDate signedOn) {
        if (after.number().isEmpty() || signedOn == null) {
            return false;
        }
        return tx.lists().decisionsNumbered(after.number().key(), signedOn.getYear()).stream()
                .anyMatch(other -> other.id() != after.id()
                        && other.authorityId() == after.authorityId()
                        && other.series().equals(after.series()));
    }
}
