package vn.sovang.ui.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Problem;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.Register;
import vn.sovang.register.UnitDraft;
import vn.sovang.register.Units;
import vn.sovang.ui.background.Background;

class UnitsModelTest {
    @TempDir
    Path folder;

    private static UnitDraft successorOf(String name, String... successors) {
        return new UnitDraft(name, "", "", "30/6/2025", List.of(successors));
    }

    @Test
    void unitsAreAddedCorrectedAndFilteredWithoutAccents() throws Exception {
        List<Problem> refused = new ArrayList<>();
        try (Register register = Registers.empty(folder.resolve("sổ.sovang"))) {
            Background background =
                    new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run, defect -> {
                        throw new AssertionError("a defect in the background", defect);
                    });
            UnitsModel model = new UnitsModel(register, background, refused::addAll);
            model.save(Optional.empty(), UnitDraft.named("Xã Suối Thông"), unit -> {}, refused::addAll);
            model.save(Optional.empty(), successorOf("Xã Đạ Tô", "suoi thong"), unit -> {}, refused::addAll);
            assertThat(refused).containsExactly(new Problem.UnitUnknown("suoi thong"));
            model.save(Optional.empty(), successorOf("Xã Đạ Tô", "xa suoi thong"), unit -> {}, refused::addAll);
            assertThat(model.shownProperty().get())
                    .extracting(entry -> entry.unit().name())
                    .containsExactly("Xã Đạ Tô", "Xã Suối Thông");
            model.filter("da to");
            Units.Entry to = model.shownProperty().get().get(0);
            assertThat(to.successors()).hasSize(1);
            model.save(Optional.of(to), UnitDraft.named("Xã Đạ Tồ"), unit -> {}, refused::addAll);
            assertThat(model.shownProperty().get())
                    .extracting(entry -> entry.unit().name())
                    .containsExactly("Xã Đạ Tồ");
            assertThat(refused).hasSize(1);
        }
    }

    @Test
    void namesOfSeveralUnitsAreTypedOneAfterTheOther() {
        assertThat(UnitsModel.names(" Xã Lát ;; Xã Đạ Sar")).containsExactly("Xã Lát", "Xã Đạ Sar");
        assertThat(UnitsModel.typed(List.of("Xã Lát", "Xã Đạ Sar"))).isEqualTo("Xã Lát; Xã Đạ Sar");
        assertThat(UnitsModel.names("")).isEmpty();
    }
}
