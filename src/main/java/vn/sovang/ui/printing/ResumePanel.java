package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Run;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.PickBox;
import vn.sovang.ui.kit.ReasonField;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.printing.PrintRunModel.Phase;

/** A job that stands: what came out of the printer is asked, then it goes on with the sheet after. */
final class ResumePanel extends VBox {
    private final PrintRunModel run;
    private final ResumeModel model;
    private final Messages words;
    private final RunProgress progress;
    private final VBox notes = new VBox();
    private final PickBox<Integer> last;
    private final CheckBox spoiled = new CheckBox();
    private final ReasonField reason;
    private final HBox spoiling;
    private final ActionButton stop;
    private final ActionButton back;
    private final ActionButton go;

    ResumePanel(PrintRunModel run, ResumeModel model, Messages words) {
        this.run = run;
        this.model = model;
        this.words = words;
        progress = new RunProgress(words);
        last = new PickBox<>(this::sheet, model.lastGoodProperty()::set);
        last.setId("last-good");
        spoiled.setId("spoiled");
        spoiled.selectedProperty().bindBidirectional(model.spoiledProperty());
        spoiled.setMinWidth(USE_PREF_SIZE);
        reason = new ReasonField(reasons(words));
        reason.setId("spoiled-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setAccessibleText(words.get("printing.run.spoiled.reason"));
        reason.disableProperty().bind(spoiled.selectedProperty().not());
        spoiling = new HBox(spoiled, reason);
        spoiling.getStyleClass().add("field-line");
        HBox.setHgrow(reason, Priority.ALWAYS);
        stop = button(MaterialDesignS.STOP, words.get("printing.run.stop"), "", "run-stop");
        back = button(MaterialDesignC.CLOSE, words.get("printing.run.back"), "", "run-back");
        go = button(MaterialDesignP.PLAY, "", Command.RESUME_PRINTING.keysText(), "run-resume");
        go.getStyleClass().add("primary");
        go.setOnAction(event -> resume());
        back.setOnAction(event -> run.takeBackReport());
        HBox acts = new HBox(stop, back, RowsPane.gap(), go);
        acts.getStyleClass().add("run-acts");
        notes.getStyleClass().add("run-notes");
        getStyleClass().add("run-panel");
        getChildren().addAll(progress, notes, question(), acts);
        model.lastGoodProperty().subscribe(ordinal -> ask());
    }

    static List<String> reasons(Messages words) {
        return Stream.of("JAM", "SMEAR", "CROOKED", "TORN")
                .map(key -> words.get("printing.spoiled." + key))
                .toList();
    }

    private static ActionButton button(Ikon icon, String text, String keys, String id) {
        ActionButton button = new ActionButton(icon, text, keys);
        button.setId(id);
        button.getStyleClass().add("tall");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private VBox question() {
        Label label = new Label(words.get("printing.run.lastGood"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(last);
        VBox box = new VBox(label, last, spoiling);
        box.getStyleClass().addAll("framed-box", "run-question");
        return box;
    }

    ActionButton stop() {
        return stop;
    }

    /** {@code elsewhere} names the decision of the job where another one is open. */
    void show(RunPlaces job, Phase phase, Optional<InlineNote> elsewhere) {
        progress.show(job, phase);
        List<InlineNote> said = Stream.concat(
                        elsewhere.stream(),
                        run.problemsProperty().get().stream()
                                .map(problem -> new InlineNote(Tone.WARNING, words.problem(problem))))
                .toList();
        notes.getChildren().setAll(said);
        if (model.reasonProperty().get().isBlank()) {
            model.reasonProperty().set(reasons(words).get(0));
        }
        boolean reporting = phase == Phase.REPORTING;
        shown(back, reporting);
        shown(stop, !reporting);
        ask();
    }

    private static void shown(ActionButton button, boolean is) {
        button.setVisible(is);
        button.setManaged(is);
    }

    private void ask() {
        last.show(model.choices(), model.lastGoodProperty().get());
        Optional<RunPlaces> job = run.runProperty().get();
        Optional<Integer> next = model.next().flatMap(line -> job.map(places -> places.place(line)));
        spoiling.setVisible(model.canBeSpoiled());
        spoiling.setManaged(model.canBeSpoiled());
        next.ifPresent(place -> spoiled.setText(
                words.get(model.costsStock() ? "printing.run.spoiled.stock" : "printing.run.spoiled.paper", place)));
        go.captionProperty()
                .set(next.map(place -> words.get("printing.run.resume", place))
                        .orElse(words.get("printing.run.allGood")));
    }

    /** "Tờ 5 · số 269 · Lê Văn Thuận". */
    private String sheet(int ordinal) {
        Optional<RunPlaces> job = run.runProperty().get();
        Optional<Run.Line> line = job.stream()
                .flatMap(places -> places.handedOver().stream())
                .filter(one -> one.sheet().ordinal() == ordinal)
                .findFirst();
        if (line.isEmpty() || job.isEmpty()) {
            return words.get("printing.run.lastGood.none");
        }
        Integer book = line.get().bookNumber();
        String place = Integer.toString(job.get().place(line.get()));
        return book == null
                ? words.get("printing.run.lastGood.sheet", place, line.get().name())
                : words.get(
                        "printing.run.lastGood.numbered",
                        place,
                        book.toString(),
                        line.get().name());
    }

    void resume() {
        model.resume(words.get("printing.spoiled.unsaid"));
    }

    @Override
    public void requestFocus() {
        last.requestFocus();
    }
}
