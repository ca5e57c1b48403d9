package vn.sovang.ui.kit;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.domain.RecipientKind;
import vn.sovang.i18n.Messages;

/** A cell of a table of whole rows, which shows something of its row and is blank where there is none. */
public abstract class RowCell<T> extends TableCell<T, T> {
    /** What a cell's own padding takes from the width of its content, in px. */
    protected static final double PADDING = 13;

    private final HoverTip tip = new HoverTip(this);

    @Override
    protected final void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText("");
            setGraphic(null);
            tip.say("");
        } else {
            show(row);
        }
    }

    /** Shows a row; every part that is ever set must be set anew. */
    protected abstract void show(T row);

    /** Says more when the mouse rests; nothing for an empty text. */
    protected final void tip(String text) {
        tip.say(text);
    }

    /** The kind of recipient as an icon that is named. */
    public static final class Kind<T> extends RowCell<T> {
        private final FontIcon icon = new FontIcon();
        private final Function<T, RecipientKind> kind;
        private final Messages messages;

        public Kind(Function<T, RecipientKind> kind, Messages messages) {
            this.kind = kind;
            this.messages = messages;
            icon.getStyleClass().add("muted");
            getStyleClass().add("centred");
        }

        @Override
        protected void show(T row) {
            RecipientKind shown = kind.apply(row);
            icon.setIconCode(KindIcon.of(shown));
            setGraphic(icon);
            setAccessibleText(messages.word(shown));
            tip(messages.word(shown));
        }
    }

    /** Text as it stands, whole in the tooltip. */
    public static final class Plain<T> extends RowCell<T> {
        private final Function<T, String> text;

        public Plain(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void show(T row) {
            setText(text.apply(row));
            tip(text.apply(row));
        }
    }

    /** Figures, kept to the right. */
    public static final class Figures<T> extends RowCell<T> {
        private final Function<T, String> text;

        public Figures(Function<T, String> text) {
            this.text = text;
            getStyleClass().add("figures");
        }

        @Override
        protected void show(T row) {
            setText(text.apply(row));
        }
    }
}
