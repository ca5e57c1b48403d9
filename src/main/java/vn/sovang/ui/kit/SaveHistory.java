package vn.sovang.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Destination;
import vn.sovang.register.History;
import vn.sovang.register.HistorySheet;
import vn.sovang.register.Register;

/** Saves the history of a recipient as a sheet to be printed and signed. */
public final class SaveHistory {
    private final HistorySheet sheet;
    private final Saving saving;
    private final Messages words;

    /** {@code folders} opens a folder in the machine's file browser. */
    public SaveHistory(Register register, Workbench bench, Consumer<Path> folders) {
        this.sheet = new HistorySheet(register);
        this.saving = new Saving(bench, folders);
        this.words = bench.messages();
    }

    public void begin(Window owner, History history) {
        long id = history.recipient().id();
        String name = history.recipient().name();
        SaveSheet.Subject subject = new SaveSheet.Subject(
                words.get("kit.sheet.title"),
                words.get("kit.sheet.do"),
                words.get("kit.sheet.what", name),
                List.of(new SaveSheet.Kind(words.get("kit.save.pdf"), ".pdf")));
        saving.begin(
                owner,
                words.get("kit.sheet.name", name),
                subject,
                (file, existing, progress) -> sheet.write(id, new Destination(file, existing), progress)
                        .pages(),
                saved -> words.get("kit.sheet.done", name, saved.count()));
    }
}
