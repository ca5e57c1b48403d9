package vn.sovang.ui.printing;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;

/** The screen of printing: puts models, view and commands together. */
public final class PrintingScreen implements Screen {
    private final Workbench bench;
    private final DecisionLink decision;
    private final PrintingModels models;
    private final PrintingModel model;
    private final RowsModel rows;
    private final PrintingView view;
    private final Exporting exporting;
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
        this.view = new PrintingView(models, new ProofModel(models, pictures), bench);
        this.exporting = new Exporting(models, bench, view, room.folders());
        exporting.onLeft(view::note);
        view.export().setOnAction(event -> exporting.begin());
    }

    /** The stylesheet of what only this screen has; dialogs need it too. */
    static String looks() {
        URL url = PrintingScreen.class.getResource("printing.css");
        if (url == null) {
            throw new IllegalStateException("no printing.css");
        }
        return url.toExternalForm();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        ObservableValue<Boolean> some = rows.rowsProperty().map(all -> !all.isEmpty());
        bind(Command.SHOW_LIST, () -> bench.commands().run(Command.GO_DECISIONS), new SimpleBooleanProperty(true));
        bind(Command.PRINT, view.export()::requestFocus, some);
        bind(Command.MAIN_ACTION, exporting::begin, some);
        bind(Command.PREVIOUS_ROW, () -> rows.walk(-1), some);
        bind(Command.NEXT_ROW, () -> rows.walk(1), some);
        bind(Command.FIND_HERE, view.rows()::focusRange, some);
        bind(Command.REFRESH, model::refresh, new SimpleBooleanProperty(true));
        model.start(decision.wanted());
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

    private void bind(Command command, Runnable run, ObservableValue<Boolean> enabled) {
        bound.add(bench.commands().bind(command, run, enabled));
    }
}
