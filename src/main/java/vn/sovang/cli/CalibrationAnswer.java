package vn.sovang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.i18n.Messages;
import vn.sovang.text.DateLine;

/** Says what is known of printers, in words or, for programs, as JSON. */
record CalibrationAnswer(Terminal terminal, boolean asJson) {
    private static final int WIDEST = 34;
    private static final int PERCENT = 100;

    void list(List<Calibration> all) {
        if (asJson) {
            terminal.json(all.stream().map(Facts::of).toList());
        } else if (all.isEmpty()) {
            terminal.say("cli.calibrate.none");
        } else {
            show(all);
        }
    }

    private void show(List<Calibration> all) {
        Messages words = terminal.messages();
        TextTable table = new TextTable(
                TextTable.text(words.get("cli.head.calibration"), Integer.MAX_VALUE),
                TextTable.text(words.get("cli.head.printer"), WIDEST),
                TextTable.text(words.get("cli.head.tray"), WIDEST),
                TextTable.text(words.get("cli.head.paper"), WIDEST),
                TextTable.figures(words.get("cli.head.right")),
                TextTable.figures(words.get("cli.head.down")),
                TextTable.figures(words.get("cli.head.scale")),
                TextTable.text(words.get("cli.head.measured"), Integer.MAX_VALUE));
        for (Calibration each : all) {
            Adjustment found = each.adjustment();
            table.row(
                    each.name(),
                    each.printer(),
                    each.tray().isEmpty() ? "–" : each.tray(),
                    each.paper(),
                    signed(found.right()),
                    signed(found.down()),
                    percent(found.scaleX()) + " × " + percent(found.scaleY()),
                    DateLine.shortForm(day(each)));
        }
        terminal.table(table);
    }

    private LocalDate day(Calibration calibration) {
        return LocalDate.ofInstant(
                calibration.measuredAt(), terminal.around().clock().getZone());
    }

    private String signed(double mm) {
        String size = terminal.messages().decimal(Math.abs(mm));
        return mm == 0 ? size : (mm < 0 ? "−" : "+") + size;
    }

    private String percent(double factor) {
        return terminal.messages().decimal(factor * PERCENT);
    }

    /** After sheets were made or readings kept; {@code file} is where the sheets are. */
    void measured(Optional<Calibration> known, boolean kept, Optional<Path> file) {
        if (asJson) {
            terminal.json(new Measured(
                    known.map(Facts::of).orElse(null), file.map(Path::toString).orElse(null)));
            return;
        }
        if (kept) {
            known.ifPresent(each -> terminal.say("cli.calibrate.kept", each.name(), described(each)));
        }
        file.ifPresent(path -> {
            terminal.say("cli.calibrate.made", path.toString());
            terminal.say(
                    known.isPresent() ? "cli.calibrate.corrected" : "cli.calibrate.uncorrected",
                    known.map(this::described).orElse(""));
        });
    }

    private String described(Calibration calibration) {
        Adjustment found = calibration.adjustment();
        return terminal.messages()
                .get(
                        "cli.calibrate.described",
                        signed(found.right()),
                        signed(found.down()),
                        percent(found.scaleX()),
                        percent(found.scaleY()));
    }

    void renamed(Calibration calibration) {
        if (asJson) {
            terminal.json(Facts.of(calibration));
        } else {
            terminal.say("cli.calibrate.renamed", calibration.name());
        }
    }

    void deleted(Calibration calibration) {
        if (asJson) {
            terminal.json(Facts.of(calibration));
        } else {
            terminal.say("cli.calibrate.deleted", calibration.name());
        }
    }

    private record Measured(
            @Nullable Facts calibration, @Nullable String file) {}

    /** Shift in millimetres to the right and down, scale as factors. */
    private record Facts(
            String name,
            String printer,
            String tray,
            String paper,
            double right,
            double down,
            double scaleX,
            double scaleY,
            String measuredAt) {
        static Facts of(Calibration calibration) {
            Adjustment found = calibration.adjustment();
            return new Facts(
                    calibration.name(),
                    calibration.printer(),
                    calibration.tray(),
                    calibration.paper(),
                    found.right(),
                    found.down(),
                    found.scaleX(),
                    found.scaleY(),
                    calibration.measuredAt().toString());
        }
    }
}
