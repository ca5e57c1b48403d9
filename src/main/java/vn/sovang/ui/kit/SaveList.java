package vn.sovang.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;

/** Saves a list of awards as a spreadsheet or CSV. */
public final class SaveList {
    private final Saving saving;
    private final Messages words;

    /** {@code folders} opens a folder in the machine's file browser. */
    public SaveList(Workbench bench, Consumer<Path> folders) {
        this.saving = new Saving(bench, folders);
        this.words = bench.messages();
    }

    /** Begins for {@code rows} rows; {@code name} is what the file is called unless one says otherwise. */
    public void begin(Window owner, String name, int rows, SaveModel.Writer writer) {
        begin(owner, name, rows, words.get("kit.list.what", rows), writer);
    }

    /** The same for rows of another sort; {@code what} says of which. */
    public void begin(Window owner, String name, int rows, String what, SaveModel.Writer writer) {
        SaveSheet.Subject subject = new SaveSheet.Subject(
                words.get("kit.list.title"),
                words.get("kit.list.do", rows),
                what,
                List.of(
                        new SaveSheet.Kind(words.get("kit.list.excel"), ".xlsx"),
                        new SaveSheet.Kind(words.get("kit.list.csv"), ".csv")));
        saving.begin(
                owner,
                name,
                subject,
                writer,
                saved -> words.get(
                        "kit.list.done",
                        saved.count(),
                        String.valueOf(saved.file().getFileName())));
    }
}
