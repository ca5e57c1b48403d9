package vn.sovang.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/**
 * The check before printing: everything about the certificates of an order that a clerk would be sorry to see on paper only,
 * gravest first and then by row. It reads and writes nothing down.
 */
public final class Preflight {
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparingInt(Finding::row)
            .thenComparing(Finding::check);

    private final Register register;

    public Preflight(Register register) {
        this.register = register;
    }

    /**
     * Checks the texts, the lines and the templates.
     *
     * @throws Refused when the decision or a template is not there
     */
    public List<Finding> check(PrintOrder order) throws Refused {
        return register.read(() -> sorted(new Batch(order).findings()));
    }

    /**
     * Checks the printer's paper and the phôi too; {@code stock} names the phôi that is used up, empty for one nobody counts.
     *
     * @throws Refused when the decision or a template is not there
     */
    public List<Finding> check(PrintOrder order, PrinterFacts printer, PrintTarget target, String stock)
            throws Refused {
        return register.read(() -> {
            Batch batch = new Batch(order);
            List<Finding> findings = batch.findings();
            PaperChecks paper = new PaperChecks(register);
            if (batch.layout.isPresent()) {
                findings.addAll(paper.size(batch.lines, batch.layout.get(), printer, target));
            }
            findings.addAll(paper.stock(order, batch.lines.size(), stock));
            return sorted(findings);
        });
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(GRAVEST_FIRST).toList();
    }

    /** A line that would get a sheet, with its place in the list from 1. */
    record Listed(int row, AwardLine line) {
        Finding finding(PrintCheck check, String element, String... details) {
            return new Finding(check, row, line.award().id(), element, List.of(details));
        }
    }

    /** A finding about the whole decision. */
    static Finding ofAll(PrintCheck check, String element, String... details) {
        return new Finding(check, 0, 0, element, List.of(details));
    }

    /** The lines of one order with their layout, which there is none of while a template lacks a part. */
    private final class Batch {
        private final PrintOrder order;
        private final DecisionView view;
        private final List<Listed> lines;
        private final List<Finding> broken = new ArrayList<>();
        private final Optional<SheetLayout> layout;

        Batch(PrintOrder order) throws Refused {
            this.order = order;
            this.view = new ShowDecision(register).show(order.decisionId());
            this.lines = IntStream.rangeClosed(1, view.lines().size())
                    .filter(order.rows()::contains)
                    .mapToObj(row -> new Listed(row, view.lines().get(row - 1)))
                    .filter(listed -> listed.line.getsCertificate())
                    .toList();
            this.layout = layout();
        }

        private Optional<SheetLayout> layout() throws Refused {
            try {
                return Optional.of(SheetLayout.of(register, view, order.medium(), order.template()));
            } catch (Refused e) {
                for (Problem problem : e.problems()) {
                    if (!(problem instanceof Problem.TemplateBroken template)) {
                        throw e;
                    }
                    broken.add(ofAll(PrintCheck.PICTURE_MISSING, template.place(), template.id()));
                }
                return Optional.empty();
            }
        }

        List<Finding> findings() throws Refused {
            List<Finding> findings = new ArrayList<>(broken);
            findings.addAll(new LineChecks(register, view).check(lines));
            if (layout.isPresent()) {
                findings.addAll(new TextChecks(register, view, layout.get(), order.medium()).check(lines));
                findings.addAll(new TemplateChecks(register, layout.get(), order.medium()).check(lines));
            }
            return findings;
        }
    }
}
