package vn.sovang.paper.print;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrinterFacts;

/** One printer as the machine knows it. */
record Queue(PrintService service) {
    private static final double TENTHS = 10;

    String name() {
        return service.getName();
    }

    PrinterFacts facts(PrinterFacts.Standing standing) {
        var trays = media(MediaTray.class).map(MediaTray::toString).distinct().toList();
        var papers = media(MediaSizeName.class)
                .map(Queue::paper)
                .flatMap(Optional::stream)
                .filter(distinctName())
                .toList();
        return new PrinterFacts(name(), standing, trays, papers);
    }

    Optional<MediaTray> tray(String named) {
        return media(MediaTray.class)
                .filter(tray -> tray.toString().equals(named))
                .findFirst();
    }

    /** The paper of a name, when its size is known. */
    Optional<MediaSizeName> paper(String named) {
        return media(MediaSizeName.class)
                .filter(paper -> paper.toString().equals(named) && MediaSize.getMediaSizeForName(paper) != null)
                .findFirst();
    }

    /** Whether it was switched off or taken away since it was listed. */
    boolean isGone() {
        var reasons = service.getAttribute(PrinterStateReasons.class);
        return PrinterState.STOPPED.equals(service.getAttribute(PrinterState.class))
                && reasons != null
                && reasons.containsKey(PrinterStateReason.SHUTDOWN);
    }

    boolean takesJobs() {
        return !PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(service.getAttribute(PrinterIsAcceptingJobs.class));
    }

    private <M extends Media> Stream<M> media(Class<M> kind) {
        var all = service.getSupportedAttributeValues(Media.class, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
        return all instanceof Media[] media
                ? Stream.of(media)
                        .filter(Objects::nonNull)
                        .filter(kind::isInstance)
                        .map(kind::cast)
                : Stream.empty();
    }

    private static Optional<PaperSize> paper(MediaSizeName name) {
        return Optional.ofNullable(MediaSize.getMediaSizeForName(name)).map(size -> {
            var x = tenths(size.getX(MediaSize.MM));
            var y = tenths(size.getY(MediaSize.MM));
            return new PaperSize(name.toString(), Math.min(x, y), Math.max(x, y));
        });
    }

    private static double tenths(double mm) {
        return Math.round(mm * TENTHS) / TENTHS;
    }

    /** Drivers name a paper twice when two of theirs come to the same standard one. */
    private static Predicate<PaperSize> distinctName() {
        var seen = new java.util.HashSet<String>();
        return paper -> seen.add(paper.name());
    }

    static List<Queue> of(List<PrintService> services) {
        return services.stream().map(Queue::new).toList();
    }
}
