package vn.sovang.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;

/** Saves something into a file: asks where, writes it, and says so with a way to its folder. */
public final class Saving {
    private final Workbench bench;
    private final Messages words;
    private final Consumer<Path> folders;

    /** {@code folders} opens a folder in the machine's file browser. */
    public Saving(Workbench bench, Consumer<Path> folders) {
        this.bench = bench;
        this.words = bench.messages();
        this.folders = folders;
    }

    /** Begins: {@code name} is what the file is called unless one says otherwise, {@code said} what is told of it once it is there. */
    public void begin(
            Window owner,
            String name,
            SaveSheet.Subject subject,
            SaveModel.Writer writer,
            Function<SaveModel.Saved, String> said) {
        bench.background()
                .render(
                        () -> FreeFile.in(
                                FreeFile.documents(),
                                name,
                                subject.kinds().get(0).ending()),
                        file -> {
                            SaveModel model = new SaveModel(bench.background(), file, writer);
                            model.savedProperty().subscribe(saved -> saved.ifPresent(it -> tell(it, said.apply(it))));
                            SaveSheet.show(model, words, subject, owner);
                        },
                        bench.notices()::refused);
    }

    private void tell(SaveModel.Saved saved, String text) {
        bench.notices().done(text, words.get("kit.save.folder"), () -> folders.accept(saved.folder()));
    }
}
