package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.Refused;
import vn.sovang.domain.fault.RegisterFault;
import vn.sovang.store.Inspection;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Looks through a whole register for whatever is not as it was written. */
public final class VerifyRegister {
    private final Register register;

    public VerifyRegister(Register register) {
        this.register = register;
    }

    /** What is wrong, as far as the first thousand faults; nothing is changed. */
    public List<RegisterFault> faults(Progress progress) throws Refused, Cancelled {
        Inspection inspection = register.database().inspection();
        for (int part = 0; part < inspection.parts(); part++) {
            progress.report(part, inspection.parts());
            int next = part;
            register.read(() -> {
                inspection.look(next);
                return next;
            });
        }
        progress.report(inspection.parts(), inspection.parts());
        return inspection.faults();
    }
}
