package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Refused;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.fixtures.RandomSheets;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.ImportRow.Status;

/** Whatever a sheet holds: what the plan counts is what is written, and one undo takes all of it back. */
class AnyImportTest {
    @TempDir
    Path folder;

    @Test
    void thePlanIsWhatHappensAndUndoTakesItBack() throws Refused {
        Random random = new Random(12);
        int written = 0;
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ImportAwards imports = new ImportAwards(register);
            for (int i = 0; i < 150; i++) {
                ListSheet sheet = imports.understand(RandomSheets.next(random));
                ImportPlan plan = imports.plan(decision.id(), sheet, imports.usual());
                if (plan.toWrite() > 0) {
                    List<Award> before = register.lists().awards(decision.id());
                    assertThat(imports.run(decision.id(), "a.xls", sheet, imports.usual()))
                            .isEqualTo(plan);
                    assertThat(register.lists().awards(decision.id())).hasSize(before.size() + plan.count(Status.NEW));
                    register.undo();
                    assertThat(register.lists().awards(decision.id())).isEqualTo(before);
                    register.redo();
                    written += plan.toWrite();
                }
            }
        }
        assertThat(written).isGreaterThan(50);
    }
}
