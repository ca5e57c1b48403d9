package vn.sovang.ui.recipients;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.i18n.Messages;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.KindIcon;
import vn.sovang.ui.kit.MarkedText;

/** The cells of the table of recipients. */
final class RecipientCells {
    private static final double PADDING = 13;

    private RecipientCells() {}

    /** A cell that shows something of one recipient. */
    abstract static class Cell extends TableCell<KnownRecipient, KnownRecipient> {
        @Override
        protected final void updateItem(@Nullable KnownRecipient known, boolean empty) {
            super.updateItem(known, empty);
            if (empty || known == null) {
                setText("");
                setGraphic(null);
                setTooltip(null);
            } else {
                show(known);
            }
        }

        abstract void show(KnownRecipient known);

        void tip(String text) {
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    /** The kind as an icon that is named. */
    static final class Kind extends Cell {
        private final FontIcon icon = new FontIcon();
        private final Messages messages;

        Kind(Messages messages) {
            this.messages = messages;
            icon.getStyleClass().add("muted");
            getStyleClass().add("centred");
        }

        @Override
        void show(KnownRecipient known) {
            icon.setIconCode(KindIcon.of(known.kind()));
            setGraphic(icon);
            setAccessibleText(messages.word(known.kind()));
            tip(messages.word(known.kind()));
        }
    }

    static final class Plain extends Cell {
        private final Function<KnownRecipient, String> text;

        Plain(Function<KnownRecipient, String> text) {
            this.text = text;
        }

        @Override
        void show(KnownRecipient known) {
            setText(text.apply(known));
        }
    }

    /** Figures, kept to the right. */
    static final class Figures extends Cell {
        private final Function<KnownRecipient, String> text;

        Figures(Function<KnownRecipient, String> text) {
            this.text = text;
            getStyleClass().add("figures");
        }

        @Override
        void show(KnownRecipient known) {
            setText(text.apply(known));
        }
    }

    /** Text in which the words of the filter are marked. */
    static final class Marked extends Cell {
        private final MarkedText marked;
        private final Function<KnownRecipient, String> text;
        private final Supplier<TextQuery> query;

        Marked(Function<KnownRecipient, String> text, OverrunStyle overrun, Supplier<TextQuery> query) {
            this.text = text;
            this.query = query;
            marked = new MarkedText(overrun);
            marked.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        }

        @Override
        void show(KnownRecipient known) {
            marked.show(text.apply(known), query.get());
            setGraphic(marked);
            tip(text.apply(known));
        }
    }
}
