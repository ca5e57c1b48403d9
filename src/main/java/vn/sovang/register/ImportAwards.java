package vn.sovang.register;

import java.util.Map;
import vn.sovang.domain.Act;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.ReadingChoices;

/**
 * Takes a list from a file over into a decision: first a plan that shows what each row would do, then all of it as one act. A row
 * with an error is left out; nothing a row leaves blank is ever written over.
 */
public final class ImportAwards {
    private final Register register;

    public ImportAwards(Register register) {
        this.register = register;
    }

    /** How lists are usually taken over today. */
    public ImportChoices usual() {
        return new ImportChoices(
                ReadingChoices.on(register.today()),
                Map.of(),
                ImportChoices.Units.ADDED,
                ImportChoices.Heads.REMEMBERED,
                "");
    }

    /** What a sheet holds, its columns as they were chosen for the last list with the same head. */
    public ListSheet understand(Grid grid) throws Refused {
        ListSheet sheet = ListSheet.of(grid);
        return register.read(() -> RememberedHeads.applied(sheet, register.lists()));
    }

    /** What taking a sheet over into a decision would do; nothing is written. */
    public ImportPlan plan(long decisionId, ListSheet sheet, ImportChoices choices) throws Refused {
        Decision decision = register.read(() -> register.tables()
                .find(Decision.class, decisionId)
                .filter(each -> each.binnedAt() == null)
                .orElseThrow(() -> new Refused(new Problem.DecisionUnknown(Long.toString(decisionId)))));
        return register.read(() -> new ImportPlanner(register, decision, sheet, choices).plan());
    }

    /**
     * Makes a backup, then takes the sheet over. Every new line keeps the name of the file, the sheet and the row it came from.
     *
     * @param file name of the file, without its folder
     * @return the plan that was carried out, as it looked when it was
     * @throws Refused when something stands in the way of the whole list, no row can be taken over, or no backup can be made
     */
    public ImportPlan run(long decisionId, String file, ListSheet sheet, ImportChoices choices) throws Refused {
        String why = Reasons.read(choices.reason());
        new Backups(register).before(BackupReason.BEFORE_IMPORT);
        return register.transact(Act.IMPORT_AWARDS, why, tx -> {
            ListWriting list = new ListWriting(register, tx);
            Decision decision = list.decision(decisionId);
            ImportPlan plan = new ImportPlanner(register, decision, sheet, choices.because(why)).plan();
            if (!plan.problems().isEmpty()) {
                throw new Refused(plan.problems());
            }
            if (plan.toWrite() == 0) {
                throw new Refused(new Problem.ListNothingToImport(file));
            }
            new ImportRun(list, decision, file, sheet.letters().name()).write(plan);
            if (choices.heads() == ImportChoices.Heads.REMEMBERED) {
                RememberedHeads.keep(sheet, tx);
            }
            return plan;
        });
    }
}
