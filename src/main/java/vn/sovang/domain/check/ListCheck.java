package vn.sovang.domain.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Finding.Severity;

/**
 * What is looked at in a decision and its list, how grave it is and in which column it shows. Errors keep a decision from being
 * numbered with a clear conscience; every check can be switched off in a register.
 */
public enum ListCheck {
    NAME_MISSING(Severity.ERROR, AwardField.NAME),
    ACHIEVEMENT_MISSING(Severity.ERROR, AwardField.ACHIEVEMENT),
    SIGNER_MISSING(Severity.ERROR, null),
    DATE_MISSING(Severity.ERROR, null),
    /** The authority did not exist on the day: no district commends after 30 June 2025 (Law 72/2025/QH15). */
    AUTHORITY_NOT_COMPETENT(Severity.ERROR, null),
    SIGNER_NOT_IN_OFFICE(Severity.WARNING, null),
    UNIT_DISSOLVED(Severity.ERROR, AwardField.UNIT),
    /** One achievement is not rewarded twice, nor in two forms (Law 06/2022/QH15, article 5). */
    REWARDED_BEFORE(Severity.WARNING, AwardField.ACHIEVEMENT),
    TWICE_IN_DECISION(Severity.WARNING, AwardField.NAME),
    NEAR_DUPLICATE(Severity.WARNING, AwardField.NAME),
    FORM_NOT_FOR_KIND(Severity.WARNING, AwardField.FORM),
    AMOUNT_DIFFERS(Severity.WARNING, AwardField.AMOUNT),
    /** Of several titles for one period only the highest is paid. */
    SEVERAL_TITLES(Severity.WARNING, AwardField.FORM),
    /** Fewer people in direct work than leaders: the law asks for attention to those who work themselves. */
    FEW_IN_DIRECT_WORK(Severity.WARNING, null),
    /** Earlier awards and this one are what a higher form is usually considered for. */
    LADDER_REACHED(Severity.NOTE, AwardField.FORM, Usual.OFF),
    /** A higher form before what it is usually considered for. */
    LADDER_EARLY(Severity.NOTE, AwardField.FORM, Usual.OFF);

    private final Severity severity;
    private final @Nullable AwardField field;
    private final Usual usual;

    ListCheck(Severity severity, @Nullable AwardField field) {
        this(severity, field, Usual.ON);
    }

    ListCheck(Severity severity, @Nullable AwardField field, Usual usual) {
        this.severity = severity;
        this.field = field;
        this.usual = usual;
    }

    public Severity severity() {
        return severity;
    }

    /** The cell of the line it shows on; empty for what is about the decision. */
    public Optional<AwardField> field() {
        return Optional.ofNullable(field);
    }

    /** Whether it is made in a register that says nothing of it. */
    public boolean isUsual() {
        return usual == Usual.ON;
    }

    /** The name of the setting that says "on" or "off" where the clerk has chosen. */
    public String setting() {
        return "check." + name();
    }

    private enum Usual {
        ON,
        OFF
    }
}
