package vn.sovang.ui.printing;

import java.util.Optional;
import javafx.scene.layout.VBox;
import vn.sovang.domain.PrintCheck;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Run;
import vn.sovang.ui.kit.Ask;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.printing.PrintRunModel.Phase;

/** Under the check: the button that begins a job, and from then on how far it is and what is asked of the clerk. */
final class RunPane extends VBox {
    private final PrintingModels models;
    private final PrintRunModel run;
    private final Messages words;
    private final Workbench bench;
    private final DecisionLink link;
    private final ResumeModel resuming;
    private final StartPanel start;
    private final ProgressPanel progress;
    private final ResumePanel resume;
    /** While the last sheet is under way there is nothing to focus; the question after it gets it back. */
    private boolean owed;

    RunPane(PrintingModels models, Workbench bench, DecisionLink link) {
        this.models = models;
        this.run = models.run();
        this.bench = bench;
        this.words = bench.messages();
        this.link = link;
        resuming = new ResumeModel(run);
        start = new StartPanel(models, words);
        progress = new ProgressPanel(run, words);
        resume = new ResumePanel(run, resuming, words);
        resume.stop().setOnAction(event -> stop());
        setId("run");
        getStyleClass().addAll("run-pane", "lined-top");
        run.runProperty().subscribe(job -> show());
        run.problemsProperty().subscribe(found -> show());
        run.phaseProperty().subscribe(this::moved);
        models.printing().viewProperty().subscribe(view -> show());
        show();
    }

    StartPanel start() {
        return start;
    }

    /** What Ctrl+Enter and F8 do in a job. */
    void goOn() {
        switch (run.phaseProperty().get()) {
            case PAUSED, REPORTING -> resume.resume();
            case DONE -> run.leave();
            case NONE, RUNNING, PAUSING -> {}
        }
    }

    private void show() {
        Optional<RunPlaces> job = run.runProperty().get();
        Phase phase = run.phaseProperty().get();
        if (job.isEmpty() || phase == Phase.NONE) {
            getChildren().setAll(start);
        } else if (phase == Phase.PAUSED || phase == Phase.REPORTING) {
            resume.show(job.get(), phase, elsewhere(job.get()));
            getChildren().setAll(resume);
        } else {
            progress.show(job.get(), phase);
            getChildren().setAll(progress);
        }
    }

    /** The focus comes to a job that begins, and stays with it: what was focused may be gone with its panel. */
    private void moved(Phase before, Phase now) {
        boolean here = isFocusWithin() || owed || before == Phase.NONE;
        show();
        owed = now == Phase.PAUSING && here;
        if (here && !owed && getScene() != null) {
            requestFocus();
        }
    }

    private Optional<InlineNote> elsewhere(RunPlaces job) {
        if (models.isHere(job)) {
            return Optional.empty();
        }
        Run held = job.run();
        return Optional.of(new InlineNote(Tone.INFO, words.get("printing.run.elsewhere", held.decision()))
                .withLink(words.get("printing.run.elsewhere.open"), () -> {
                    link.open(held.job().decisionId(), 0, PrintCheck.Place.NONE);
                    bench.commands().run(Command.GO_PRINTING);
                }));
    }

    private void stop() {
        run.runProperty().get().ifPresent(job -> {
            int good = (int) job.handedOver().stream()
                    .filter(line -> line.sheet().ordinal()
                            <= resuming.lastGoodProperty().get())
                    .count();
            Ask.before(
                    getScene().getWindow(),
                    words.get("printing.stop.title"),
                    words.get("printing.stop.question", good, job.total() - good),
                    words.get("printing.stop.do"),
                    words.get("printing.stop.leave"),
                    this::stopNow);
        });
    }

    private void stopNow() {
        run.stop(
                resuming.lastGoodProperty().get(),
                resuming.spoiledReason(words.get("printing.spoiled.unsaid")),
                ended -> bench.notices().done(words.get("printing.stop.done", new RunPlaces(ended).good())));
    }

    @Override
    public void requestFocus() {
        switch (run.phaseProperty().get()) {
            case NONE -> start.start().requestFocus();
            case PAUSED, REPORTING -> resume.requestFocus();
            case RUNNING, PAUSING, DONE -> progress.requestFocus();
        }
    }
}
