package vn.sovang.ui.decisions;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Subscription;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.i18n.Messages;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.ChooseChecks.Wish;
import vn.sovang.register.DecisionView;
import vn.sovang.register.Register;
import vn.sovang.ui.decisions.Cursor.Move;
import vn.sovang.ui.decisions.HeaderModel.Mode;
import vn.sovang.ui.kit.AskReason;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;

/** The screen of decisions: puts models, view and commands together. */
public final class DecisionsScreen implements Screen {
    private final Workbench bench;
    private final Messages words;
    private final DecisionsModel model;
    private final LinesModel lines;
    private final HeaderModel header;
    private final ChecksModel checks;
    private final DecisionsView view;
    private final Issuing issuing;
    private final GridActs acts;
    private final Previewing previewing;
    private final ListExport export;
    private final List<Subscription> bound = new ArrayList<>();

    /** {@code pictures} draws the preview; {@code habits} is how the screen was left last. */
    public DecisionsScreen(
            Register register, Workbench bench, QuickPreview pictures, ObjectProperty<DecisionsHabits> habits) {
        this.bench = bench;
        this.words = bench.messages();
        this.model = new DecisionsModel(register, bench.background());
        this.lines = new LinesModel(model);
        this.header = new HeaderModel(model);
        PreviewModel preview = new PreviewModel(model, lines, pictures);
        this.checks = new ChecksModel(model);
        this.view = new DecisionsView(model, lines, header, preview, checks, habits, bench);
        view.checks().onMend(this::mend);
        view.checks().onDrop(this::drop);
        view.checks().onChoose(() -> new ChecksSheet(checks, bench, window()).show());
        this.issuing = new Issuing(model, bench, view);
        this.previewing = new Previewing(
                preview, view.preview().tools(), bench, view.centre().grid().editing()::commitThen);
        this.acts =
                new GridActs(new BlockModel(model, lines, words), view.centre().grid(), bench);
        this.export = new ListExport(register, model, bench);
        model.setAsker(this::askReason);
    }

    /** The stylesheet of what only this screen has; pop-ups need it too. */
    static String looks() {
        URL url = DecisionsScreen.class.getResource("decisions.css");
        if (url == null) {
            throw new IllegalStateException("no decisions.css");
        }
        return url.toExternalForm();
    }

    /** Hears which folder, with a list that was saved, is to be opened. */
    public void onFolder(Consumer<Path> listener) {
        export.onFolder(listener);
    }

    /** The decision on the screen, or the one it will show first. */
    public OptionalLong decision() {
        return model.wanted();
    }

    /** The number of the decision on the screen; empty where it has none or none is open. */
    public DecisionNumber number() {
        return model.openProperty().get().map(view -> view.decision().number()).orElse(DecisionNumber.NONE);
    }

    /** The line whose certificate alone is to be printed, said once; empty where none was asked for. */
    public OptionalLong lineToPrint() {
        return previewing.take();
    }

    /** Shows a decision at one of its lines, for whoever found it elsewhere. */
    public void open(long decisionId, long awardId) {
        model.open(decisionId, awardId);
    }

    /** Shows a decision where something about one of its certificates is put right; award 0 is the decision itself. */
    public void open(long decisionId, long awardId, PrintCheck.Place place) {
        if (awardId == 0) {
            model.open(decisionId);
            if (place == PrintCheck.Place.DECISION) {
                bench.commands().run(Command.EDIT_DECISION);
            }
            return;
        }
        lines.moveTo(new Cursor(lines.cursorProperty().get().row(), Column.of(place)));
        model.open(decisionId, awardId);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        bind();
        model.start();
        view.centre().focusWork();
    }

    @Override
    public void left() {
        view.centre().grid().editing().commitOpen();
        bound.forEach(Subscription::unsubscribe);
        bound.clear();
        model.stop();
    }

    @Override
    public List<Node> regions() {
        return view.regions();
    }

    private void bind() {
        ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
        ObservableValue<Boolean> open = model.openProperty().map(Optional::isPresent);
        ObservableValue<Boolean> some = lines.rowsProperty().map(rows -> !rows.isEmpty());
        GridEditing editing = view.centre().grid().editing();
        after(Command.ADD_DECISION, header::add, always);
        after(Command.EDIT_DECISION, header::edit, open);
        after(Command.DELETE_DECISION, this::deleteDecision, open);
        after(Command.ADD_AWARD, this::addAward, open);
        after(Command.ISSUE_BOOK_NUMBERS, issuing::begin, shown(v -> NextStep.unnumbered(v) > 0));
        after(Command.PRINT, this::print, shown(v -> NextStep.printable(v) > 0));
        after(Command.MAIN_ACTION, this::mainAction, always);
        bind(Command.EDIT_CELL, editing::openCurrent, some);
        bind(Command.DELETE_AWARDS, this::deleteAwards, some);
        bindWhole(some, open, always);
        bindCells(some, open);
        bind(Command.SHOW_LIST, view::showList, open);
        after(Command.CHECK_LIST, view::toggleChecks, open);
        after(Command.NEXT_PROBLEM, this::nextProblem, checks.findingsProperty().map(found -> !found.isEmpty()));
        bind(Command.FIND_HERE, view.centre()::focusFind, shown(v -> !v.lines().isEmpty()));
        bind(Command.TOGGLE_PREVIEW, view::togglePreview, always);
        bind(Command.PREVIOUS_ROW, () -> walk(Move.UP), some);
        bind(Command.NEXT_ROW, () -> walk(Move.DOWN), some);
        bind(Command.REFRESH, model::refresh, always);
    }

