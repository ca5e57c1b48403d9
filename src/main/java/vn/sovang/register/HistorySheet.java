package vn.sovang.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.PageForm;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes what a recipient has been given as a paper of its own (phiếu quá trình khen thưởng), oldest first: every award with
 * decision, level, form, method, what for and book number, then the totals. What was taken back stands there struck through; a draft
 * is no award and stands there not at all. The citizen's number is never on it.
 */
public final class HistorySheet {
    private final Register register;

    public HistorySheet(Register register) {
        this.register = register;
    }

    /** Writes the sheet of a recipient as PDF, which never takes the place of a file that is none. */
    public WrittenPaper write(long recipientId, Destination to, Progress progress) throws Refused, Cancelled {
        History history = new RecipientHistory(register)
                .of(recipientId)
                .orElseThrow(() -> new Refused(new Problem.RecipientGone(recipientId)));
        List<HistoryRow> rows = register.read(() -> rows(history));
        OfficePaper paper = new OfficePaper(register);
        HistoryWords words = new HistoryWords(history, rows);
        List<Block> blocks = new ArrayList<>(List.of(paper.head()));
        blocks.addAll(words.blocks());
        int pages = paper.write(PageForm.landscape(), blocks, words.title(), to, progress);
        return new WrittenPaper(to.file(), pages, rows.size());
    }

    private List<HistoryRow> rows(History history) throws Refused {
        References references = register.references();
        List<HistoryRow> rows = new ArrayList<>();
        for (ListedAward listed : history.awards()) {
            if (listed.signedOn() != null && !listed.decision().isEmpty()) {
                Award award = register.tables()
                        .find(Award.class, listed.awardId())
                        .orElseThrow(() -> new Refused(new Problem.AwardGone(listed.awardId())));
                Decision decision = register.tables()
                        .find(Decision.class, listed.decisionId())
                        .orElseThrow(() -> new Refused(new Problem.AwardGone(listed.awardId())));
                rows.add(HistoryRow.of(listed, award, decision, references));
            }
        }
        Collections.reverse(rows);
        return rows;
    }
}
