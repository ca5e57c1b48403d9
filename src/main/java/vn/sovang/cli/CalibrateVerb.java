package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.Readings;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.CalibrationSheets;
import vn.sovang.register.Calibrations;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.MeasuredPaper;
import vn.sovang.register.Register;

/** Makes the sheets a printer is measured with, keeps what was read off them, and looks after the calibrations there are. */
final class CalibrateVerb implements Verb {
    private static final String PRINTER = "--printer";
    private static final String TRAY = "--tray";
    private static final String PAPER = "--paper";
    private static final String TEMPLATE = "--template";
    private static final String OUT = "--out";
    private static final String READINGS = "--readings";
    private static final String OF_SHEET = "--sheet";
    private static final String LIST = "--list";
    private static final String RENAME = "--rename";
    private static final String TO = "--to";
    private static final String DELETE = "--delete";
    private static final String USUAL_PAPER = "A4";

    private final Terminal terminal;
    private final Grammar grammar;

    CalibrateVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command("calibrate", "cli.calibrate.synopsis", "cli.calibrate.what")
                .addOption(grammar.register())
                .addOption(text(PRINTER, "cli.label.name", "cli.calibrate.printer"))
                .addOption(text(TRAY, "cli.label.name", "cli.calibrate.tray"))
                .addOption(text(PAPER, "cli.label.paper", "cli.calibrate.paper"))
                .addOption(grammar.file(OUT, words.get("cli.label.pdf"), "cli.calibrate.out")
                        .build())
                .addOption(text(TEMPLATE, "cli.label.template", "cli.calibrate.template"))
                .addOption(text(READINGS, "cli.label.readings", "cli.calibrate.readings"))
                .addOption(grammar.value(OF_SHEET, "1|2", "cli.calibrate.sheet").build())
                .addOption(grammar.flag(LIST, "cli.calibrate.list"))
                .addOption(text(RENAME, "cli.label.name", "cli.calibrate.rename"))
                .addOption(text(TO, "cli.label.name", "cli.calibrate.to"))
                .addOption(text(DELETE, "cli.label.name", "cli.calibrate.delete"))
                .addOption(grammar.json()));
    }

    private OptionSpec text(String name, String label, String what) {
        return grammar.value(name, terminal.messages().get(label), what).build();
    }

    @Override
    public void run(ParseResult given) throws Refused {
        boolean measures = Grammar.asks(given, OUT) || Grammar.asks(given, READINGS);
        if (count(given) + (measures ? 1 : 0) != 1) {
            throw grammar.wrong(given, "cli.calibrate.one");
        }
        if (measures && !Grammar.asks(given, PRINTER)) {
            throw grammar.wrong(given, "cli.calibrate.whose");
        }
        if (Grammar.asks(given, RENAME) != Grammar.asks(given, TO)) {
            throw grammar.wrong(given, "cli.calibrate.rename.both");
        }
        CalibrationAnswer answer = new CalibrationAnswer(terminal, Grammar.asks(given, Grammar.JSON));
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            Calibrations calibrations = new Calibrations(register);
            if (measures) {
                measure(register, given, answer);
            } else if (Grammar.asks(given, RENAME)) {
                answer.renamed(calibrations.rename(Grammar.text(given, RENAME), Grammar.text(given, TO)));
            } else if (Grammar.asks(given, DELETE)) {
                Calibration known = calibrations.named(Grammar.text(given, DELETE));
                calibrations.delete(known.name());
                answer.deleted(known);
            } else {
                answer.list(calibrations.list());
            }
        }
    }

    private static int count(ParseResult given) {
        return (int) List.of(LIST, RENAME, DELETE).stream()
                .filter(option -> Grammar.asks(given, option))
                .count();
    }

    private void measure(Register register, ParseResult given, CalibrationAnswer answer) throws Refused {
        String paper = Grammar.asks(given, PAPER) ? Grammar.text(given, PAPER) : USUAL_PAPER;
        MeasuredPaper measured = MeasuredPaper.read(
                new ListPrinters().list(), Grammar.text(given, PRINTER), Grammar.text(given, TRAY), paper);
        Calibrations calibrations = new Calibrations(register);
        if (Grammar.asks(given, READINGS)) {
            calibrations.save(measured.target(), readings(given, measured, calibrations.of(measured.target())));
        }
        Optional<Calibration> known = calibrations.of(measured.target());
        Path file = Grammar.path(given, OUT);
        if (Grammar.asks(given, OUT)) {
            new CalibrationSheets(register)
                    .save(measured.target(), measured.sheet(), Grammar.text(given, TEMPLATE), file);
        }
        answer.measured(
                known, Grammar.asks(given, READINGS), Grammar.asks(given, OUT) ? Optional.of(file) : Optional.empty());
    }

    private Readings readings(ParseResult given, MeasuredPaper measured, Optional<Calibration> before) throws Refused {
        String sheet = Grammar.text(given, OF_SHEET);
        String[] typed = Grammar.text(given, READINGS).strip().split("[;\\s]+", -1);
        if (typed.length < 3 || typed.length > 4 || !List.of("", "1", "2").contains(sheet)) {
            throw grammar.wrong(given, "cli.calibrate.readings.wrong");
        }
        Adjustment printedWith =
                sheet.equals("2") ? before.map(Calibration::adjustment).orElse(Adjustment.NONE) : Adjustment.NONE;
        return Readings.read(
                measured.sheet(), printedWith, typed[0], typed[1], typed[2], typed.length == 4 ? typed[3] : "");
    }
}
