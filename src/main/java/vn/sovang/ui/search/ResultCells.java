package vn.sovang.ui.search;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.domain.ListedAward;
import vn.sovang.i18n.Messages;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.KindIcon;
import vn.sovang.ui.kit.MarkedText;

/** The cells of the result table. */
final class ResultCells {
    private static final double PADDING = 13;

    private ResultCells() {}

    static String position(ListedAward award) {
        return award.position().isEmpty() || award.unit().isEmpty()
                ? award.position() + award.unit()
                : award.position() + ", " + award.unit();
    }

    static String year(ListedAward award) {
        return award.signedOn() == null ? "" : Integer.toString(award.year());
    }

    static String book(ListedAward award) {
        return award.bookNumber() == null ? "" : award.bookNumber().toString();
    }

    /** A cell that shows one award. */
    abstract static class Cell extends TableCell<ListedAward, ListedAward> {
        @Override
        protected final void updateItem(@Nullable ListedAward award, boolean empty) {
            super.updateItem(award, empty);
            if (empty || award == null) {
                setText("");
                setGraphic(null);
                setTooltip(null);
            } else {
                show(award);
            }
        }

        abstract void show(ListedAward award);

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
        void show(ListedAward award) {
            icon.setIconCode(KindIcon.of(award.kind()));
            setGraphic(icon);
            setAccessibleText(messages.word(award.kind()));
            tip(messages.word(award.kind()));
        }
    }

    /** Text as it stands. */
    static final class Plain extends Cell {
        private final Function<ListedAward, String> text;

        Plain(Function<ListedAward, String> text) {
            this.text = text;
        }

        @Override
        void show(ListedAward award) {
            setText(text.apply(award));
            tip(text.apply(award));
        }
    }

    /** Figures, kept to the right. */
    static final class Figures extends Cell {
        private final Function<ListedAward, String> text;

        Figures(Function<ListedAward, String> text) {
            this.text = text;
            getStyleClass().add("figures");
        }

        @Override
        void show(ListedAward award) {
            setText(text.apply(award));
        }
    }

    /** The name with what matched marked, and whether the award was taken back. */
    static final class Name extends Cell {
        // The end of a collective's name tells its unit.
        private final MarkedText marked = new MarkedText(OverrunStyle.CENTER_WORD_ELLIPSIS);
        private final Messages messages;
        private final Supplier<TextQuery> query;

        Name(Messages messages, Supplier<TextQuery> query) {
            this.messages = messages;
            this.query = query;
            marked.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        }

        @Override
        void show(ListedAward award) {
            marked.show(award.name(), query.get());
            if (award.standing() == ListedAward.Standing.REVOKED) {
                marked.append(" " + messages.get("search.revoked"), "danger-text");
            }
            setGraphic(marked);
            tip(award.honorific().isEmpty() ? award.name() : award.honorific() + " " + award.name());
        }
    }

    /** Text in which matches are marked when they are not all in the name already. */
    static final class Marked extends Cell {
        private final MarkedText marked = new MarkedText(OverrunStyle.ELLIPSIS);
        private final Function<ListedAward, String> text;
        private final Function<ListedAward, String> full;
        private final Supplier<TextQuery> query;

        Marked(Function<ListedAward, String> text, Supplier<TextQuery> query) {
            this(text, text, query);
        }

        /** A shortened text with the full one as its tooltip. */
        Marked(Function<ListedAward, String> text, Function<ListedAward, String> full, Supplier<TextQuery> query) {
            this.text = text;
            this.full = full;
            this.query = query;
            marked.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        }

        @Override
        void show(ListedAward award) {
            String words = text.apply(award);
            TextQuery asked = query.get();
            boolean inName = !asked.isEmpty() && asked.matches(award.honorific() + " " + award.name());
            marked.show(words, inName ? TextQuery.of("") : asked);
            setGraphic(marked);
            tip(full.apply(award));
        }
    }
}
