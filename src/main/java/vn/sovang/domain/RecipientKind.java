package vn.sovang.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.sovang.text.Folding;

/** Who is commended: an individual (cá nhân), a collective (tập thể) or a household (hộ gia đình). Declared in ceremony order. */
public enum RecipientKind {
    COLLECTIVE,
    HOUSEHOLD,
    INDIVIDUAL;

    private static final Map<String, RecipientKind> WORDS = Map.of(
            "tap the", COLLECTIVE,
            "tt", COLLECTIVE,
            "ho gia dinh", HOUSEHOLD,
            "ho", HOUSEHOLD,
            "hg", HOUSEHOLD,
            "ca nhan", INDIVIDUAL,
            "cn", INDIVIDUAL);

    /** The kind a clerk writes: "Cá nhân", "tap the", "CN" or the constant's own name. */
    public static Optional<RecipientKind> read(String text) {
        String fold = Folding.fold(text.strip());
        return Optional.ofNullable(WORDS.get(fold))
                .or(() -> Arrays.stream(values())
                        .filter(kind -> kind.name().equalsIgnoreCase(text.strip()))
                        .findFirst());
    }
}