    private void bindWhole(
            ObservableValue<Boolean> some, ObservableValue<Boolean> open, ObservableValue<Boolean> always) {
        Copying copying = new Copying(model, bench);
        Revoking revoking = new Revoking(model, bench);
        after(
                Command.COPY_DECISION,
                () -> copying.begin(window()),
                model.decisionsProperty().map(all -> !all.isEmpty()));
        after(
                Command.REVOKE_AWARDS,
                () -> revoking.lines(window(), view.centre().grid().chosen()),
                some);
        after(Command.REVOKE_DECISION, () -> revoking.decision(window()), open);
        after(Command.EXPORT_LIST, () -> export.begin(window()), some);
        after(Command.SHOW_PAPERS, () -> export.papers(window()), open);
        after(Command.SAVE_BLANK_LIST, () -> export.blank(window()), always);
        after(Command.SHOW_BIN, () -> new BinSheet(model, bench, window()).show(), always);
    }

    private void nextProblem() {
        Cursor at = lines.cursorProperty().get();
        int row = lines.current().map(GridRow::ordinal).orElse(0);
        checks.after(row, at.column())
                .or(() -> checks.findingsProperty().get().stream().findFirst())
                .ifPresent(this::mend);
    }

    /** Goes to where a finding is put right: its cell, or the header. */
    private void mend(ListFinding finding) {
        if (finding.awardId() == 0) {
            bench.commands().run(Command.EDIT_DECISION);
        } else {
            lines.reveal(finding.awardId(), ChecksModel.column(finding));
            view.centre().focusWork();
        }
    }

    private void drop(ListFinding finding) {
        checks.want(
                finding.check(),
                Wish.OFF,
                () -> undoable(words.get("decisions.checks.dropped")),
                bench.notices()::refused);
    }

    private Window window() {
        return view.getScene().getWindow();
    }

    private void bindCells(ObservableValue<Boolean> some, ObservableValue<Boolean> open) {
        bind(Command.COPY_CELLS, acts::copy, some);
        after(Command.PASTE_CELLS, acts::paste, open);
        after(Command.FILL_DOWN, acts::fillDown, some);
        bind(Command.CLEAR_CELLS, acts::clear, some);
        after(Command.LINES_UP, acts::up, some);
        after(Command.LINES_DOWN, acts::down, some);
        after(Command.ARRANGE_FOR_STAGE, acts::forTheStage, some);
        after(Command.ARRANGE_BY_NAME, acts::byName, some);
    }

    private void askReason(List<Integer> rows, Consumer<String> given, Runnable left) {
        AskReason.ask(
                window(),
                new AskReason.Question(
                        words.get("decisions.reason.title"),
                        rows.size() == 1
                                ? words.get("decisions.reason.question", String.valueOf(rows.get(0)))
                                : words.get("decisions.reason.question.many", rows.size()),
                        words.get("decisions.reason.do"),
                        words.get("decisions.reason.leave"),
                        List.of(words.get("decisions.reason.usual").split("\\|"))),
                given,
                left);
    }

    private ObservableValue<Boolean> shown(Predicate<DecisionView> holds) {
        return model.openProperty().map(v -> v.filter(holds).isPresent());
    }

    private void bind(Command command, Runnable run, ObservableValue<Boolean> enabled) {
        bound.add(bench.commands().bind(command, run, enabled));
    }

    /** Binds what goes on from the list: first the cell being typed into is finished. */
    private void after(Command command, Runnable run, ObservableValue<Boolean> enabled) {
        bind(command, () -> view.centre().grid().editing().commitThen(run), enabled);
    }

    private void print() {
        bench.commands().run(Command.GO_PRINTING);
    }

    private void walk(Move move) {
        view.centre().grid().editing().commitOpen();
        lines.move(move);
    }

    private void addAward() {
        lines.addRow();
        view.centre().focusWork();
    }

    private void mainAction() {
        if (header.modeProperty().get() == Mode.READING) {
            model.openProperty()
                    .get()
                    .ifPresent(v -> bench.commands().run(NextStep.of(v).command()));
        } else {
            view.centre().saveHeader();
        }
    }

    private void deleteDecision() {
        header.delete(
                decision -> undoable(words.get(
                        "decisions.deleted.decision",
                        decision.number().isEmpty()
                                ? words.get("decisions.number.none")
                                : decision.number().toString())),
                bench.notices()::refused);
    }

    private void deleteAwards() {
        lines.delete(
                view.centre().grid().chosen(),
                count -> undoable(words.get("decisions.deleted.lines", count)),
                bench.notices()::refused);
    }

    private void undoable(String text) {
        bench.notices()
                .done(
                        text,
                        words.get(Command.UNDO.messageKey()),
                        () -> bench.commands().run(Command.UNDO));
        view.centre().focusWork();
    }
}
