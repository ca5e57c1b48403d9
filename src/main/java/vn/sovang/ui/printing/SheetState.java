package vn.sovang.ui.printing;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** How it stands with one line of the table: an icon, a word under {@code printing.state.NAME}, a style class for both. */
@SuppressWarnings("ImmutableEnumChecker") // icons are enum constants behind an interface that does not say so
public enum SheetState {
    READY(MaterialDesignC.CIRCLE_OUTLINE, "muted"),
    /** Has been on paper before. */
    PRINTED(MaterialDesignC.CHECK, "success-text"),
    /** Its form prints no certificate, or it was revoked. */
    NONE(MaterialDesignM.MINUS, "muted");

    private final Ikon icon;
    private final String style;

    SheetState(Ikon icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    public Ikon icon() {
        return icon;
    }

    public String style() {
        return style;
    }

    public String key() {
        return "printing.state." + name();
    }
}
