package vn.sovang.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.Template;
import vn.sovang.register.Preflight.Listed;

/** Checks the paper in the printer and the phôi in the drawer against what the order needs. */
final class PaperChecks {
    /** Papers this near, in millimetres, are the same: drivers round to inches. */
    private static final double SAME = 1;

    private final Register register;

    PaperChecks(Register register) {
        this.register = register;
    }

    /** Templates made for another paper than the one chosen; none when the printer is left to choose. */
    List<Finding> size(List<Listed> lines, SheetLayout layout, PrinterFacts printer, PrintTarget target) {
        Optional<PaperSize> chosen = printer.papers().stream()
                .filter(paper -> paper.name().equals(target.paper()))
                .findFirst();
        if (chosen.isEmpty()) {
            return List.of();
        }
        Set<Template> templates = new LinkedHashSet<>();
        lines.forEach(listed ->
                templates.add(layout.template(listed.line().award().named().kind())));
        List<Finding> findings = new ArrayList<>();
        for (Template template : templates) {
            if (!isSame(template.paper(), chosen.get())) {
                findings.add(Preflight.ofAll(
                        PrintCheck.PAPER_DIFFERS,
                        "",
                        template.name(),
                        sides(template.paper().width(), template.paper().height()),
                        sides(chosen.get().shortSide(), chosen.get().longSide())));
            }
        }
        return findings;
    }

    private static boolean isSame(Paper paper, PaperSize size) {
        double shortSide = Math.min(paper.width(), paper.height());
        double longSide = Math.max(paper.width(), paper.height());
        return Math.abs(shortSide - size.shortSide()) <= SAME && Math.abs(longSide - size.longSide()) <= SAME;
    }

    /** Whole millimetres, the long side first as everybody says it of a certificate. */
    private static String sides(double one, double other) {
        return Math.round(Math.max(one, other)) + " × " + Math.round(Math.min(one, other));
    }

    /** Whether fewer phôi are left than sheets are to be printed. */
    List<Finding> stock(PrintOrder order, int sheets, String stock) throws Refused {
        String name = stock.strip();
        if (order.medium() != Medium.STOCK || name.isEmpty()) {
            return List.of();
        }
        int left = new Stock(register)
                .levels().stream()
                        .filter(level -> level.stock().equals(name))
                        .mapToInt(Stock.Level::left)
                        .findFirst()
                        .orElse(0);
        return left >= sheets
                ? List.of()
                : List.of(Preflight.ofAll(
                        PrintCheck.STOCK_SHORT,
                        "",
                        name,
                        Integer.toString(Math.max(0, left)),
                        Integer.toString(sheets)));
    }
}
