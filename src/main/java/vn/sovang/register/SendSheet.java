package vn.sovang.register;

import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Refused;
import vn.sovang.paper.print.Printers;

/** Hands a sheet to a printer's spooler, as a job of its own and at true size. It may block: not for the register's thread. */
public final class SendSheet {
    private final Printers printers;

    public SendSheet() {
        this(Printers.ofThisMachine());
    }

    public SendSheet(Printers printers) {
        this.printers = printers;
    }

    /** Sends a PDF of one page; {@code title} is the job's name in the printer's list. */
    public void send(PrintTarget target, byte[] pdf, String title) throws Refused {
        printers.send(target, pdf, title);
    }
}
