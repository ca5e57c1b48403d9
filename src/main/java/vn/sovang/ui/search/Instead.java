package vn.sovang.ui.search;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.EmptyState;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** What stands where the rows would be: nothing yet, nothing found and what to try, or what went wrong. */
record Instead(Workbench workbench, SearchModel model) {
    Node of(SearchState state) {
        Messages messages = workbench.messages();
        if (state instanceof SearchState.NothingFound none) {
            return new EmptyState(messages.get("search.none", none.said()), messages.get("search.none.try"))
                    .link(messages.get("search.none.clear"), model::clear);
        }
        if (state instanceof SearchState.EmptyRegister) {
            return new EmptyState(messages.get("search.empty"), messages.get("search.empty.how"))
                    .link(
                            messages.get("search.empty.go"),
                            () -> workbench.commands().run(Command.GO_DECISIONS));
        }
        if (state instanceof SearchState.Failed failed) {
            String text = failed.problems().stream().map(messages::problem).collect(Collectors.joining("\n"));
            InlineNote note = new InlineNote(Tone.DANGER, text).withLink(messages.get("search.retry"), model::refresh);
            note.setMaxSize(560, Region.USE_PREF_SIZE);
            return note;
        }
        return new Region();
    }
}
