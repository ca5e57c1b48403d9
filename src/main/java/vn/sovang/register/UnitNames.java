package vn.sovang.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.References;

/** The units by what is written of them, each writing looked up once: a list of thousands names few. */
final class UnitNames {
    private final References references;
    private final Map<String, Optional<Long>> found = new HashMap<>();

    UnitNames(References references) {
        this.references = references;
    }

    /** The unit that is written so on a day, or nothing. */
    @Nullable
    Long id(String written, LocalDate day) {
        return found.computeIfAbsent(
                        written + "\n" + day, each -> Optional.ofNullable(Lines.unitId(references, written, day)))
                .orElse(null);
    }
}
