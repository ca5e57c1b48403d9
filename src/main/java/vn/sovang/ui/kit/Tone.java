package vn.sovang.ui.kit;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What a tag or note means; the colour says it again but never alone. */
@SuppressWarnings("ImmutableEnumChecker") // icons are enum constants behind an interface that does not say so
public enum Tone {
    DRAFT(MaterialDesignP.PENCIL_OUTLINE),
    ACTIVE(MaterialDesignP.PRINTER_OUTLINE),
    DONE(MaterialDesignC.CHECK),
    INFO(MaterialDesignI.INFORMATION_OUTLINE),
    WARNING(MaterialDesignA.ALERT_OUTLINE),
    DANGER(MaterialDesignA.ALERT_CIRCLE_OUTLINE),
    GOLD(MaterialDesignM.MEDAL_OUTLINE);

    private final Ikon icon;

    Tone(Ikon icon) {
        this.icon = icon;
    }

    /** The icon it has unless a screen says otherwise. */
    public Ikon icon() {
        return icon;
    }

    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
