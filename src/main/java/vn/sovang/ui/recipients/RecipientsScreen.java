package vn.sovang.ui.recipients;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;
import vn.sovang.register.Changed;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.SaveHistory;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;

/** Đối tượng: who was commended over the years. While it is in front it follows what changes in the register. */
public final class RecipientsScreen implements Screen {
    private final Register register;
    private final Workbench workbench;
    private final RecipientsModel model;
    private final RecipientsView view;
    private Consumer<Path> folders = folder -> {};
    private Subscription bound = Subscription.EMPTY;

    public RecipientsScreen(Register register, Workbench workbench) {
        this.register = register;
        this.workbench = workbench;
        model = new RecipientsModel(register, workbench.background());
        view = new RecipientsView(model, workbench);
        SaveHistory histories = new SaveHistory(register, workbench, folder -> folders.accept(folder));
        view.onPrint(history -> histories.begin(view.getScene().getWindow(), history));
    }

    /** Hears which decision is to be opened, and at which of its awards. */
    public void onOpen(BiConsumer<Long, Long> listener) {
        view.onOpen(award -> listener.accept(award.decisionId(), award.awardId()));
    }

    /** Hears which folder, with a sheet that was saved, is to be opened. */
    public void onFolder(Consumer<Path> listener) {
        folders = listener;
    }

    /** Shows somebody among those of his name; the screen must be in front. */
    public void open(long id, String name) {
        view.open(id, name);
    }

    /** Lays two recipients side by side who may be one; the screen must be in front. */
    public void compare(long id, long otherId) {
        view.compare(id, otherId);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        Register.Listening listening = register.listen(this::changed);
        bound = view.bind(workbench.commands()).and(listening::close);
        view.begin();
    }

    @Override
    public void left() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
    }

    @Override
    public List<Node> regions() {
        return view.regions();
    }

    /** On the register's thread: the list that follows is asked for on the window's. */
    private void changed(Changed changed) {
        workbench.background().register(() -> changed, done -> model.refresh(), workbench.notices()::refused);
    }
}
