package vn.sovang.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "1800000, 450, 8100000",
        "1800000, 300, 5400000",
        "1800000, 100, 1800000",
        "1800000, 30, 540000",
        "1800000, 1200, 21600000",
        "1800000, 800, 14400000",
        "1800000, 150, 2700000",
        "1800000, 80, 1440000",
        "2340000, 30, 710000",
        "2340000, 60, 1410000",
        "2340000, 45, 1060000",
        "1490000, 30, 450000",
        "1490000, 60, 900000",
        "1490000, 45, 680000",
    })
    void aRewardIsTheProductRoundedUpToTenThousand(long salary, int hundredths, long amount) {
        assertThat(new Money.Formula(hundredths, salary).amount()).isEqualTo(amount);
    }

    @Test
    void theValuesInForceOnTheDayCount() {
        Money money = new Money(
                List.of(
                        new Coefficient(1, 7, RecipientKind.INDIVIDUAL, 30, LocalDate.of(2010, 1, 1)),
                        new Coefficient(2, 7, RecipientKind.INDIVIDUAL, 40, LocalDate.of(2024, 7, 1))),
                List.of(
                        new BaseSalary(1, 1_800_000, LocalDate.of(2023, 7, 1), ""),
                        new BaseSalary(2, 2_340_000, LocalDate.of(2024, 7, 1), "")));

        assertThat(money.formula(7, RecipientKind.INDIVIDUAL, LocalDate.of(2024, 6, 30)))
                .contains(new Money.Formula(30, 1_800_000));
        assertThat(money.formula(7, RecipientKind.INDIVIDUAL, LocalDate.of(2024, 7, 1)))
                .contains(new Money.Formula(40, 2_340_000));
        assertThat(money.formula(7, RecipientKind.HOUSEHOLD, LocalDate.of(2024, 7, 1)))
                .isEmpty();
        assertThat(money.formula(7, RecipientKind.INDIVIDUAL, LocalDate.of(2009, 1, 1)))
                .isEmpty();
    }
}
