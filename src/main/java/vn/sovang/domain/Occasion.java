package vn.sovang.domain;

/** Whether a certificate is given to the living or after death (TẶNG or TRUY TẶNG). */
public enum Occasion {
    GIVEN,
    POSTHUMOUS
}
