package vn.sovang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.FindDecision;
import vn.sovang.register.ListAwards;
import vn.sovang.register.PrintCertificates;
import vn.sovang.register.Register;
import vn.sovang.register.Rows;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Does the whole job once without a window: makes the sample register and prints its certificates in three ways. */
final class DemoVerb implements Verb {
    private static final String USUAL_FOLDER = "target/demo";
    private static final String NUMBER = "1254";
    private static final int YEAR = 2024;

    private final Terminal terminal;
    private final Grammar grammar;

    DemoVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command("demo", "cli.demo.synopsis", "cli.demo.what")
                .addPositional(grammar.given(words.get("cli.label.folder"), "cli.demo.folder")
                        .index("0")
                        .arity("0..1")
                        .type(Path.class)
                        .build())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        long started = System.nanoTime();
        DemoFolder folder = DemoFolder.at(given.matchedPositionalValue(0, Path.of(USUAL_FOLDER)));
        Path file = folder.sample(terminal.around());
        try (Register register = Register.open(file, terminal.around())) {
            List<Step> steps = print(register, folder);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            Facts facts = new Facts(file.toString(), register.info().awards(), steps, millis / 1000.0);
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(facts);
            } else {
                show(facts);
            }
        }
    }

    private static List<Step> print(Register register, DemoFolder folder) throws Refused, Cancelled {
        FindDecision find = new FindDecision(register);
        PrintCertificates print = new PrintCertificates(register);
        List<Step> steps = new ArrayList<>();
        DecisionSummary one = find.byNumber(NUMBER, YEAR);
        Path oneFile = folder.file("giay-khen-" + NUMBER + "-" + YEAR + ".pdf");
        steps.add(Step.of(oneFile, print.toOneFile(order(List.of(one)), oneFile, Progress.NONE)));
        Path yearFile = folder.file("giay-khen-nam-" + YEAR + ".pdf");
        steps.add(Step.of(yearFile, print.toOneFile(order(find.ofYear(YEAR)), yearFile, Progress.NONE)));
        Path each = Folders.made(folder.file("tung-to"));
        steps.add(Step.of(each, print.toFolder(order(List.of(smallest(register, find))), each, Progress.NONE)));
        return steps;
    }

    /** The decision of the year with the fewest lines among those that print a certificate. */
    private static DecisionSummary smallest(Register register, FindDecision find) throws Refused {
        ListAwards list = new ListAwards(register);
        List<DecisionSummary> bySize = find.ofYear(YEAR).stream()
                .sorted(Comparator.comparingInt(DecisionSummary::awards))
                .toList();
        for (DecisionSummary decision : bySize) {
            if (list.of(decision.id()).stream().anyMatch(award -> award.paper() == ListedAward.Paper.CERTIFICATE)) {
                return decision;
            }
        }
        return bySize.get(0);
    }

    private static PrintCertificates.Order order(List<DecisionSummary> decisions) {
        return new PrintCertificates.Order(
                decisions.stream().map(DecisionSummary::id).toList(), Rows.ALL, "");
    }

    private void show(Facts facts) {
        terminal.say("cli.demo.register", facts.register, facts.awards);
        for (Step step : facts.printed) {
            terminal.say("cli.print.done", step.certificates, step.files, step.to);
        }
        terminal.say("cli.demo.seconds", facts.seconds);
    }

    private record Facts(String register, int awards, List<Step> printed, double seconds) {}

    private record Step(String to, int certificates, int files, int skipped) {
        static Step of(Path to, PrintCertificates.Report report) {
            return new Step(
                    to.toString(),
                    report.printed(),
                    report.files().size(),
                    report.skipped().size());
        }
    }
}
