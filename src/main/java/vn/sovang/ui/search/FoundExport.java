package vn.sovang.ui.search;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import vn.sovang.domain.search.Query;
import vn.sovang.register.Destination;
import vn.sovang.register.ExportAwards;
import vn.sovang.register.Register;
import vn.sovang.register.SearchOrder;
import vn.sovang.ui.kit.SaveList;
import vn.sovang.ui.kit.SaveModel;
import vn.sovang.ui.kit.Workbench;

/** Saves all that was found as a spreadsheet, in the order in which it is shown, not only the rows that were fetched. */
final class FoundExport {
    private final ExportAwards export;
    private final SearchModel model;
    private final Workbench workbench;

    FoundExport(Register register, SearchModel model, Workbench workbench) {
        this.export = new ExportAwards(register);
        this.model = model;
        this.workbench = workbench;
    }

    /** Asks where and saves; {@code folders} opens a folder in the machine's file browser. */
    void begin(Window owner, Consumer<Path> folders) {
        if (model.stateProperty().get() instanceof SearchState.Found found) {
            new SaveList(workbench, folders)
                    .begin(
                            owner,
                            workbench.messages().get("search.export.name"),
                            found.result().count(),
                            writer(found.query()));
        }
    }

    private SaveModel.Writer writer(Query query) {
        SearchOrder order = model.wantedProperty().get().order();
        String said = model.wordsProperty().get().map(each -> each.say(query)).orElse("");
        return (file, existing, progress) ->
                export.found(query, order, said, new Destination(file, existing), progress);
    }
}
