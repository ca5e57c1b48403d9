package vn.sovang.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;

/** Saves a list of awards as a spreadsheet or CSV: asks where, writes it, and says so with a way to its folder. */
public final class SaveList {
    private static final String EXCEL = ".xlsx";
    private static final String CSV = ".csv";

    private final Workbench bench;
    private final Messages words;
    private final Consumer<Path> folders;

    /** {@code folders} opens a folder in the machine's file browser. */
    public SaveList(Workbench bench, Consumer<Path> folders) {
        this.bench = bench;
        this.words = bench.messages();
        this.folders = folders;
    }

    /** Begins for {@code rows} rows; {@code name} is what the file is called unless one says otherwise. */
    public void begin(Window owner, String name, int rows, SaveModel.Writer writer) {
        bench.background()
                .render(
                        () -> FreeFile.in(FreeFile.documents(), name, EXCEL),
                        file -> ask(owner, file, rows, writer),
                        bench.notices()::refused);
    }

    private void ask(Window owner, Path file, int rows, SaveModel.Writer writer) {
        SaveModel model = new SaveModel(bench.background(), file, writer);
        model.savedProperty().subscribe(saved -> saved.ifPresent(this::done));
        SaveSheet.show(
                model,
                words,
                new SaveSheet.Subject(
                        words.get("kit.list.title"),
                        words.get("kit.list.do", rows),
                        words.get("kit.list.what", rows),
                        List.of(
                                new SaveSheet.Kind(words.get("kit.list.excel"), EXCEL),
                                new SaveSheet.Kind(words.get("kit.list.csv"), CSV))),
                owner);
    }

    private void done(SaveModel.Saved saved) {
        bench.notices()
                .done(
                        words.get(
                                "kit.list.done",
                                saved.count(),
                                String.valueOf(saved.file().getFileName())),
                        words.get("kit.save.folder"),
                        () -> folders.accept(saved.folder()));
    }
}
