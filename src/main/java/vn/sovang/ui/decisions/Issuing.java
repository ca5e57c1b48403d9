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
    /** True from the question on until it is on the screen: a key pressed twice asks once. */
    private boolean coming;

    Issuing(DecisionsModel model, Workbench bench, Node view) {
        this.model = model;
        this.bench = bench;
        this.words = bench.messages();
        this.view = view;
    }

    void begin() {
        if (coming) {
            return;
        }
        model.openProperty().get().map(v -> v.decision().id()).ifPresent(id -> {
            coming = true;
            IssueBookNumbers issuing = new IssueBookNumbers(model.register());
            bench.background().register(() -> choice(issuing, id), choice -> come(issuing, id, choice), problems -> {
                coming = false;
                bench.notices().refused(problems);
            });
        });
    }

    /** Nothing to ask where every line has got its number meanwhile. */
    private void come(IssueBookNumbers issuing, long id, SeriesChoice choice) {
        coming = false;
        if (choice.count() > 0) {
            ask(issuing, id, choice);
        }
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
