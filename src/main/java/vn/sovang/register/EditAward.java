package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Changes cells of a list: one, or many as one act. A line whose certificate is on paper is changed only with a reason. */
public final class EditAward {
    private final Register register;

    public EditAward(Register register) {
        this.register = register;
    }

    /**
     * Puts {@code text} into a field. KIND takes a kind's word, FORM a form's code or name, BOOK_NUMBER figures or nothing,
     * AMOUNT money in any short form, or nothing to compute it again.
     */
    public Award edit(long awardId, AwardField field, String text) throws Refused {
        return edit(awardId, field, text, "");
    }

    /** The same with the reason that a line on paper asks for; elsewhere it may be empty. */
    public Award edit(long awardId, AwardField field, String text, String reason) throws Refused {
        return edit(List.of(new CellText(awardId, field, text)), reason).get(0);
    }

    /**
     * Fills cells from the first to the last, all of them or none.
     *
     * @return the lines as they stand after each cell
     * @throws Refused with everything that is wrong with any cell
     */
    public List<Award> edit(List<CellText> cells, String reason) throws Refused {
        String why = Reasons.read(reason);
        return register.transact(Act.EDIT_AWARD, why, tx -> {
            ListWriting list = new ListWriting(register, tx);
            List<Award> touched = new ArrayList<>();
            for (CellText cell : cells) {
                touched.add(Lines.award(tx, cell.awardId()));
            }
            Reasons.check(list, touched, why);
            List<Problem> problems = new ArrayList<>();
            List<Award> after = new ArrayList<>();
            for (CellText cell : cells) {
                try {
                    after.add(list.cell(cell.awardId()).put(cell.field(), cell.text()));
                } catch (Refused e) {
                    problems.addAll(e.problems());
                }
            }
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
            return after;
        });
    }
}
