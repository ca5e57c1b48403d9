package vn.sovang.ui.printing;

import vn.sovang.domain.RecipientKind;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Stock.Level;

/** Words for templates and phôi. */
final class SetupWords {
    private final Messages words;

    SetupWords(Messages words) {
        this.words = words;
    }

    String template(RecipientKind kind) {
        return words.get("printing.setup.template." + kind.name());
    }

    /** "Phôi A4 năm 2024 (còn 42 tờ)". */
    String stock(Level level) {
        return words.get("printing.setup.stock.level", level.stock(), level.left());
    }
}
