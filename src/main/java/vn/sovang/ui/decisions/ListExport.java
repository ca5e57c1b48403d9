package vn.sovang.ui.decisions;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import vn.sovang.domain.Decision;
import vn.sovang.i18n.Messages;
import vn.sovang.register.BlankList;
import vn.sovang.register.DecisionView;
import vn.sovang.register.Destination;
import vn.sovang.register.ExportAwards;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.SaveList;
import vn.sovang.ui.kit.SaveSheet;
import vn.sovang.ui.kit.Saving;
import vn.sovang.ui.kit.Workbench;

/** Saves the list of the open decision as a spreadsheet, and its papers. */
final class ListExport {
    private final Register register;
    private final ExportAwards export;
    private final BlankList blank;
    private final DecisionsModel model;
    private final Workbench bench;
    private Consumer<Path> folders = folder -> {};

    ListExport(Register register, DecisionsModel model, Workbench bench) {
        this.register = register;
        this.export = new ExportAwards(register);
        this.blank = new BlankList(register);
        this.model = model;
        this.bench = bench;
    }

    /** Hears which folder is to be opened. */
    void onFolder(Consumer<Path> listener) {
        folders = listener;
    }

    void begin(Window owner) {
        model.openProperty().get().ifPresent(view -> begin(owner, view));
    }

    /** Saves a blank list, to be filled in and imported. */
    void blank(Window owner) {
        Messages words = bench.messages();
        new Saving(bench, folders)
                .begin(
                        owner,
                        words.get("decisions.blank.name"),
                        new SaveSheet.Subject(
                                words.get("decisions.blank.title"),
                                words.get("decisions.blank.do"),
                                words.get("decisions.blank.what"),
                                List.of(new SaveSheet.Kind(words.get("kit.list.excel"), ".xlsx"))),
                        (file, existing, progress) -> blank.write(new Destination(file, existing)),
                        saved -> words.get(
                                "decisions.blank.done",
                                String.valueOf(saved.file().getFileName())));
    }

    /** Shows which papers there are and saves them. */
    void papers(Window owner) {
        model.openProperty().get().ifPresent(view -> new PapersSheet(register, view, bench, folders, owner).show());
    }

    private void begin(Window owner, DecisionView view) {
        Decision decision = view.decision();
        String number = decision.number().isEmpty()
                ? decision.shortTitle()
                : decision.number().toString();
        new SaveList(bench, folders)
                .begin(
                        owner,
                        bench.messages().get("decisions.export.name", number),
                        view.lines().size(),
                        (file, existing, progress) ->
                                export.list(decision.id(), new Destination(file, existing), progress));
    }
}
