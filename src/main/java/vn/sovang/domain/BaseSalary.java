package vn.sovang.domain;

import java.time.LocalDate;

/** The base salary (mức lương cơ sở) in force from a day on, in đồng a month, with the decree that set it. */
public record BaseSalary(long id, long amount, LocalDate validFrom, String source) implements Entity {}
