package vn.sovang.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Subscription;
import vn.sovang.register.Changed;
import vn.sovang.register.History;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandTable;
import vn.sovang.ui.kit.SaveHistory;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;

/** Tra cứu: looks for awards of all years. While it is in front it follows what changes in the register. */
public final class SearchScreen implements Screen {
    private final Register register;
    private final Workbench workbench;
    private final SearchModel model;
    private final SearchView view;
    private final FoundExport export;
    private final FoundPrint print;
    private final SaveHistory histories;
    private Consumer<Path> folders = folder -> {};
    private Subscription bound = Subscription.EMPTY;

    /** {@code habits} is how one searched last. */
    public SearchScreen(Register register, Workbench workbench, ObjectProperty<SearchHabits> habits) {
        this.register = register;
        this.workbench = workbench;
        model = new SearchModel(register, workbench);
        view = new SearchView(model, workbench, habits);
        export = new FoundExport(register, model, workbench);
        print = new FoundPrint(register, model, workbench);
        histories = new SaveHistory(register, workbench, this::openFolder);
        view.onPrint(this::printHistory);
    }

    /** Looks for a text that was typed elsewhere. */
    public void search(String text) {
        model.put(text);
    }

    /** Hears which decision is to be opened, and at which of its awards. */
    public void onOpen(BiConsumer<Long, Long> listener) {
        view.onOpen(award -> listener.accept(award.decisionId(), award.awardId()));
    }

    /** Hears which two recipients, who may be one, are to be laid side by side. */
    public void onCompare(BiConsumer<Long, Long> listener) {
        view.onCompare(listener);
    }

    /** Hears whose own page is to be opened: his key and his name. */
    public void onProfile(BiConsumer<Long, String> listener) {
        view.onProfile(history ->
                listener.accept(history.recipient().id(), history.recipient().name()));
    }

    /** Hears which certificate, as it went to paper, is to be looked at. */
    public void onPaper(Consumer<Path> listener) {
        view.onPaper(listener);
    }

    /** Hears which folder, with a list that was saved, is to be opened. */
    public void onFolder(Consumer<Path> listener) {
        folders = listener;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        Register.Listening listening = register.listen(this::changed);
        CommandTable commands = workbench.commands();
        var some = model.stateProperty().map(SearchState.Found.class::isInstance);
        bound = Subscription.combine(view.keys().stream()
                        .map(key -> commands.bind(key.command(), key.run()))
                        .toArray(Subscription[]::new))
                .and(commands.bind(Command.EXPORT_LIST, () -> export.begin(window(), this::openFolder), some))
                .and(commands.bind(Command.PRINT_FOUND, () -> print.begin(window(), this::openFolder), some))
                .and(commands.bind(
                        Command.PRINT_HISTORY,
                        () -> model.cardProperty()
                                .get()
                                .map(SearchModel.Card::history)
                                .ifPresent(this::printHistory),
                        model.cardProperty().map(Optional::isPresent)))
                .and(listening::close);
        view.begin();
    }

    private void printHistory(History history) {
        histories.begin(window(), history);
    }

    private void openFolder(Path folder) {
        folders.accept(folder);
    }

    private Window window() {
        return view.getScene().getWindow();
    }

    @Override
    public void left() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        view.end();
    }

    @Override
    public List<Node> regions() {
        return view.regions();
    }

    /** On the register's thread: the search that follows is asked for on the window's. */
    private void changed(Changed changed) {
        workbench.background().register(() -> changed, done -> model.relearn(), workbench.notices()::refused);
    }
}
