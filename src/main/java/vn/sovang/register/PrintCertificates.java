package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.paper.layout.Fit;
import vn.sovang.paper.layout.LaidOut;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.SeparateFiles;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Prints the certificates of decisions into PDF files and, once they are complete, records that they were printed. A
 * batch that is cancelled or fails leaves neither files nor records. A read-only register prints without recording.
 */
public final class PrintCertificates {
    private static final String FILE_NAMES = "{stt}-{tên}.pdf";

    private final Register register;

    public PrintCertificates(Register register) {
        this.register = register;
    }

    /** All chosen lines as pages of one file, in list order. */
    public Report toOneFile(Order order, Path file, Progress progress) throws Refused, Cancelled {
        Batch batch = new Batch(order);
        FileTrouble.checkFolder(file);
        FileTrouble.checkReplaces(file);
        Collection<Page> pages = Page.each(batch.pages, batch::page);
        try {
            CompleteFile.write(file, out -> register.press().writer().write(pages, batch.info(), out, progress));
        } catch (IOException e) {
            throw FileTrouble.refused(e, file);
        }
        return batch.printed(List.of(file));
    }

    /** One file for each line, named by place and name, in a folder for each decision. */
    public Report toFolder(Order order, Path folder, Progress progress) throws Refused, Cancelled {
        Batch batch = new Batch(order);
        FileTrouble.checkFolder(folder.resolve("x"));
        List<Path> files = new ArrayList<>();
        SeparateFiles separate = new SeparateFiles(register.press().writer());
        for (DecisionView view : batch.views) {
            Path own = folder.resolve(folderName(view.decision()));
            List<SeparateFiles.NamedPage> pages = batch.pages.stream()
                    .filter(page -> page.view.decision().id() == view.decision().id())
                    .map(page -> new SeparateFiles.NamedPage(batch.page(page), CertificateText.of(view, page.line)))
                    .toList();
            int before = files.size();
            try {
                separate.write(
                                own,
                                FILE_NAMES,
                                pages,
                                info(view),
                                (done, total) -> progress.report(before + done, batch.pages.size()))
                        .forEach(name -> files.add(own.resolve(name)));
            } catch (IOException e) {
                throw FileTrouble.refused(e, own);
            }
        }
        return batch.printed(files);
    }

    /** "1254-QĐ-UBND 2024": a slash cannot stand in a name. */
    private static String folderName(Decision decision) {
        String number = decision.number().toString().replaceAll("[<>:\"/\\\\|?*]+", "-");
        return decision.signedOn() == null
                ? number
                : number + " " + decision.signedOn().getYear();
    }

    private PdfInfo info(DecisionView view) {
        Decision decision = view.decision();
        return new PdfInfo(
                "Giấy khen " + decision.number(),
                view.authority().name(),
                decision.title(),
                decision.signedOn() == null ? register.today() : decision.signedOn());
    }

    /** The lines of one order that get a page, and what became of the others. */
    private final class Batch {
        private final Order order;
        private final List<DecisionView> views = new ArrayList<>();
        private final List<OnePage> pages = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private final List<Misfit> misfits = new ArrayList<>();

        Batch(Order order) throws Refused {
            this.order = order;
            List<Problem> problems = new ArrayList<>();
            for (long id : order.decisionIds) {
                DecisionView view = new ShowDecision(register).show(id);
                int before = pages.size();
                choose(view);
                if (pages.size() > before) {
                    views.add(view);
                    problems.addAll(CertificateNeeds.missing(
                            view,
                            pages.subList(before, pages.size()).stream()
                                    .map(OnePage::row)
                                    .toList()));
                }
            }
            if (pages.isEmpty()) {
                throw new Refused(new Problem.NothingToPrint(name(order)));
            }
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
        }

        private String name(Order wanted) throws Refused {
            List<String> names = new ArrayList<>();
            for (long id : wanted.decisionIds) {
                names.add(Naming.of(new ShowDecision(register).show(id).decision()));
            }
            return String.join(", ", names);
        }

        private void choose(DecisionView view) throws Refused {
            SheetLayout layout = SheetLayout.of(register, view, Medium.BLANK, order.template);
            for (int i = 0; i < view.lines().size(); i++) {
                AwardLine line = view.lines().get(i);
                int row = i + 1;
                String name = line.award().named().full();
                if (!order.rows.contains(row)) {
                    continue;
                }
                if (line.award().revocation() != null) {
                    skipped.add(new Skipped(row, name, Skipped.Reason.REVOKED));
                } else if (!line.form().printsCertificate()) {
                    skipped.add(new Skipped(row, name, Skipped.Reason.FORM_PRINTS_NONE));
                } else {
                    pages.add(new OnePage(view, layout, line, row));
                }
            }
        }

        private Page page(OnePage page) {
            LaidOut laid = page.layout.lay(page.line);
            String name = page.line.award().named().full();
            laid.fits().stream()
                    .filter(fit ->
                            fit.state() == Fit.State.OVERFLOW || !fit.missing().isEmpty())
                    .forEach(fit -> misfits.add(new Misfit(page.row, name, fit.name(), fit.missing())));
            return new Page(laid.sheet(), page.row + ". " + name);
        }

        private PdfInfo info() {
            return PrintCertificates.this.info(views.get(0));
        }

        private Report printed(List<Path> files) throws Refused {
            if (register.isWritable()) {
                new RecordPrinting(register)
                        .record(pages.stream().map(p -> p.line.award().id()).toList());
            }
            return new Report(pages.size(), files, skipped, misfits);
        }
    }

    private record OnePage(DecisionView view, SheetLayout layout, AwardLine line, int row) {}

    /** Which lines of which decisions, by which template; an empty template means the one of the line's kind. */
    public record Order(List<Long> decisionIds, Rows rows, String template) {
        public Order {
            decisionIds = List.copyOf(decisionIds);
        }
    }

    /** What came out: pages written, the files, lines left out, and texts that did not fit. */
    public record Report(int printed, List<Path> files, List<Skipped> skipped, List<Misfit> misfits) {
        public Report {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
            misfits = List.copyOf(misfits);
        }
    }

    /** A line that got no page, and why. */
    public record Skipped(int row, String name, Reason reason) {
        /** Why a line gets no page. */
        public enum Reason {
            FORM_PRINTS_NONE,
            REVOKED
        }
    }

    /** A text that does not fit its box even at its smallest size; {@code detail} holds letters no font has. */
    public record Misfit(int row, String name, String element, String detail) {}
}
