package vn.sovang.ui.printing;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Supplier<OptionalLong> decision;
    private final PrintingModel model;
    private final RowsModel rows;
    private final PrintingView view;
    private final Exporting exporting;
    private final List<Subscription> bound = new ArrayList<>();

    /** {@code decision} says which one is being worked on; {@code folders} opens a folder in the machine's file browser. */
    public PrintingScreen(
            Register register,
            Workbench bench,
            QuickPreview pictures,
            Supplier<OptionalLong> decision,
            Consumer<Path> folders) {
        this.bench = bench;
        this.decision = decision;
        this.model = new PrintingModel(register, bench.background());
        this.rows = new RowsModel(model);
        this.view = new PrintingView(model, rows, new ProofModel(model, rows, pictures), bench);
        this.exporting = new Exporting(model, rows, bench, view, folders);
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
        model.start(decision.get());
        view.focusWork();
    }

    @Override
    public void left() {
        bound.forEach(Subscription::unsubscribe);
        bound.clear();
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
