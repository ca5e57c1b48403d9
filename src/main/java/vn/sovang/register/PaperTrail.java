package vn.sovang.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.Printing;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Template;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.store.Content;

/**
 * What an act writes down about certificates that go to paper: the copy that is kept, the count and day of each line, that its
 * book number is issued, and how far the decision is.
 */
final class PaperTrail {
    private final Register register;
    private final Writing tx;

    PaperTrail(Register register, Writing tx) {
        this.register = register;
        this.tx = tx;
    }

    /** Keeps the sheet that is about to be handed to a printer; from now on its book number is taken for good. */
    void keep(PrintSelection.Chosen chosen, Sheet sheet, String reason, long jobId) {
        try (CopyPacking packing = new CopyPacking(register.press(), new Archive(register).drawnWith())) {
            CopyPacking.Packed packed = packing.pack(chosen.words(), sheet, chosen.info(register.today()));
            keep(packing.shared());
            keep(chosen, packed, reason, jobId);
        }
        Ledger.issue(tx, chosen.award());
    }

    /** Keeps what sheets are drawn with. */
    void keep(List<Content> shared) {
        shared.forEach(tx.contents()::put);
    }

    /** Keeps a certificate that is printed; the job is the one that prints it, none when it is in a file. */
    void keep(PrintSelection.Chosen chosen, CopyPacking.Packed packed, String reason, @Nullable Long jobId) {
        Award award = chosen.award();
        Template template = chosen.layout().template(award.named().kind());
        tx.contents().put(packed.words());
        tx.contents().put(packed.sheet());
        tx.insert(new IssuedCopy(
                0,
                tx.uid(),
                award.id(),
                award.printing().count() + 1,
                register.now(),
                chosen.medium() == Medium.STOCK ? Medium.STOCK : Medium.BLANK,
                template.id(),
                template.version(),
                packed.words().hash(),
                packed.sheet().hash(),
                reason,
                jobId));
    }

    /** The certificate has come out. */
    void count(long awardId) throws Refused {
        count(Lines.award(tx, awardId));
    }

    /** The same for a line as it now stands. */
    void count(Award award) {
        tx.update(award, award.withPrinting(new Printing(award.printing().count() + 1, register.today())));
    }

    /** The certificate of this copy never came out, or came out spoiled: as if it had not been sent. */
    void takeBack(IssuedCopy copy, Counted counted) throws Refused {
        tx.remove(copy);
        if (counted == Counted.YES) {
            Award award = Lines.award(tx, copy.awardId());
            int count = Math.max(0, award.printing().count() - 1);
            tx.update(award, award.withPrinting(new Printing(count, lastOn(award, count))));
        }
    }

    private @Nullable LocalDate lastOn(Award award, int count) {
        if (count == 0) {
            return null;
        }
        List<IssuedCopy> copies = tx.printLists().copies(award.id());
        return copies.isEmpty()
                ? award.printing().lastOn()
                : register.day(copies.get(copies.size() - 1).at());
    }

    /** A decision whose every certificate is printed is done; one that has begun is being printed. */
    void moveOn(long decisionId) throws Refused {
        Decision decision = Lines.decision(tx, decisionId);
        References references = tx.references();
        boolean waiting = tx.lists().unprinted(decision.id()).stream()
                .anyMatch(award -> references
                        .form(award.formId())
                        .filter(AwardForm::printsCertificate)
                        .isPresent());
        DecisionState state = waiting ? DecisionState.PRINTING : DecisionState.DONE;
        tx.update(decision, decision.edit().state(state).build());
    }

    /** Whether a sheet had been counted as printed. */
    enum Counted {
        YES,
        NO
    }
}
