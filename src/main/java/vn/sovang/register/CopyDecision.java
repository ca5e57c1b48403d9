package vn.sovang.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.ProposedCounts;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Refused;

/**
 * Begins a decision from an old one: its header without number and dates, and if wanted its list. Years in titles and
 * achievements that are the old decision's become the new one's.
 */
public final class CopyDecision {
    private final Register register;

    public CopyDecision(Register register) {
        this.register = register;
    }

    /** What is taken over. */
    public enum Part {
        FRAME,
        /** Also who was commended: names and achievements, without numbers, revoked lines and the dead. */
        LIST
    }

    public Decision copy(long decisionId, Part part) throws Refused {
        return register.transact(Act.COPY_DECISION, tx -> {
            ListWriting list = new ListWriting(register, tx);
            Decision old = list.decision(decisionId);
            YearShift years = YearShift.between(old.signedOn(), register.today());
            Decision made = tx.insert(frame(old, tx.uid(), years));
            if (part == Part.LIST) {
                copyLines(list, old, made, years);
            }
            return made;
        });
    }

    /** Puts the list of one decision at the end of another's and answers how many lines came. */
    public int copyList(long fromId, long intoId) throws Refused {
        return register.transact(Act.COPY_DECISION, tx -> {
            ListWriting list = new ListWriting(register, tx);
            Decision from = list.decision(fromId);
            Decision into = list.decision(intoId);
            LocalDate day = list.day(into);
            return copyLines(list, from, into, YearShift.between(from.signedOn(), day));
        });
    }

    private static int copyLines(ListWriting list, Decision from, Decision into, YearShift years) throws Refused {
        ListEnd end = new ListEnd(list, into);
        int copied = 0;
        for (Award line : list.tx().lists().awards(from.id())) {
            if (line.revocation() == null && line.occasion() == Occasion.GIVEN) {
                end.add(draft(list.tx(), from, line, years));
                copied++;
            }
        }
        return copied;
    }

    private static Decision frame(Decision old, String uid, YearShift years) {
        return new Decision(
                0,
                uid,
                old.authorityId(),
                DecisionNumber.NONE,
                old.series(),
                null,
                years.in(old.title()),
                years.in(old.shortTitle()),
                old.signerId(),
                old.place(),
                old.methodId(),
                old.fieldId(),
                years.in(old.achievement()),
                null,
                "",
                old.fund(),
                ProposedCounts.NONE,
                "",
                DecisionState.DRAFT,
                false,
                null);
    }

    /** A recipient whose name was written better since is called so; an achievement that was the decision's is so again. */
    private static AwardDraft draft(Writing tx, Decision old, Award line, YearShift years) {
        String name = tx.tables()
                .find(Recipient.class, line.recipientId())
                .map(Recipient::name)
                .orElse(line.named().name());
        return new AwardDraft(
                line.named().kind(),
                line.formId(),
                line.named().honorific(),
                name,
                line.named().position(),
                line.named().unit(),
                line.achievement().equals(old.achievement()) ? "" : years.in(line.achievement()),
                Occasion.GIVEN);
    }

    /** The old decision's year and the one it becomes. */
    private record YearShift(String from, String to) {
        static YearShift between(@Nullable LocalDate old, LocalDate today) {
            String to = Integer.toString(today.getYear());
            return new YearShift(old == null ? to : Integer.toString(old.getYear()), to);
        }

        /** Only a year that stands alone: "năm 2023" and "2022 – 2023", never a part of a number. */
        String in(String text) {
            return text.replaceAll("(?<![0-9/.])" + from + "(?![0-9/.][0-9])(?![0-9])", to);
        }
    }
}
