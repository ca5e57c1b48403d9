package vn.sovang.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.util.Subscription;
import vn.sovang.register.Changed;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;

/** Tra cứu: looks for awards of all years. While it is in front it follows what changes in the register. */
public final class SearchScreen implements Screen {
    private final Register register;
    private final Workbench workbench;
    private final SearchModel model;
    private final SearchView view;
    private final FoundExport export;
    private Consumer<Path> folders = folder -> {};
    private Subscription bound = Subscription.EMPTY;

    /** {@code habits} is how one searched last. */
    public SearchScreen(Register register, Workbench workbench, ObjectProperty<SearchHabits> habits) {
        this.register = register;
        this.workbench = workbench;
        model = new SearchModel(register, workbench);
        view = new SearchView(model, workbench, habits);
        export = new FoundExport(register, model, workbench);
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
        bound = Subscription.combine(view.keys().stream()
                        .map(key -> workbench.commands().bind(key.command(), key.run()))
                        .toArray(Subscription[]::new))
                .and(workbench
                        .commands()
                        .bind(
                                Command.EXPORT_LIST,
                                () -> export.begin(view.getScene().getWindow(), folder -> folders.accept(folder)),
                                model.stateProperty().map(SearchState.Found.class::isInstance)))
                .and(listening::close);
        view.begin();
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
