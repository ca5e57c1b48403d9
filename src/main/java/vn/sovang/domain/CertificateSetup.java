package vn.sovang.domain;

import org.jspecify.annotations.Nullable;

/**
 * How the certificates of a decision are made, or, without a decision, those of every decision that does not say: the id of a
 * template for each kind of recipient, empty for the usual one, and whether names and texts get one common size.
 */
public record CertificateSetup(
        long id, @Nullable Long decisionId, String individual, String collective, String household, Sizing sizing)
        implements Entity {
    /** Nothing chosen. */
    public static final CertificateSetup USUAL = new CertificateSetup(0, null, "", "", "", Sizing.EACH);

    /** The id of the template chosen for a kind, empty when none is. */
    public String template(RecipientKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> individual;
            case COLLECTIVE -> collective;
            case HOUSEHOLD -> household;
        };
    }

    /** The same with another template chosen for one kind. */
    public CertificateSetup with(RecipientKind kind, String templateId) {
        return new CertificateSetup(
                id,
                decisionId,
                kind == RecipientKind.INDIVIDUAL ? templateId : individual,
                kind == RecipientKind.COLLECTIVE ? templateId : collective,
                kind == RecipientKind.HOUSEHOLD ? templateId : household,
                sizing);
    }

    /** Whether every certificate gets the largest size its own text allows, or all of a decision the same. */
    public enum Sizing {
        EACH,
        COMMON
    }
}
