package vn.sovang.ui.decisions;

import javafx.scene.Node;
import vn.sovang.i18n.Messages;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.register.IssueBookNumbers.Numbers;
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
            bench.background().register(() -> issuing.preview(id), n -> ask(issuing, id, n), bench.notices()::refused);
        });
    }

    private void ask(IssueBookNumbers issuing, long id, Numbers numbers) {
        Ask.before(
                view.getScene().getWindow(),
                words.get("decisions.issue.title"),
                said("decisions.issue.question", numbers),
                words.get("decisions.issue.do", numbers.count()),
                words.get("decisions.issue.leave"),
                () -> model.act(
                        () -> issuing.issue(id),
                        given -> bench.notices().done(said("decisions.issue.done", given)),
                        bench.notices()::refused));
    }

    private String said(String key, Numbers numbers) {
        // Numbers of the book are names of things: no grouping.
        String first = String.valueOf(numbers.first());
        return numbers.count() == 1
                ? words.get(key + ".one", first)
                : words.get(key, first, String.valueOf(numbers.last()), numbers.count());
    }
}
