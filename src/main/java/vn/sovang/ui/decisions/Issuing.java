package vn.sovang.ui.decisions;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import vn.sovang.i18n.Messages;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.register.IssueBookNumbers.Numbers;
import vn.sovang.ui.kit.Ask;
import vn.sovang.ui.kit.Workbench;

/** Gives the lines of the open decision their book numbers, after it has been asked which they would be. */
final class Issuing {
    private static final int MOST_GAPS = 8;

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
                    .register(
                            () -> new Preview(issuing.preview(id), issuing.gaps(id)),
                            preview -> ask(issuing, id, preview),
                            bench.notices()::refused);
        });
    }

    private void ask(IssueBookNumbers issuing, long id, Preview preview) {
        Numbers numbers = preview.numbers;
        Ask.before(
                view.getScene().getWindow(),
                words.get("decisions.issue.title"),
                said("decisions.issue.question", numbers) + gaps(preview.gaps),
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

    /** Numbers of the year that stand nowhere are no reason to stop, but the clerk should know of them. */
    private String gaps(List<Integer> gaps) {
        if (gaps.isEmpty()) {
            return "";
        }
        String first = gaps.stream().limit(MOST_GAPS).map(String::valueOf).collect(Collectors.joining(", "));
        String said = words.get("decisions.issue.gaps", gaps.size() > MOST_GAPS ? first + "…" : first);
        return "\n\n" + said;
    }

    private record Preview(Numbers numbers, List<Integer> gaps) {}
}
