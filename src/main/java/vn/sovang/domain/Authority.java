package vn.sovang.domain;

/**
 * Whoever is competent to commend. {@code name} is the committee, {@code title} the office that decides and stands on
 * the certificate (the chairman's, not the committee's), {@code symbol} the usual tail of a decision number.
 */
public record Authority(
        long id, String uid, String name, String title, String parent, String place, String symbol, Validity validity)
        implements Entity {}
