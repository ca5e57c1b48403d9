package vn.sovang.exchange.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Refused;

/** Carries a refusal through a library that lets nothing but an {@link IOException} out. */
public final class RefusedInside extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    public RefusedInside(Refused refused) {
        super(refused);
        this.refused = refused;
    }

    /** The refusal inside a failure, or {@code otherwise} where there is none. */
    public static Refused of(Throwable failure, Refused otherwise) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof RefusedInside inside) {
                return inside.refused;
            }
        }
        return otherwise;
    }
}
