package vn.sovang.ui.printing;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import vn.sovang.domain.PaperSize;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.printing.PrintRunModel.Phase;

/** The screen of printing: puts models, view and commands together. */
public final class PrintingScreen implements Screen {
    private final Workbench bench;
    private final DecisionLink decision;
    private final PrintingModels models;
    private final PrintingModel model;
    private final RowsModel rows;
    private final OneLine one;
    private final PrintingView view;
    private final Exporting exporting;
    private final Starting starting;
    private final List<Subscription> bound = new ArrayList<>();

    /** {@code pictures} draws the sheets, {@code decision} is the list they come from, {@code room} the machine they go to. */
    public PrintingScreen(
            Register register, Workbench bench, QuickPreview pictures, DecisionLink decision, PrintRoom room) {
        this.bench = bench;
        this.decision = decision;
        this.models = new PrintingModels(
                register,
                bench.background(),
                room,
                problems -> problems.stream().map(bench.messages()::problem).collect(Collectors.joining(" ")));
        this.model = models.printing();
        this.rows = models.rows();
        this.one = new OneLine(model, rows);
        this.view = new PrintingView(models, new ProofModel(models, pictures), bench, decision);
        this.starting = new Starting(models, bench.messages(), view);
        this.exporting = new Exporting(models, bench, view, room.folders());
        exporting.onLeft(view::note);
        view.paper().export().setOnAction(event -> exporting.begin());
        Papers papers = new Papers(models, room, bench, view);
        Trial trial = new Trial(models, room, bench);
        view.onCopies(papers::copies);
        view.paper().log().setOnAction(event -> papers.log());
        view.paper().setup().stock().onOpen(papers::stock);
        view.paper().frames().setOnAction(event -> trial.frames());
        view.running().start().trial().setOnAction(event -> trial.certificate());
        view.running().start().start().setOnAction(event -> starting.begin());
    }

    /** The stylesheet of what only this screen has; dialogs need it too. */
    static String looks() {
        URL url = PrintingScreen.class.getResource("printing.css");
        if (url == null) {
            throw new IllegalStateException("no printing.css");
        }
        return url.toExternalForm();
    }

    /** The size of the certificates that are being printed, as a paper without a name; none while it is not known. */
    public List<PaperSize> pages() {
        return models.printer().page().stream()
                .map(page ->
                        new PaperSize("", Math.min(page.width(), page.height()), Math.max(page.width(), page.height())))
                .toList();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        ObservableValue<Boolean> some = rows.rowsProperty().map(all -> !all.isEmpty());
        bind(Command.SHOW_LIST, () -> bench.commands().run(Command.GO_DECISIONS), new SimpleBooleanProperty(true));
        ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
        bind(Command.PRINT, starting::begin, some);
        bind(Command.MAIN_ACTION, this::mainAction, always);
        bind(
                Command.RESUME_PRINTING,
                view.running()::goOn,
                models.run().phaseProperty().map(Phase::isWaiting));
        bind(Command.TOGGLE_PREVIEW, view.columns()::toggle, always);
        bind(Command.PREVIOUS_ROW, () -> rows.walk(-1), some);
        bind(Command.NEXT_ROW, () -> rows.walk(1), some);
        bind(Command.FIND_HERE, view.rows()::focusRange, some);
        bind(Command.REFRESH, model::refresh, new SimpleBooleanProperty(true));
        model.start(decision.wanted());
        decision.only().ifPresent(one::want);
        models.printer().ask();
        models.run().look();
        view.focusWork();
    }

    @Override
    public void left() {
        bound.forEach(Subscription::unsubscribe);
        bound.clear();
        models.remember();
        model.stop();
    }

    @Override
    public List<Node> regions() {
        return view.regions();
    }

    private void mainAction() {
        if (models.run().phaseProperty().get() == Phase.NONE) {
            starting.begin();
        } else {
            view.running().goOn();
        }
    }

    private void bind(Command command, Runnable run, ObservableValue<Boolean> enabled) {
        bound.add(bench.commands().bind(command, run, enabled));
    }
}
