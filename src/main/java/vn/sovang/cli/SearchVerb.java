package vn.sovang.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Register;
import vn.sovang.register.Search;
import vn.sovang.register.SearchResult;

/** Finds awards of all years. */
final class SearchVerb implements Verb {
    private static final String LIMIT = "--limit";
    private static final int USUAL_LIMIT = 50;

    private final Terminal terminal;
    private final Grammar grammar;

    SearchVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command("search", "cli.search.synopsis", "cli.search.what")
                .addPositional(grammar.given(words.get("cli.label.query"), "cli.search.query")
                        .index("0..*")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build())
                .addOption(grammar.register())
                .addOption(grammar.value(LIMIT, words.get("cli.label.count"), "cli.search.limit")
                        .type(int.class)
                        .build())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused {
        int limit = given.matchedOptionValue(LIMIT, USUAL_LIMIT);
        if (limit < 0) {
            throw grammar.wrong(given, "cli.search.limit.negative");
        }
        String query = String.join(" ", given.matchedPositionalValue(0, List.<String>of()));
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            SearchResult found = new Search(register).find(query, limit);
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(new Facts(found.count(), found.recipients(), AwardFacts.of(found.awards())));
            } else {
                show(query, found);
            }
        }
    }

    private void show(String query, SearchResult found) {
        if (found.count() == 0) {
            terminal.say("cli.search.none", query);
            return;
        }
        terminal.table(AwardTable.ofMany(found.awards(), terminal.messages()));
        terminal.say("cli.search.count", found.count(), found.recipients());
        if (found.awards().size() < found.count()) {
            terminal.say("cli.search.more", found.awards().size());
        }
    }

    private record Facts(int count, int recipients, List<AwardFacts> awards) {}
}
