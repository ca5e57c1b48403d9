package vn.sovang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.ReadingChoices.NameCells;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Destination;
import vn.sovang.register.Existing;
import vn.sovang.register.ExportFlaws;
import vn.sovang.register.ImportAwards;
import vn.sovang.register.ImportChoices;
import vn.sovang.register.ImportPlan;
import vn.sovang.register.ReadGrids;
import vn.sovang.register.Register;
import vn.sovang.text.Folding;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Takes a list from a file over into a decision, or shows what that would do. */
final class ImportVerb implements Verb {
    private static final String SHEET = "--sheet";
    private static final String DRY_RUN = "--dry-run";
    private static final String SPLIT = "--split-names";
    private static final String REASON = "--reason";
    private static final String ERRORS = "--errors";

    private final Terminal terminal;
    private final Grammar grammar;

    ImportVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command("import", "cli.import.synopsis", "cli.import.what")
                .addPositional(grammar.given(words.get("cli.label.file"), "cli.import.file")
                        .index("0")
                        .arity("1")
                        .type(Path.class)
                        .build())
                .addOption(grammar.register())
                .addOption(Chosen.decision(grammar).required(true).build())
                .addOption(grammar.year())
                .addOption(grammar.value(SHEET, words.get("cli.label.name"), "cli.import.sheet")
                        .build())
                .addOption(grammar.flag(SPLIT, "cli.import.split"))
                .addOption(grammar.value(REASON, words.get("cli.label.text"), "cli.import.reason")
                        .build())
                .addOption(grammar.file(ERRORS, words.get("cli.label.sheet"), "cli.import.errors")
                        .build())
                .addOption(grammar.flag(DRY_RUN, "cli.import.dryRun"))
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        List<Grid> grids = ReadGrids.of(file, Progress.NONE);
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            DecisionSummary decision = Chosen.one(register, given);
            ImportAwards imports = new ImportAwards(register);
            ListSheet sheet = chosen(imports, grids, Grammar.text(given, SHEET), file);
            ImportChoices choices = choices(given, imports.usual());
            String name = String.valueOf(file.getFileName());
            boolean trial = Grammar.asks(given, DRY_RUN);
            ImportPlan plan = imports.plan(decision.id(), sheet, choices);
            if (!plan.problems().isEmpty()) {
                throw new Refused(plan.problems());
            }
            String number = decision.number().toString();
            say(given, new ImportAnswer(terminal, sheet, plan), name, number);
            if (Grammar.asks(given, ERRORS)) {
                Destination target = new Destination(Grammar.path(given, ERRORS), Existing.KEEP);
                new ExportFlaws(terminal.messages()::problem).write(sheet, plan, target);
            }
            if (!trial) {
                imports.run(decision.id(), name, sheet, choices);
            }
            if (!Grammar.asks(given, Grammar.JSON)) {
                terminal.say(trial ? "cli.import.trial" : "cli.import.done", plan.toWrite(), number);
            }
        }
    }

    private static void say(ParseResult given, ImportAnswer answer, String file, String decision) {
        if (Grammar.asks(given, Grammar.JSON)) {
            answer.json(file, decision);
        } else {
            answer.show();
        }
    }

    private static ImportChoices choices(ParseResult given, ImportChoices usual) {
        ImportChoices choices = usual.because(Grammar.text(given, REASON));
        return Grammar.asks(given, SPLIT) ? choices.with(choices.reading().with(NameCells.NAME_AND_POSITION)) : choices;
    }

    /** The sheet that was asked for, by name or number; else the only one that looks like a list. */
    private static ListSheet chosen(ImportAwards imports, List<Grid> grids, String asked, Path file) throws Refused {
        IntFunction<String> name = i -> grids.get(i).name().isEmpty()
                ? Integer.toString(i + 1)
                : grids.get(i).name();
        List<String> names = IntStream.range(0, grids.size()).mapToObj(name).toList();
        if (asked.isEmpty()) {
            return onlyList(imports, grids, names.size() == 1 ? names.get(0) : String.valueOf(file.getFileName()));
        }
        for (int i = 0; i < grids.size(); i++) {
            boolean meant =
                    Folding.fold(names.get(i)).equals(Folding.fold(asked)) || asked.equals(Integer.toString(i + 1));
            if (meant) {
                return imports.understand(grids.get(i));
            }
        }
        throw new Refused(new Problem.ListSheetUnknown(asked, names));
    }

    private static ListSheet onlyList(ImportAwards imports, List<Grid> grids, String called) throws Refused {
        List<ListSheet> lists = new ArrayList<>();
        for (Grid grid : grids) {
            ListSheet sheet = imports.understand(grid);
            if (sheet.looksLikeAList()) {
                lists.add(sheet);
            }
        }
        if (lists.size() > 1) {
            throw new Refused(new Problem.ListSheetsSeveral(
                    lists.stream().map(sheet -> sheet.letters().name()).toList()));
        }
        if (lists.isEmpty()) {
            throw new Refused(new Problem.ListHeadMissing(called));
        }
        return lists.get(0);
    }
}
