package vn.sovang.domain;

import java.util.List;

/** A printer of this machine: its name, whether it is the usual one, its trays, and the papers it takes. */
public record PrinterFacts(String name, Standing standing, List<String> trays, List<PaperSize> papers) {
    public PrinterFacts {
        trays = List.copyOf(trays);
        papers = List.copyOf(papers);
    }

    /** Whether the machine prints here when nothing is chosen. */
    public enum Standing {
        USUAL,
        OTHER
    }
}
