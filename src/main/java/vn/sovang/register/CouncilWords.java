package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.PaperGap;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Paragraph;

/**
 * The papers before a decision: the council's minutes and what it proposes. Who met, when, and how they voted is not in the
 * register and stays blank; their day is not the decision's.
 */
final class CouncilWords {
    private static final String BLANK = PaperFacts.LONG_BLANK;
    private static final String BLANK_DATE = PaperFacts.BLANK_DATE;

    private final PaperFacts facts;
    private final DecisionView view;
    private final DecisionWords decision;
    private final ListWords list;

    CouncilWords(PaperFacts facts, DecisionWords decision, ListWords list) {
        this.facts = facts;
        this.view = facts.view();
        this.decision = decision;
        this.list = list;
    }

    List<Block> proposal() {
        String proposer = facts.missing(PaperGap.PROPOSER, BLANK);
        List<Block> blocks = new ArrayList<>();
        blocks.add(PaperStyles.head(
                view.authority().name(), proposer, "Số: ……/TTr-……", facts.place() + ", " + BLANK_DATE));
        blocks.add(PaperStyles.title("Tờ trình"));
        blocks.add(PaperStyles.subject(facts.subject()));
        blocks.add(Paragraph.centred("Kính gửi: " + view.authority().title(), PaperStyles.TEXT)
                .under(12));
        decision.grounds().forEach(ground -> blocks.add(PaperStyles.ground(ground + ";")));
        blocks.add(PaperStyles.ground("Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng " + BLANK_DATE + "."));
        blocks.add(PaperStyles.body("Sau khi xem xét hồ sơ, " + proposer + " kính trình "
                + view.authority().title() + " xem xét, quyết định khen thưởng:"));
        blocks.addAll(grants());
        blocks.add(PaperStyles.body("Danh sách đề nghị khen thưởng:"));
        blocks.addAll(list.tables());
        blocks.add(PaperStyles.body("Kính trình " + view.authority().title() + " xem xét, quyết định./."));
        blocks.add(PaperStyles.end(List.of("Như trên;", "Lưu: VT."), List.of(BLANK), BLANK));
        facts.missing(PaperGap.PROPOSAL, "");
        return blocks;
    }

    private List<Block> grants() {
        List<Block> blocks = new ArrayList<>();
        List<String> grants = decision.grants();
        for (int i = 0; i < grants.size(); i++) {
            blocks.add(PaperStyles.body("- " + grants.get(i) + (i < grants.size() - 1 ? ";" : ".")));
        }
        return blocks;
    }

    List<Block> minutes() {
        facts.missing(PaperGap.MEETING, "");
        List<Block> blocks = new ArrayList<>();
        blocks.add(PaperStyles.head(
                view.authority().name(),
                "Hội đồng Thi đua - Khen thưởng",
                "Số: ……/BB-HĐTĐKT",
                facts.place() + ", " + BLANK_DATE));
        blocks.add(PaperStyles.title("Biên bản"));
        blocks.add(PaperStyles.subject("Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng"));
        blocks.add(PaperStyles.body("Vào hồi …… giờ …… phút, " + BLANK_DATE + ", tại " + BLANK
                + ", Hội đồng Thi đua - Khen thưởng họp xét, đề nghị khen thưởng."));
        blocks.add(PaperStyles.heading("I. Thành phần"));
        blocks.add(PaperStyles.body("1. Chủ trì: " + BLANK + ", chức vụ: " + BLANK));
        blocks.add(PaperStyles.body("2. Thư ký: " + BLANK + ", chức vụ: " + BLANK));
        blocks.add(PaperStyles.body("3. Thành viên có mặt: ……/…… người, gồm: " + BLANK + BLANK));
        blocks.add(PaperStyles.body("4. Vắng mặt: " + BLANK + ", lý do: " + BLANK));
        blocks.add(PaperStyles.heading("II. Nội dung"));
        blocks.add(PaperStyles.body("1. Hội đồng nghe báo cáo tóm tắt thành tích và xem xét hồ sơ của "
                + PaperFacts.counts(view.lines()) + " được đề nghị khen thưởng:"));
        blocks.addAll(list.tables());
        blocks.add(PaperStyles.body("2. Ý kiến thảo luận: " + BLANK + BLANK));
        blocks.add(PaperStyles.body("3. Kết quả biểu quyết: …… thành viên đồng ý, …… thành viên không đồng ý, trên "
                + "tổng số …… thành viên có mặt."));
        blocks.add(PaperStyles.heading("III. Kết luận"));
        blocks.add(PaperStyles.body(
                "Hội đồng thống nhất đề nghị " + view.authority().title() + ":"));
        blocks.addAll(grants());
        blocks.add(PaperStyles.body("Biên bản kết thúc vào hồi …… giờ …… phút cùng ngày, đã được thông qua./."));
        blocks.add(PaperStyles.signatures(List.of("Thư ký", "Chủ trì")));
        return blocks;
    }
}
