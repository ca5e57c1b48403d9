package vn.sovang.ui.calibration;

import java.time.ZoneId;
import java.util.List;
import javafx.stage.Window;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintTarget;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.Register;
import vn.sovang.register.SendSheet;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Workbench;

/** Opens the dialog "Căn máy in" over the window, for a printer that is in use or the usual one. */
public final class Calibrating {
    private final Register register;
    private final Workbench bench;
    private final ListPrinters machine;
    private final SendSheet sending;
    private final Window owner;

    public Calibrating(Register register, Workbench bench, ListPrinters machine, SendSheet sending, Window owner) {
        this.register = register;
        this.bench = bench;
        this.machine = machine;
        this.sending = sending;
        this.owner = owner;
    }

    /**
     * Begins with these where the machine has them; empty names leave the choice to the machine. The certificates' own size
     * is a paper without a name: printers take it from the page.
     */
    public void open(PrintTarget wanted, List<PaperSize> pages) {
        TargetModel target = new TargetModel(machine, bench.background(), wanted, pages);
        CalibrationModel model = new CalibrationModel(register, bench.background(), sending, target);
        CalibrationDialog dialog = new CalibrationDialog(model, bench.messages(), ZoneId.systemDefault(), owner);
        dialog.onDone(this::kept);
        dialog.show();
        target.ask();
    }

    private void kept(Calibration calibration) {
        Messages words = bench.messages();
        bench.notices()
                .done(
                        words.get("calibration.kept", calibration.printer()),
                        words.get(Command.UNDO.messageKey()),
                        () -> bench.commands().run(Command.UNDO));
    }
}
