package vn.sovang.domain;

/**
 * A person who signs for an authority. {@code title} is the last line above the signature ("CHỦ TỊCH"); a deputy signs
 * {@code onBehalf} of the chairman ("KT. CHỦ TỊCH"), otherwise that is empty.
 */
public record Signer(
        long id, String uid, long authorityId, String name, String title, String onBehalf, Validity validity)
        implements Entity {}
