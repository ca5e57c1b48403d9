package vn.sovang.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import vn.sovang.domain.RecipientKind;

/** The icon of a kind of recipient, the same on every screen. */
public final class KindIcon {
    private KindIcon() {}

    public static Ikon of(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
            case HOUSEHOLD -> MaterialDesignH.HOME_OUTLINE;
            case INDIVIDUAL -> MaterialDesignA.ACCOUNT_OUTLINE;
        };
    }
}
