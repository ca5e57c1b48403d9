package vn.sovang.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.ConditionNames;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Destination;
import vn.sovang.register.Register;
import vn.sovang.register.SearchList;
import vn.sovang.register.SearchOrder;
import vn.sovang.ui.kit.SaveModel;
import vn.sovang.ui.kit.SaveSheet;
import vn.sovang.ui.kit.Saving;
import vn.sovang.ui.kit.Workbench;

/** Saves all that was found as a list to be printed, in the order in which it is shown, not only the rows that were fetched. */
final class FoundPrint {
    private final Register register;
    private final SearchModel model;
    private final Workbench workbench;

    FoundPrint(Register register, SearchModel model, Workbench workbench) {
        this.register = register;
        this.model = model;
        this.workbench = workbench;
    }

    /** Asks where and saves; {@code folders} opens a folder in the machine's file browser. */
    void begin(Window owner, Consumer<Path> folders) {
        if (model.stateProperty().get() instanceof SearchState.Found found) {
            Messages words = workbench.messages();
            SaveSheet.Subject subject = new SaveSheet.Subject(
                    words.get("search.print.title"),
                    words.get("search.print.do"),
                    words.get("search.print.what", found.result().count()),
                    List.of(new SaveSheet.Kind(words.get("kit.save.pdf"), ".pdf")));
            new Saving(workbench, folders)
                    .begin(
                            owner,
                            words.get("search.print.name"),
                            subject,
                            writer(found.query()),
                            saved -> words.get("search.print.done", saved.count()));
        }
    }

    /** What is on paper is in Vietnamese, whatever language the window speaks. */
    private SaveModel.Writer writer(Query query) {
        SearchOrder order = model.wantedProperty().get().order();
        return (file, existing, progress) -> {
            ConditionNames names = new ConditionNames(new Messages(Language.VIETNAMESE), register.references());
            return new SearchList(register)
                    .write(query, order, names.say(query), new Destination(file, existing), progress)
                    .pages();
        };
    }
}
