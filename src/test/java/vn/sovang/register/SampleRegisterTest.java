package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class SampleRegisterTest {
    @TempDir
    static Path folder;

    private static Register register;

    @BeforeAll
    static void make() throws Exception {
        Path file = folder.resolve("so-mau.sovang");
        new SampleRegister(Registers.surroundings()).make(file, Progress.NONE);
        register = Register.open(file, Registers.surroundings());
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void itHoldsNineYearsOfDecisionsAndAwards() throws Refused {
        List<DecisionSummary> decisions = new ListDecisions(register).all();
        Map<Integer, Integer> awards = decisions.stream()
                .collect(Collectors.groupingBy(DecisionSummary::year, Collectors.summingInt(DecisionSummary::awards)));

        assertThat(register.info().kind()).isEqualTo(RegisterInfo.Kind.SAMPLE);
        assertThat(decisions).hasSize(79);
        assertThat(register.info().awards()).isEqualTo(1969);
        assertThat(awards)
                .hasSize(9)
                .containsEntry(2024, 284)
                .containsEntry(2023, 268)
                .containsEntry(2016, awards.get(2016));
    }

    @Test
    void theConferenceListOf2024CountsAndCostsWhatItShould() throws Refused {
        long id = new ListDecisions(register)
                .all().stream()
                        .filter(d -> d.number().toString().equals("1254/QĐ-UBND") && d.year() == 2024)
                        .findFirst()
                        .orElseThrow()
                        .id();
        DecisionView view = new ShowDecision(register).show(id);

        assertThat(view.lines()).hasSize(24);
        assertThat(view.count(RecipientKind.COLLECTIVE)).isEqualTo(8);
        assertThat(view.count(RecipientKind.HOUSEHOLD)).isEqualTo(2);
        assertThat(view.count(RecipientKind.INDIVIDUAL)).isEqualTo(14);
        assertThat(view.money()).isEqualTo(23_340_000);
        assertThat(view.printed()).isEqualTo(10);
    }

    @Test
    void everyAmountIsTheComputedOne() throws Refused {
        for (DecisionSummary decision : new ListDecisions(register).all()) {
            assertThat(new ShowDecision(register).show(decision.id()).lines())
                    .allSatisfy(line -> assertThat(line.award().reward().amount())
                            .isEqualTo(line.formula()
                                    .map(vn.sovang.domain.Money.Formula::amount)
                                    .orElse(0L)));
        }
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws Refused {
        Path file = folder.resolve("so-mau.sovang");

        assertThatThrownBy(() -> new SampleRegister(Registers.surroundings()).make(file, Progress.NONE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.RegisterExists(file.toString())));
    }

    @Test
    void aCancelledSampleLeavesNothing() throws Refused {
        Path file = folder.resolve("bo-do.sovang");

        assertThatThrownBy(() -> new SampleRegister(Registers.surroundings()).make(file, (done, total) -> {
                    if (done == 100) {
                        throw new Cancelled();
                    }
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(file).doesNotExist();
        assertThat(folder)
                .isDirectoryNotContaining(f -> f.getFileName().toString().contains("bo-do"));
        assertThat(Files.exists(folder)).isTrue();
    }
}
