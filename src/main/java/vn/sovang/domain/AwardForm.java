package vn.sovang.domain;

/**
 * A form or title that can be awarded. {@code rank} is its place in the ceremony, smaller is higher;
 * {@code certificate} names the paper it prints ("giay-khen") and is empty for a form that prints none.
 */
public record AwardForm(
        long id, String uid, String code, String name, String category, int rank, String certificate, String level)
        implements Entity {
    public boolean printsCertificate() {
        return !certificate.isEmpty();
    }
}
