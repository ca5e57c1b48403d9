package vn.sovang.ui.recipients;

import java.util.function.Function;
import java.util.function.Supplier;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.MarkedText;
import vn.sovang.ui.kit.RowCell;
import vn.sovang.ui.kit.Shortening;

/** Text of a recipient in which the words of the filter are marked. */
final class MarkedCell extends RowCell<KnownRecipient> {
    private final MarkedText marked;
    private final Function<KnownRecipient, String> text;
    private final Supplier<TextQuery> query;

    MarkedCell(Function<KnownRecipient, String> text, Shortening.Place place, Supplier<TextQuery> query) {
        this.text = text;
        this.query = query;
        marked = new MarkedText(place);
        marked.prefWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void show(KnownRecipient known) {
        marked.show(text.apply(known), query.get());
        setGraphic(marked);
        tip(text.apply(known));
    }
}
