package vn.sovang.ui.search;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.Messages;
import vn.sovang.text.Folding;
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
            return nothing(none);
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

    /** Each way to find more takes one thing away. */
    private EmptyState nothing(SearchState.NothingFound none) {
        Messages messages = workbench.messages();
        EmptyState state = new EmptyState(messages.get("search.none", none.said()), messages.get("search.none.try"));
        Query query = none.query();
        if (query.conditions().size() > 1) {
            query.conditions().stream()
                    .filter(condition -> !(condition instanceof Condition.Words))
                    .<Class<? extends Condition>>map(Condition::getClass)
                    .distinct()
                    .forEach(sort -> state.link(
                            messages.get("search.none.without", label(query, sort)),
                            () -> model.ask(query.without(sort))));
        }
        Query plain = withoutAccents(query);
        if (!plain.equals(query)) {
            state.link(messages.get("search.none.plain"), () -> model.ask(plain));
        }
        return state.link(messages.get("search.none.clear"), model::clear);
    }

    /** "năm". */
    private String label(Query query, Class<? extends Condition> sort) {
        return model.wordsProperty()
                .get()
                .map(words -> words.names().label(query.of(sort).get(0)))
                .orElse("")
                .toLowerCase(workbench.messages().language().locale());
    }

    static Query withoutAccents(Query query) {
        return new Query(query.conditions().stream()
                .map(condition -> condition instanceof Condition.Words words
                                && !Folding.fold(words.text()).isEmpty()
                        ? new Condition.Words(Folding.fold(words.text()))
                        : condition)
                .toList());
    }
}
