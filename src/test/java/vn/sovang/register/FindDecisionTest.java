package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;

class FindDecisionTest {
    @TempDir
    Path folder;

    private Register register;
    private FindDecision find;

    @BeforeEach
    void openRegister() throws Refused {
        register = Registers.empty(folder.resolve("sổ.sovang"));
        Registers.decision(register, "05/QĐ-UBND", "2/12/2024");
        Registers.decision(register, "05/QĐ-UBND", "3/12/2023");
        Registers.decision(register, "7", "4/12/2023");
        Registers.decision(register, "9", "");
        find = new FindDecision(register);
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/QĐ-UBND", "5", " 5/qd-ubnd ", "005"})
    void aNumberAndAYearNameOneDecisionHoweverTheNumberIsWritten(String number) throws Refused {
        assertThat(find.byNumber(number, 2024).signedOn()).hasToString("2024-12-02");
    }

    @Test
    void aNumberThatIsThereOnceNeedsNoYear() throws Refused {
        assertThat(find.byNumber("7").number()).hasToString("7/QĐ-UBND");
    }

    @Test
    void aNumberOfSeveralYearsIsRefusedWithTheList() {
        assertRefused(
                () -> find.byNumber("5"),
                new Problem.DecisionAmbiguous("5", List.of("05/QĐ-UBND (02/12/2024)", "05/QĐ-UBND (03/12/2023)")));
    }

    @Test
    void anotherSymbolIsAnotherDecision() {
        assertRefused(() -> find.byNumber("7/KT"), new Problem.DecisionUnknown("7/KT"));
        assertRefused(() -> find.byNumber("7", 2024), new Problem.DecisionUnknown("7 (2024)"));
        assertRefused(() -> find.byNumber(""), new Problem.DecisionUnknown(""));
    }

    @Test
    void aYearIsThatOfTheDateSoADraftWithoutOneIsInNone() throws Refused {
        assertThat(find.ofYear(2023)).hasSize(2);
        assertThat(find.ofYear(2024)).hasSize(1);
        assertRefused(() -> find.byNumber("9", 2024), new Problem.DecisionUnknown("9 (2024)"));
        assertRefused(() -> find.ofYear(2022), new Problem.YearEmpty(2022));
    }

    private static void assertRefused(ThrowingCallable call, Problem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(problem));
    }
}
