package vn.sovang.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.Act;
import vn.sovang.domain.Refused;

/** Writes down that certificates are in a file that somebody prints: a copy of each is kept, counted, and its number issued. */
final class RecordPrinting {
    private final Register register;

    RecordPrinting(Register register) {
        this.register = register;
    }

    void record(List<PrintSelection.Chosen> sheets, String reason) throws Refused {
        register.transact(Act.PRINT, tx -> {
            PaperTrail trail = new PaperTrail(register, tx);
            Set<Long> decisions = new LinkedHashSet<>();
            for (PrintSelection.Chosen chosen : sheets) {
                boolean again = chosen.award().printing().count() > 0;
                // Laid out once more: to keep every sheet of a long batch until its file is whole would cost more.
                trail.keep(chosen, chosen.layout().lay(chosen.line()).sheet(), again ? reason : "", null);
                trail.count(chosen.award().id());
                decisions.add(chosen.award().decisionId());
            }
            for (long id : decisions) {
                trail.moveOn(id);
            }
            return sheets.size();
        });
    }
}
