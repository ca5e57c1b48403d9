package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.ConditionNames;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Destination;
import vn.sovang.register.Existing;
import vn.sovang.register.QueryReader;
import vn.sovang.register.Register;
import vn.sovang.register.Search;
import vn.sovang.register.SearchList;
import vn.sovang.register.SearchOrder;
import vn.sovang.register.SearchResult;
import vn.sovang.register.WrittenPaper;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Finds awards of all years by what a clerk would type into the search box. */
final class SearchVerb implements Verb {
    private static final String LIMIT = "--limit";
    private static final String FACETS = "--facets";
    private static final String PDF = "--pdf";
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
                .addOption(grammar.json())
                .addOption(grammar.flag(FACETS, "cli.search.facets"))
                .addOption(grammar.file(PDF, words.get("cli.label.pdf"), "cli.search.pdf")
                        .build()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        int limit = given.matchedOptionValue(LIMIT, USUAL_LIMIT);
        if (limit < 0) {
            throw grammar.wrong(given, "cli.search.limit.negative");
        }
        if (Grammar.asks(given, FACETS) && !Grammar.asks(given, Grammar.JSON)) {
            throw grammar.wrong(given, "cli.search.facets.json");
        }
        String typed = String.join(" ", given.matchedPositionalValue(0, List.<String>of()));
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            ConditionNames names = new ConditionNames(terminal.messages(), register.references());
            Query query = QueryReader.of(register).read(typed).query();
            Search search = new Search(register);
            if (Grammar.asks(given, PDF)) {
                write(register, query, Grammar.path(given, PDF), given);
                return;
            }
            SearchResult found = search.find(query, limit);
            if (Grammar.asks(given, Grammar.JSON)) {
                FacetFacts facets = Grammar.asks(given, FACETS) ? FacetFacts.of(search.facets(query), names) : null;
                terminal.json(new Facts(
                        found.count(), found.recipients(), names.say(query), AwardFacts.of(found.awards()), facets));
            } else {
                sayHowItWasRead(query, names);
                show(typed, found);
            }
        }
    }

    /** What is on paper is in Vietnamese, whatever language the terminal speaks. */
    private void write(Register register, Query query, Path file, ParseResult given) throws Refused, Cancelled {
        ConditionNames names = new ConditionNames(new Messages(Language.VIETNAMESE), register.references());
        WrittenPaper written = new SearchList(register)
                .write(
                        query,
                        SearchOrder.BEST,
                        names.say(query),
                        new Destination(file, Existing.REPLACE),
                        Progress.NONE);
        if (Grammar.asks(given, Grammar.JSON)) {
            terminal.json(new Listed(written.awards(), written.pages(), file.toString(), names.say(query)));
        } else {
            sayHowItWasRead(query, new ConditionNames(terminal.messages(), register.references()));
            terminal.say("cli.search.pdf.done", written.awards(), written.pages(), file.toString());
        }
    }

    /** What was written for programs. */
    private record Listed(int awards, int pages, String file, List<String> read) {}

    /** Words alone need no explaining. */
    private void sayHowItWasRead(Query query, ConditionNames names) {
        if (!query.conditions().stream().allMatch(Condition.Words.class::isInstance)) {
            terminal.say("cli.search.read", String.join(" · ", names.say(query)));
        }
    }

    private void show(String typed, SearchResult found) {
        if (found.count() == 0) {
            terminal.say("cli.search.none", typed);
            return;
        }
        terminal.table(AwardTable.ofMany(found.awards(), terminal.messages()));
        terminal.say("cli.search.count", found.count(), found.recipients());
        if (found.awards().size() < found.count()) {
            terminal.say("cli.search.more", found.awards().size());
        }
    }

    /** What was found; facets only when they were asked for. */
    private record Facts(
            int count,
            int recipients,
            List<String> read,
            List<AwardFacts> awards,
            @Nullable FacetFacts facets) {}
}
