package vn.sovang.ui.decisions;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import vn.sovang.domain.BookSeries;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.ui.kit.Ask;
import vn.sovang.ui.kit.Workbench;

/** Gives the lines of the open decision their book numbers, after it has been asked which they would be. */
final class Issuing {
    private final DecisionsModel model;
    private final Workbench bench;
    private final Messages words;
    private final Node view;

    Issuing(DecisionsModel model, Workbench bench, Node view) {
        this.model = model;
        this.bench = bench;
        this.words = bench.messages();
        this.view = view;
    }

    void begin() {
        model.openProperty().get().map(v -> v.decision().id()).ifPresent(id -> {
            IssueBookNumbers issuing = new IssueBookNumbers(model.register());
            bench.background()
                    .register(() -> choice(issuing, id), choice -> ask(issuing, id, choice), bench.notices()::refused);
        });
    }

    private SeriesChoice choice(IssueBookNumbers issuing, long id) throws Refused {
        Map<BookSeries, SeriesChoice.Preview> previews = new EnumMap<>(BookSeries.class);
        for (BookSeries series : BookSeries.values()) {
            previews.put(series, new SeriesChoice.Preview(issuing.preview(id, series), issuing.gaps(id, series)));
        }
        return new SeriesChoice(issuing.series(), previews, words);
    }

    private void ask(IssueBookNumbers issuing, long id, SeriesChoice choice) {
        Ask.before(
                view.getScene().getWindow(),
                words.get("decisions.issue.title"),
                choice.content(),
                words.get("decisions.issue.do", choice.count()),
                words.get("decisions.issue.leave"),
                () -> issue(issuing, id, choice.chosen()));
    }

    private void issue(IssueBookNumbers issuing, long id, BookSeries series) {
        model.act(
                () -> issuing.issue(id, series),
                given -> bench.notices().done(SeriesChoice.said(words, "decisions.issue.done", given)),
                bench.notices()::refused);
    }
}
