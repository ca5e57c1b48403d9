package vn.sovang.ui.printing;

import java.util.stream.Stream;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.ReasonField;

/** The reasons that come up most. */
final class ReasonWords {
    private ReasonWords() {}

    /** Why a certificate is printed again. */
    static ReasonField again(Messages words) {
        return new ReasonField(Stream.of("SPOILED", "WRONG_NAME", "LOST")
                .map(key -> words.get("printing.again." + key))
                .toList());
    }
}
