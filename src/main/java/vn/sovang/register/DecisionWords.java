package vn.sovang.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.domain.Authority;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.PaperGap;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Paragraph.Role;
import vn.sovang.text.NumberWords;

/** What stands on a decision, and on the list annexed to it. */
final class DecisionWords {
    private static final String TITLES = "TITLE";

    private final PaperFacts facts;
    private final DecisionView view;
    private final List<String> grounds;

    DecisionWords(PaperFacts facts, List<String> grounds) {
        this.facts = facts;
        this.view = facts.view();
        this.grounds = List.copyOf(grounds);
    }

    List<Block> decision() {
        Authority authority = view.authority();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                PaperStyles.head(authority.parent(), authority.name(), "Số: " + facts.number(), facts.placeAndDate()));
        blocks.add(PaperStyles.title("Quyết định"));
        blocks.add(PaperStyles.subject(facts.subject()));
        blocks.add(PaperStyles.title(authority.title()).as(Role.AGENCY));
        for (String ground : grounds) {
            blocks.add(PaperStyles.ground(ground + ";"));
        }
        blocks.add(PaperStyles.ground("Xét đề nghị của " + proposer() + " tại " + facts.proposal() + "."));
        blocks.add(PaperStyles.title("Quyết định:").under(12));
        blocks.addAll(articles());
        blocks.add(PaperStyles.end(List.of("Như Điều 3;", "Lưu: VT."), facts.signerTitle(), facts.signerName()));
        return blocks;
    }

    List<String> grounds() {
        return grounds;
    }

    /** The register keeps no names of those who propose. */
    private String proposer() {
        return facts.missing(PaperGap.PROPOSER, PaperFacts.LONG_BLANK);
    }

    private List<Paragraph> articles() {
        List<Paragraph> articles = new ArrayList<>();
        List<String> grants = grants();
        if (grants.size() == 1) {
            articles.add(PaperStyles.article("Điều 1.", grants.get(0) + " (có danh sách kèm theo)."));
        } else {
            articles.add(PaperStyles.article("Điều 1.", "Khen thưởng (có danh sách kèm theo):"));
            for (int i = 0; i < grants.size(); i++) {
                articles.add(PaperStyles.body((i + 1) + ". " + grants.get(i) + (i < grants.size() - 1 ? ";" : ".")));
            }
        }
        articles.add(money());
        articles.add(PaperStyles.article(
                "Điều 3.",
                "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các "
                        + receivers() + " có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./."));
        return articles;
    }

    /** "tập thể, hộ gia đình, cá nhân". */
    private String receivers() {
        List<String> kinds = view.lines().stream()
                .map(line -> line.award().named().kind())
                .distinct()
                .sorted()
                .map(PaperFacts::noun)
                .toList();
        return kinds.isEmpty() ? "tập thể, cá nhân" : String.join(", ", kinds);
    }

    /** One sentence for each form, higher forms first. */
    List<String> grants() {
        Map<AwardForm, List<AwardLine>> forms = new LinkedHashMap<>();
        view.lines().stream()
                .sorted(LineOrder.STAGE)
                .forEach(line -> forms.computeIfAbsent(line.form(), form -> new ArrayList<>())
                        .add(line));
        if (forms.isEmpty()) {
            return List.of("Tặng Giấy khen cho " + PaperFacts.counts(List.of()) + " " + reason());
        }
        List<String> grants = new ArrayList<>();
        forms.forEach(
                (form, lines) -> grants.add(verb(form, lines) + " cho " + PaperFacts.counts(lines) + " " + reason()));
        return grants;
    }

    private String reason() {
        return facts.achievement().orElse("đã có thành tích ghi trong danh sách");
    }

    private String verb(AwardForm form, List<AwardLine> lines) {
        if (form.category().equals(TITLES)) {
            return "Tặng danh hiệu “" + form.name() + "”";
        }
        long posthumous = lines.stream()
                .filter(line -> line.award().occasion() == Occasion.POSTHUMOUS)
                .count();
        String give = posthumous == 0 ? "Tặng" : posthumous == lines.size() ? "Truy tặng" : "Tặng và truy tặng";
        String whose = form.printsCertificate() ? " của " + view.authority().title() : "";
        return give + " " + form.name() + whose;
    }

    private Paragraph money() {
        long missing = ReceiptWords.withoutMoney(view.lines());
        long total = view.lines().stream()
                .mapToLong(line -> line.award().reward().amount())
                .sum();
        String amount = total == 0 || missing > 0
                ? facts.missing(
                        PaperGap.REWARD, PaperFacts.LONG_BLANK + " đồng (bằng chữ: " + PaperFacts.LONG_BLANK + ")")
                : NumberWords.grouped(total) + " đồng (bằng chữ: "
                        + NumberWords.money(total).toLowerCase(Locale.ROOT) + ")";
        return PaperStyles.article("Điều 2.", "Tổng số tiền thưởng là " + amount + ", trích từ " + facts.fund() + ".");
    }
}
