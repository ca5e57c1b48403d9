package vn.sovang.ui.search;

import java.util.function.Function;
import java.util.function.Supplier;
import vn.sovang.domain.ListedAward;
import vn.sovang.i18n.Messages;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.MarkedText;
import vn.sovang.ui.kit.RowCell;
import vn.sovang.ui.kit.Shortening;

/** The cells of the result table. */
final class ResultCells {
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

    /** The name with what matched marked, and whether the award was taken back. */
    static final class Name extends RowCell<ListedAward> {
        // The end of a collective's name tells its unit.
        private final MarkedText marked = new MarkedText(Shortening.Place.MIDDLE);
        private final Messages messages;
        private final Supplier<TextQuery> query;

        Name(Messages messages, Supplier<TextQuery> query) {
            this.messages = messages;
            this.query = query;
            marked.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        }

        @Override
        protected void show(ListedAward award) {
            marked.show(award.name(), query.get());
            if (award.standing() == ListedAward.Standing.REVOKED) {
                marked.append(" " + messages.get("search.revoked"), "danger-text");
            }
            setGraphic(marked);
            tip(award.honorific().isEmpty() ? award.name() : award.honorific() + " " + award.name());
        }
    }

    /** Text in which matches are marked when they are not all in the name already. */
    static final class Marked extends RowCell<ListedAward> {
        private final MarkedText marked = new MarkedText(Shortening.Place.END);
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
        protected void show(ListedAward award) {
            String words = text.apply(award);
            TextQuery asked = query.get();
            boolean inName = !asked.isEmpty() && asked.matches(award.honorific() + " " + award.name());
            marked.show(words, inName ? TextQuery.of("") : asked);
            setGraphic(marked);
            tip(full.apply(award));
        }
    }
}
