package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.paper.print.Printers;

/** The printers of this machine with their trays and papers, the usual one first; asking network printers may take a while. */
public final class ListPrinters {
    private final Printers printers;

    public ListPrinters() {
        this(Printers.ofThisMachine());
    }

    public ListPrinters(Printers printers) {
        this.printers = printers;
    }

    public List<PrinterFacts> list() {
        return printers.list();
    }
}
