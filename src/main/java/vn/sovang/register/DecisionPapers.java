package vn.sovang.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.PaperGap;
import vn.sovang.domain.PaperKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.PageForm;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes the papers that belong to a decision, and the golden book of its year, as PDF or for a word processor, as the file's name
 * ends. What the register does not know stays blank on them; nothing is made up.
 */
public final class DecisionPapers {
    private final Register register;

    public DecisionPapers(Register register) {
        this.register = register;
    }

    /** All papers of a decision, each with what it would leave blank. */
    public List<PaperState> look(long decisionId) throws Refused {
        DecisionView view = new ShowDecision(register).show(decisionId);
        List<PaperState> states = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            states.add(PaperState.of(kind, kind == PaperKind.BOOK ? bookGaps(view) : composed(kind, view).gaps));
        }
        return states;
    }

    private static Set<PaperGap> bookGaps(DecisionView view) {
        Set<PaperGap> gaps = EnumSet.noneOf(PaperGap.class);
        if (view.numbered() < view.lines().size()) {
            gaps.add(PaperGap.BOOK_NUMBERS);
        }
        return gaps;
    }

    /** Writes a paper of a decision; of the golden book, that of the decision's year. */
    public WrittenPaper write(PaperKind kind, long decisionId, Destination to, Progress progress)
            throws Refused, Cancelled {
        DecisionView view = new ShowDecision(register).show(decisionId);
        if (kind == PaperKind.BOOK) {
            return book(view.year(), to, progress);
        }
        Composed paper = composed(kind, view);
        int pages = new OfficePaper(register).write(paper.form, paper.blocks, title(kind, view), to, progress);
        return new WrittenPaper(to.file(), pages, view.lines().size());
    }

    /** Writes the golden book of a year. */
    public WrittenPaper book(int year, Destination to, Progress progress) throws Refused, Cancelled {
        OfficePaper paper = new OfficePaper(register);
        List<Block> blocks = register.read(() -> new BookWords(register, year).blocks(paper.head()));
        int pages = paper.write(PageForm.landscape(), blocks, "Sổ khen thưởng năm " + year, to, progress);
        return new WrittenPaper(to.file(), pages, 0);
    }

    private record Composed(PageForm form, List<Block> blocks, Set<PaperGap> gaps) {}

    private Composed composed(PaperKind kind, DecisionView view) throws Refused {
        PaperFacts facts = new PaperFacts(view);
        DecisionWords decision = new DecisionWords(facts, new ChooseGrounds(register).of(view.decision()));
        ListWords list = new ListWords(facts);
        PageForm page = PageForm.portrait();
        List<Block> blocks = switch (kind) {
            case PROPOSAL -> new CouncilWords(facts, decision, list).proposal();
            case MINUTES -> new CouncilWords(facts, decision, list).minutes();
            case DECISION -> decision.decision();
            case ANNEX -> list.annex();
            case CALL -> new ReceiptWords(facts).call();
            case RECEIPT -> new ReceiptWords(facts).receipt();
            case LABELS -> LabelWords.blocks(view.lines());
            case BOOK -> throw new IllegalArgumentException("the book is of a year");
        };
        return new Composed(kind == PaperKind.ANNEX ? list.page() : page, blocks, facts.gaps());
    }

    private static String title(PaperKind kind, DecisionView view) {
        String number = view.decision().number().isEmpty()
                ? view.decision().shortTitle()
                : view.decision().number().toString();
        String name = switch (kind) {
            case PROPOSAL -> "Tờ trình";
            case MINUTES -> "Biên bản họp";
            case DECISION -> "Quyết định";
            case ANNEX -> "Danh sách kèm theo";
            case CALL -> "Danh sách mời nhận khen thưởng";
            case RECEIPT -> "Danh sách ký nhận";
            case LABELS -> "Nhãn phong bì";
            case BOOK -> "Sổ khen thưởng";
        };
        return name + " " + number;
    }
}
