package vn.sovang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.template.Medium;

/**
 * A certificate as it went to paper, kept so that the same can be produced again: the {@code printing}-th time the award was
 * printed, with SHA-256 names of contents in the register's store: of the words that filled it, and of the sheet with the
 * fonts and art it was drawn with. {@code reason} says why an award was printed again.
 */
public record IssuedCopy(
        long id,
        String uid,
        long awardId,
        int printing,
        Instant at,
        Medium medium,
        String template,
        int templateVersion,
        String values,
        String sheet,
        String reason,
        @Nullable Long jobId)
        implements Entity {}
