package vn.sovang.ui.decisions;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.CopyDecision;
import vn.sovang.register.CopyDecision.Part;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.FormSheet;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.kit.Workbench;

/** Copies an old decision: asks which and what of it, then goes to what came of it. */
final class Copying {
    private final DecisionsModel model;
    private final Workbench bench;
    private final Messages words;

    Copying(DecisionsModel model, Workbench bench) {
        this.model = model;
        this.bench = bench;
        this.words = bench.messages();
    }

    /** The list of an old decision can also go into the one that is open while that is empty. */
    enum What {
        INTO_OPEN,
        LIST,
        FRAME
    }

    void begin(Window owner) {
        long open = model.openProperty().get().map(v -> v.decision().id()).orElse(0L);
        boolean empty = model.openProperty()
                .get()
                .map(DecisionView::lines)
                .filter(List::isEmpty)
                .isPresent();
        ComboBox<DecisionSummary> which = which(open, empty);
        if (which.getItems().isEmpty()) {
            return;
        }
        List<What> offered = empty ? List.of(What.values()) : List.of(What.LIST, What.FRAME);
        SegmentedControl<What> what = new SegmentedControl<>(offered, each -> words.get("decisions.copy." + each));
        what.valueProperty().set(offered.get(0));
        new FormSheet(owner, words.get("decisions.copy.title"), words)
                .said(words.get("decisions.copy.text"))
                .field(words.get("decisions.copy.which"), which)
                .field(words.get("decisions.copy.what"), what)
                .show(words.get("decisions.copy.do"), words.get("decisions.copy.leave"), which, (done, refused) -> {
                    long from = which.getValue().id();
                    if (what.valueProperty().get() == What.INTO_OPEN) {
                        into(open, from, done, refused);
                    } else {
                        anew(from, what.valueProperty().get() == What.LIST ? Part.LIST : Part.FRAME, done, refused);
                    }
                });
    }

    private void into(long open, long from, Runnable done, Consumer<List<Problem>> refused) {
        model.act(
                () -> new CopyDecision(model.register()).copyList(from, open),
                count -> {
                    done.run();
                    said(words.get("decisions.copy.lines", count));
                },
                refused);
    }

    private void anew(long from, Part part, Runnable done, Consumer<List<Problem>> refused) {
        model.act(
                () -> new CopyDecision(model.register()).copy(from, part),
                made -> {
                    done.run();
                    model.open(made.id());
                    said(words.get("decisions.copy.done"));
                },
                refused);
    }

    private void said(String text) {
        bench.notices()
                .done(
                        text,
                        words.get(Command.UNDO.messageKey()),
                        () -> bench.commands().run(Command.UNDO));
    }

    /** All decisions but an empty one that is open; one with lines is chosen itself. */
    private ComboBox<DecisionSummary> which(long open, boolean empty) {
        ComboBox<DecisionSummary> box = new ComboBox<>();
        box.setId("copy-which");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(DecisionSummary decision) {
                return decision == null ? "" : name(decision);
            }

            @Override
            public DecisionSummary fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        box.getItems()
                .setAll(model.decisionsProperty().get().stream()
                        .filter(decision -> !empty || decision.id() != open)
                        .toList());
        box.getItems().stream()
                .filter(decision -> decision.id() == open)
                .findFirst()
                .or(() -> box.getItems().stream().findFirst())
                .ifPresent(box::setValue);
        return box;
    }

    private String name(DecisionSummary decision) {
        String number = decision.number().isEmpty()
                ? words.get("decisions.number.none")
                : decision.number().toString();
        return words.get(
                "decisions.copy.item",
                number,
                LineText.date(decision.signedOn()),
                decision.shortTitle(),
                decision.awards());
    }
}
