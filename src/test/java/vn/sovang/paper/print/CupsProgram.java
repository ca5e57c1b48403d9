package vn.sovang.paper.print;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Refused;

/**
 * Prints in a Java of its own: without arguments it lists printers, trays and papers; with a tray, a paper, a width, a height
 * and a title it sends one page.
 */
final class CupsProgram {
    private CupsProgram() {}

    public static void main(String[] arguments) throws Refused {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Printers printers = Printers.ofThisMachine();
        if (arguments.length == 0) {
            for (PrinterFacts each : printers.list()) {
                out.println(each.name() + " | " + each.trays() + " | "
                        + each.papers().stream().map(PaperSize::name).toList());
            }
            return;
        }
        PrintTarget target = new PrintTarget(CupsQueue.PRINTER, arguments[0], arguments[1]);
        byte[] page = Drawings.page(Double.parseDouble(arguments[2]), Double.parseDouble(arguments[3]));
        printers.send(target, page, arguments[4]);
        out.println("sent");
    }
}
