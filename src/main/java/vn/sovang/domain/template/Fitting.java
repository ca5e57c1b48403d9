package vn.sovang.domain.template;

/** What is done, in this order, with a text that is too wide for its box. */
public enum Fitting {
    /** Each line of the wording stays one line and is made smaller. */
    SHRINK,
    /** Lines are broken at the wanted size, and made smaller only when they are more than allowed. */
    WRAP,
    /** One line down to {@link #BEFORE_BREAKING} of the wanted size; only then is it broken. Meant for names. */
    SHRINK_THEN_WRAP;

    /** The share of its wanted size to which a name shrinks before it is broken. */
    public static final double BEFORE_BREAKING = 0.7;
}
