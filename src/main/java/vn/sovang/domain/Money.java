package vn.sovang.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reward money: coefficient × base salary in force on the decision's day, the product rounded up to 10,000 đồng, in
 * whole đồng and hundredths throughout (Decree 152/2025/NĐ-CP and those before it).
 */
public record Money(List<Coefficient> coefficients, List<BaseSalary> salaries) {
    private static final long STEP = 10_000;
    private static final long HUNDREDTHS = 100;

    public Money {
        coefficients = List.copyOf(coefficients);
        salaries = List.copyOf(salaries);
    }

    /** The reward for a form and kind on a day; empty where no coefficient or base salary is known for it. */
    public Optional<Formula> formula(long formId, RecipientKind kind, LocalDate day) {
        Optional<Coefficient> coefficient = coefficients.stream()
                .filter(c -> c.formId() == formId && c.kind() == kind)
                .filter(c -> !c.validFrom().isAfter(day))
                .max(Comparator.comparing(Coefficient::validFrom));
        Optional<BaseSalary> salary = salaries.stream()
                .filter(s -> !s.validFrom().isAfter(day))
                .max(Comparator.comparing(BaseSalary::validFrom));
        return coefficient.flatMap(c -> salary.map(s -> new Formula(c.hundredths(), s.amount())));
    }

    /** How an amount comes about: {@code hundredths} of {@code baseSalary}, rounded up. */
    public record Formula(int hundredths, long baseSalary) {
        public long amount() {
            long product = Math.multiplyExact(hundredths, baseSalary);
            long step = STEP * HUNDREDTHS;
            return -Math.floorDiv(-product, step) * STEP;
        }
    }
}
