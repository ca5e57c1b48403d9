package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.Decision;
import vn.sovang.domain.PdfStandard;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.layout.Fit;
import vn.sovang.paper.layout.LaidOut;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.PdfOptions;
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
        try (Batch batch = new Batch(order)) {
            PdfOptions options = batch.options();
            FileTrouble.checkFolder(file);
            FileTrouble.checkReplaces(file);
            Collection<Page> pages = Page.each(batch.pages, batch::page);
            CompleteFile.write(
                    file, out -> register.press().writer().write(pages, batch.info(), options, out, progress));
            return batch.printed(List.of(file));
        } catch (IOException e) {
            throw FileTrouble.refused(e, file);
        }
    }

    /** One file for each line, named by place and name, in a folder for each decision. */
    public Report toFolder(Order order, Path folder, Progress progress) throws Refused, Cancelled {
        List<Path> files = new ArrayList<>();
        try (Batch batch = new Batch(order);
                SeparateFiles separate = new SeparateFiles(register.press().writer())) {
            PdfOptions options = batch.options();
            FileTrouble.checkFolder(folder.resolve("x"));
            for (PrintSelection selection : batch.selections) {
                if (selection.sheets().isEmpty()) {
                    continue;
                }
                DecisionView view = selection.sheets().get(0).view();
                Path own = folder.resolve(folderName(view.decision()));
                SeparateFiles.Form form =
                        new SeparateFiles.Form(FILE_NAMES, PrintSelection.info(view, register.today()), options);
                int before = files.size();
                separate.add(
                                own,
                                Page.each(selection.sheets(), batch::named),
                                form,
                                (done, total) -> progress.report(before + done, batch.pages.size()))
                        .forEach(name -> files.add(own.resolve(name)));
            }
            separate.complete();
            return batch.printed(files);
        } catch (IOException e) {
            throw FileTrouble.refused(e, folder);
        }
    }

    /** "1254-QĐ-UBND 2024": a slash cannot stand in a name. */
    private static String folderName(Decision decision) {
        String number = decision.number().toString().replaceAll("[<>:\"/\\\\|?*]+", "-");
        return decision.signedOn() == null
                ? number
                : number + " " + decision.signedOn().getYear();
    }

    /** The sheets of one order, the copies that are kept of them, and what did not fit on them. */
    private final class Batch implements AutoCloseable {
        private final Order order;
        private final List<PrintSelection> selections = new ArrayList<>();
        private final List<PrintSelection.Chosen> pages = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private final List<Misfit> misfits = new ArrayList<>();
        private final BatchCopies copies;

        Batch(Order order) throws Refused {
            this.order = order;
            List<Problem> problems = new ArrayList<>();
            for (long id : order.decisionIds) {
                PrintSelection selection =
                        PrintSelection.of(register, order.of(id)).ordered(order.sheets);
                selections.add(selection);
                pages.addAll(selection.sheets());
                skipped.addAll(selection.skipped());
                problems.addAll(selection.missing());
            }
            if (pages.isEmpty()) {
                throw new Refused(new Problem.NothingToPrint(names()));
            }
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
            // Last, so that an order that is refused leaves nothing open.
            this.copies = register.read(() -> new BatchCopies(register));
        }

        private String names() throws Refused {
            List<String> names = new ArrayList<>();
            for (long id : order.decisionIds) {
                names.add(Naming.of(new ShowDecision(register).show(id).decision()));
            }
            return String.join(", ", names);
        }

        private Page page(PrintSelection.Chosen chosen) {
            return page(chosen, chosen.words());
        }

        private SeparateFiles.NamedPage named(PrintSelection.Chosen chosen) {
            Map<Placeholder, String> words = chosen.words();
            return new SeparateFiles.NamedPage(page(chosen, words), words);
        }

        private Page page(PrintSelection.Chosen chosen, Map<Placeholder, String> words) {
            LaidOut laid = chosen.layout().lay(chosen.line(), words);
            laid.fits().stream()
                    .filter(fit ->
                            fit.state() == Fit.State.OVERFLOW || !fit.missing().isEmpty())
                    .forEach(fit -> misfits.add(new Misfit(chosen.row(), chosen.name(), fit.name(), fit.missing())));
            if (register.isWritable()) {
                copies.add(chosen, words, laid.sheet());
            }
            return new Page(laid.sheet(), chosen.title());
        }

        /** A document is moved and stretched as a whole: a calibration serves one size of paper. */
        private PdfOptions options() throws Refused {
            if (order.output.calibration().isEmpty()) {
                return new PdfOptions(order.output.standard(), Adjustment.NONE);
            }
            Calibration measured = new Calibrations(register).named(order.output.calibration());
            List<List<Double>> papers = pages.stream()
                    .map(chosen -> chosen.template().paper())
                    .map(paper -> List.of(paper.width(), paper.height()))
                    .distinct()
                    .toList();
            if (papers.size() > 1) {
                throw new Refused(new Problem.PapersMixed(measured.name()));
            }
            List<Double> size = papers.get(0);
            return new PdfOptions(order.output.standard(), measured.adjustment(size.get(0), size.get(1)));
        }

        private PdfInfo info() {
            return PrintSelection.info(pages.get(0).view(), register.today());
        }

        private Report printed(List<Path> files) throws Refused {
            if (register.isWritable()) {
                new RecordPrinting(register).record(copies, order.reason);
            }
            return new Report(pages.size(), files, skipped, misfits);
        }

        @Override
        public void close() {
            copies.close();
        }
    }

    /**
     * Which lines of which decisions, in which order, on empty paper or on phôi, and by which template: empty means the one of the
     * line's kind. {@code reason} says why lines that were printed before are printed again; {@code output} what file is made.
     */
    public record Order(
            List<Long> decisionIds,
            Rows rows,
            SheetOrder sheets,
            Medium medium,
            String template,
            String reason,
            Output output) {
        public Order {
            decisionIds = List.copyOf(decisionIds);
        }

        /** On empty paper, in list order. */
        public Order(List<Long> decisionIds, Rows rows, String template) {
            this(decisionIds, rows, SheetOrder.LIST, Medium.BLANK, template, "", Output.USUAL);
        }

        private PrintOrder of(long decisionId) {
            return new PrintOrder(decisionId, rows, sheets, medium, template);
        }
    }

    /** The file that is made: by which standard, and corrected by the calibration of this name, empty for none. */
    public record Output(PdfStandard standard, String calibration) {
        public static final Output USUAL = new Output(PdfStandard.PLAIN, "");
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
