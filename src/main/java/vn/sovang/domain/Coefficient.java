package vn.sovang.domain;

import java.time.LocalDate;

/** The reward of a form for one kind of recipient from a day on, in hundredths of the base salary. */
public record Coefficient(long id, long formId, RecipientKind kind, int hundredths, LocalDate validFrom)
        implements Entity {}
