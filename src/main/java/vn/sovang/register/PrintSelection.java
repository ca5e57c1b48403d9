package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.Award;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.paper.pdf.PdfInfo;

/** The lines of one decision that get a sheet, in list order, and those that get none. */
record PrintSelection(List<Chosen> sheets, List<PrintCertificates.Skipped> skipped) {
    PrintSelection {
        sheets = List.copyOf(sheets);
        skipped = List.copyOf(skipped);
    }

    /** What an order asks for; refuses a template nobody knows. */
    static PrintSelection of(Register register, PrintOrder order) throws Refused {
        DecisionView view = new ShowDecision(register).show(order.decisionId());
        SheetLayout layout = SheetLayout.of(register, view, order.medium(), order.template());
        List<Chosen> sheets = new ArrayList<>();
        List<PrintCertificates.Skipped> skipped = new ArrayList<>();
        for (int i = 0; i < view.lines().size(); i++) {
            AwardLine line = view.lines().get(i);
            int row = i + 1;
            if (!order.rows().contains(row)) {
                continue;
            }
            String name = line.award().named().full();
            if (line.award().revocation() != null) {
                skipped.add(new PrintCertificates.Skipped(row, name, PrintCertificates.Skipped.Reason.REVOKED));
            } else if (!line.form().printsCertificate()) {
                skipped.add(
                        new PrintCertificates.Skipped(row, name, PrintCertificates.Skipped.Reason.FORM_PRINTS_NONE));
            } else {
                sheets.add(new Chosen(view, layout, order.medium(), line, row));
            }
        }
        return new PrintSelection(sheets, skipped);
    }

    /** The sheets in the order in which they leave the printer. */
    PrintSelection ordered(SheetOrder order) {
        List<Chosen> ordered = new ArrayList<>(sheets);
        switch (order) {
            case LIST -> {}
            case NAME -> ordered.sort(Comparator.comparing(Chosen::line, LineOrder.NAME));
            case STAGE -> ordered.sort(Comparator.comparing(Chosen::line, LineOrder.STAGE));
            case REVERSE -> Collections.reverse(ordered);
        }
        return new PrintSelection(ordered, skipped);
    }

    /** What is missing on these certificates; nothing when they may be printed. */
    List<Problem> missing() {
        return sheets.isEmpty()
                ? List.of()
                : CertificateNeeds.missing(
                        sheets.get(0).view,
                        sheets.stream().map(Chosen::row).sorted().toList());
    }

    /** A line that gets a sheet; {@code row} is its place in the list, from 1. */
    record Chosen(DecisionView view, SheetLayout layout, Medium medium, AwardLine line, int row) {
        Award award() {
            return line.award();
        }

        Template template() {
            return layout.template(award().named().kind());
        }

        String name() {
            return award().named().full();
        }

        /** What fills the certificate's placeholders. */
        Map<Placeholder, String> words() {
            return layout.words(line);
        }

        /** What the page is called in outlines and spoolers. */
        String title() {
            return row + ". " + name();
        }

        /** What a document of this one page says of itself. */
        PdfInfo info(LocalDate today) {
            PdfInfo whole = PrintSelection.info(view, today);
            return new PdfInfo(title(), whole.author(), whole.subject(), whole.created());
        }
    }

    /** What a document of the decision's certificates says of itself; dated as the decision, so that its bytes repeat. */
    static PdfInfo info(DecisionView view, LocalDate today) {
        LocalDate signedOn = view.decision().signedOn();
        return new PdfInfo(
                "Giấy khen " + view.decision().number(),
                view.authority().name(),
                view.decision().title(),
                signedOn == null ? today : signedOn);
    }
}
