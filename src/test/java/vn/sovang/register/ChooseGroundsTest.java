package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Ground;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;

/** Which laws a decision names, and how an office changes them. */
class ChooseGroundsTest {
    @TempDir
    Path folder;

    private Register register;
    private ChooseGrounds grounds;

    @BeforeEach
    void open() throws Exception {
        register = Registers.empty(folder.resolve("sổ.sovang"));
        grounds = new ChooseGrounds(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theUsualOnesAreWrittenAndReadWithoutLoss() {
        assertThat(ChooseGrounds.written(ChooseGrounds.usual())
                        .lines()
                        .map(line -> Ground.read(line).orElseThrow()))
                .containsExactlyElementsOf(ChooseGrounds.usual());
    }

    @Test
    void onNoDaySinceTheLawOf2003AreTwoLawsOnOneMatterInForceOrNone() {
        List<Ground> laws = ChooseGrounds.usual().stream()
                .filter(each -> each.text().startsWith("Luật Thi đua"))
                .toList();
        for (LocalDate day = LocalDate.of(2004, 7, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            LocalDate on = day;
            assertThat(laws.stream().filter(law -> law.validity().covers(on)))
                    .as(day.toString())
                    .hasSize(1);
        }
    }

    @Test
    void whatTheOfficeTypesCountsFromThenOn() throws Exception {
        Decision decision = Registers.decision(register, "12", "2/12/2024");
        grounds.put("ký | 01/01/2024 | | Quy chế làm việc của cơ quan\n\nhồ sơ | | 31/12/2023 | Nghị định cũ\n");
        assertThat(grounds.of(decision)).containsExactly("Căn cứ Quy chế làm việc của cơ quan");
        grounds.put("");
        assertThat(grounds.all()).isEqualTo(ChooseGrounds.usual());
    }

    @Test
    void everyLineThatCannotBeReadIsNamedAndNothingIsKept() throws Exception {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> grounds.put("ký | 01/01/2024 | | Luật A\nký | 32/01/2024 | | Luật B\nLuật C"));
        assertThat(refused.problems())
                .containsExactly(
                        new Problem.GroundUnreadable(2, "ký | 32/01/2024 | | Luật B"),
                        new Problem.GroundUnreadable(3, "Luật C"));
        assertThat(grounds.all()).isEqualTo(ChooseGrounds.usual());
    }
}
