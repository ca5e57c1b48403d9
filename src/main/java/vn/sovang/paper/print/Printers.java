package vn.sovang.paper.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** The printers of a machine, asked anew each time, for they come and go. Asking and sending may block. */
public final class Printers {
    private static final float POINTS_PER_INCH = 72;

    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;

    /** Printers found by {@code services}, of which {@code usual} is the one used when none is chosen. */
    public Printers(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    /** What the operating system offers. */
    public static Printers ofThisMachine() {
        return new Printers(
                () -> List.of(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    /** All printers, the usual one first. */
    public List<PrinterFacts> list() {
        var queues = Queue.of(services.get());
        var first =
                queues.isEmpty() ? "" : usual.get().map(PrintService::getName).orElse("");
        return queues.stream()
                .sorted(java.util.Comparator.comparing(queue -> !queue.name().equals(first)))
                .map(queue -> queue.facts(
                        queue.name().equals(first) ? PrinterFacts.Standing.USUAL : PrinterFacts.Standing.OTHER))
                .toList();
    }

    /**
     * Hands the pages of a PDF to the spooler as one job, at true size. An empty tray is the printer's choice; with an empty
     * paper the sheet is as large as the first page.
     */
    public void send(PrintTarget target, byte[] pdf, String title) throws Refused {
        var queue = find(target.printer());
        var asked = asked(queue, target, title);
        try (var document = Loader.loadPDF(pdf)) {
            var pages = pages(document, queue.paper(target.paper()));
            var doc = new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
            queue.service().createPrintJob().print(doc, asked);
        } catch (IOException | PrintException e) {
            throw new Refused(new Problem.SpoolFailed(target.printer(), reason(e)));
        }
    }

    private Queue find(String printer) throws Refused {
        var queues = Queue.of(services.get());
        if (queues.isEmpty()) {
            throw new Refused(new Problem.NoPrinters());
        }
        var queue = queues.stream()
                .filter(one -> one.name().equals(printer) && !one.isGone())
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.PrinterGone(printer)));
        if (!queue.takesJobs()) {
            throw new Refused(new Problem.PrinterRefused(printer));
        }
        return queue;
    }

    /** A set holds one kind of media: with a tray chosen, the paper's size is told by the page alone. */
    private static PrintRequestAttributeSet asked(Queue queue, PrintTarget target, String title) throws Refused {
        var asked = new HashPrintRequestAttributeSet();
        asked.add(new JobName(title, null));
        asked.add(new Copies(1));
        asked.add(Sides.ONE_SIDED);
        asked.add(JobSheets.NONE);
        if (!target.paper().isEmpty()) {
            asked.add(queue.paper(target.paper())
                    .orElseThrow(() -> new Refused(new Problem.PaperUnknown(target.printer(), target.paper()))));
        }
        if (!target.tray().isEmpty()) {
            asked.add(queue.tray(target.tray())
                    .orElseThrow(() -> new Refused(new Problem.TrayUnknown(target.printer(), target.tray()))));
        }
        return asked;
    }

    private static TrueSize pages(PDDocument document, Optional<MediaSizeName> paper) {
        return paper.map(MediaSize::getMediaSizeForName)
                .map(size -> new TrueSize(
                        document,
                        size.getX(MediaSize.INCH) * POINTS_PER_INCH,
                        size.getY(MediaSize.INCH) * POINTS_PER_INCH))
                .orElseGet(() -> {
                    var box = document.getPage(0).getCropBox();
                    return new TrueSize(document, box.getWidth(), box.getHeight());
                });
    }

    /** The innermost words: the outer ones only repeat them behind the names of classes. */
    private static String reason(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var words = innermost.getMessage();
        return words == null || words.isBlank() ? innermost.getClass().getSimpleName() : words.strip();
    }
}
