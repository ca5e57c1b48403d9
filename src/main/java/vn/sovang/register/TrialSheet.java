package vn.sovang.register;

import java.util.Optional;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Award;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.paper.layout.Sheet;

/** The page a job would hand over for one award, corrected for the printer, to be tried on any paper: nothing is written down. */
public final class TrialSheet {
    private final Register register;

    public TrialSheet(Register register) {
        this.register = register;
    }

    /** As a one-page PDF on BLANK or STOCK, by the template chosen for the award's kind. */
    public byte[] of(long awardId, Medium medium, PrintTarget target) throws Refused {
        Optional<Award> award = register.read(() -> register.tables().find(Award.class, awardId));
        if (award.isEmpty()) {
            throw new Refused(new Problem.AwardGone(awardId));
        }
        DecisionView view = new ShowDecision(register).show(award.get().decisionId());
        SheetLayout layout = SheetLayout.of(register, view, medium, "");
        AwardLine line = layout.line(awardId);
        Sheet sheet = layout.lay(line).sheet();
        Adjustment adjustment = new Calibrations(register)
                .of(target)
                .map(known -> known.adjustment(sheet.width(), sheet.height()))
                .orElse(Adjustment.NONE);
        int row = view.lines().indexOf(line) + 1;
        PrintSelection.Chosen chosen = new PrintSelection.Chosen(view, layout, medium, line, row);
        return register.press().onePage(sheet, chosen.info(register.today()), adjustment);
    }
}
