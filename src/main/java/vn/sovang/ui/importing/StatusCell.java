package vn.sovang.ui.importing;

import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ImportRow.Status;
import vn.sovang.ui.importing.PreviewRow.Place;
import vn.sovang.ui.kit.RowCell;

/** What happens with a row, as an icon and a word. */
final class StatusCell extends RowCell<PreviewRow> {
    private final Messages words;
    private final FontIcon icon = new FontIcon();

    StatusCell(Messages words) {
        this.words = words;
    }

    @Override
    protected void show(PreviewRow row) {
        getStyleClass().removeIf(style -> style.endsWith("-text") || style.equals("muted"));
        Optional<Status> status = row.planned().map(each -> each.status());
        if (row.place() != Place.LIST || status.isEmpty()) {
            boolean head = row.place() == Place.HEAD;
            icon.setIconCode(MaterialDesignT.TABLE_ROW);
            setGraphic(head ? icon : null);
            setText(words.get(head ? "importing.head.found" : "importing.above"));
            getStyleClass().add(head ? "gold-text" : "muted");
            return;
        }
        icon.setIconCode(icon(status.get()));
        setGraphic(icon);
        setText(words.word(status.get()));
        getStyleClass().add(style(status.get()));
    }

    static Ikon icon(Status status) {
        return switch (status) {
            case NEW -> MaterialDesignP.PLUS_CIRCLE_OUTLINE;
            case UPDATE -> MaterialDesignS.SYNC;
            case SKIP -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
            case ERROR -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
        };
    }

    static String style(Status status) {
        return switch (status) {
            case NEW -> "success-text";
            case UPDATE -> "info-text";
            case SKIP -> "muted";
            case ERROR -> "danger-text";
        };
    }
}
