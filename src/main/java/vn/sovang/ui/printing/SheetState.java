package vn.sovang.ui.printing;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.PrintSheet;

/** How it stands with one line of the table: an icon, a word under {@code printing.state.NAME}, a style class for both. */
@SuppressWarnings("ImmutableEnumChecker") // icons are enum constants behind an interface that does not say so
public enum SheetState {
    READY(MaterialDesignC.CIRCLE_OUTLINE, "muted"),
    /** The check has something to say that does not hinder. */
    WARNING(MaterialDesignA.ALERT_OUTLINE, "warning-text"),
    /** The check found what must be put right first. */
    ERROR(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "danger-text"),
    /** Has been on paper before. */
    PRINTED(MaterialDesignC.CHECK, "success-text"),
    /** Its form prints no certificate, or it was revoked. */
    NONE(MaterialDesignM.MINUS, "muted"),
    /** Waits its turn in the job. */
    WAITING(MaterialDesignC.CIRCLE_OUTLINE, "muted"),
    SENDING(MaterialDesignP.PRINTER_OUTLINE, "info-text"),
    GOOD(MaterialDesignC.CHECK, "success-text"),
    JAMMED(MaterialDesignP.PRINTER_ALERT, "warning-text"),
    SPOILED(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "danger-text"),
    DROPPED(MaterialDesignM.MINUS_CIRCLE_OUTLINE, "muted");

    private final Ikon icon;
    private final String style;

    SheetState(Ikon icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    static SheetState of(PrintSheet.State state) {
        return valueOf(state.name());
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
