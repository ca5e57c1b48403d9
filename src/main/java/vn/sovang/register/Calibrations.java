package vn.sovang.register;

import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.Act;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Readings;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Paper;
import vn.sovang.text.Cleaning;

/** What was measured of the printers of this office, one calibration for each printer, tray and paper. */
public final class Calibrations {
    private static final double HUNDREDTHS = 100;
    private static final double TEN_THOUSANDTHS = 10_000;

    private final Register register;

    public Calibrations(Register register) {
        this.register = register;
    }

    /** All, by name. */
    public List<Calibration> list() throws Refused {
        return register.read(() -> register.tables().all(Calibration.class)).stream()
                .sorted(Comparator.comparing(Calibration::name))
                .toList();
    }

    public Optional<Calibration> of(PrintTarget target) throws Refused {
        return list().stream().filter(known -> known.isOf(target)).findFirst();
    }

    /** The one of a name, however its letters are cased. */
    public Calibration named(String name) throws Refused {
        List<Calibration> all = list();
        return all.stream()
                .filter(known -> known.isNamed(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        all.isEmpty()
                                ? new Problem.NothingCalibrated(name)
                                : new Problem.CalibrationUnknown(
                                        name,
                                        all.stream().map(Calibration::name).toList())));
    }

    /** Keeps what readings say, in place of what was known of the printer, tray and paper. */
    public Calibration save(PrintTarget target, Readings readings) throws Refused {
        List<Problem> problems = readings.problems();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Optional<Calibration> before = of(target);
        return register.transact(Act.CALIBRATE, tx -> {
            Calibration measured = before.isPresent()
                    ? corrected(before.get(), readings.correction())
                    : corrected(blank(target, readings.sheet(), tx.uid()), readings.correction());
            return before.isPresent() ? tx.update(before.get(), measured) : tx.insert(measured);
        });
    }

    /** Forgets what was measured: sheets are sent as the template says. The name stays for the next time. */
    public void reset(PrintTarget target) throws Refused {
        Optional<Calibration> before = of(target);
        if (before.isPresent()) {
            register.transact(Act.CALIBRATE, tx -> tx.update(before.get(), corrected(before.get(), Adjustment.NONE)));
        }
    }

    /** Gives a calibration another name to be asked for by. */
    public Calibration rename(String name, String wanted) throws Refused {
        Calibration known = named(name);
        String text = Cleaning.clean(wanted);
        if (text.isEmpty()) {
            throw new Refused(new Problem.CalibrationNameMissing());
        }
        if (list().stream().anyMatch(other -> other.id() != known.id() && other.isNamed(text))) {
            throw new Refused(new Problem.CalibrationNameTaken(text));
        }
        return register.transact(Act.CALIBRATE, tx -> tx.update(known, known.renamed(text)));
    }

    /** Forgets a calibration with its name. */
    public void delete(String name) throws Refused {
        Calibration known = named(name);
        register.transact(Act.CALIBRATE, tx -> {
            tx.remove(known);
            return known;
        });
    }

    private Calibration blank(PrintTarget target, MeasuringSheet sheet, String uid) throws Refused {
        return new Calibration(
                0,
                uid,
                free(target, sheet),
                target.printer(),
                target.tray(),
                target.paper(),
                0,
                0,
                (int) TEN_THOUSANDTHS,
                (int) TEN_THOUSANDTHS,
                register.now());
    }

    private Calibration corrected(Calibration known, Adjustment correction) {
        return new Calibration(
                known.id(),
                known.uid(),
                known.name(),
                known.printer(),
                known.tray(),
                known.paper(),
                (int) Math.round(correction.right() * HUNDREDTHS),
                (int) Math.round(correction.down() * HUNDREDTHS),
                (int) Math.round(correction.scaleX() * TEN_THOUSANDTHS),
                (int) Math.round(correction.scaleY() * TEN_THOUSANDTHS),
                register.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** A name that is easily typed: the printer's and the paper's, then the tray's or a number where that is taken. */
    private String free(PrintTarget target, MeasuringSheet sheet) throws Refused {
        Set<String> taken = list().stream().map(Calibration::name).collect(Collectors.toSet());
        String usual = plain(target.printer()) + "-" + size(sheet);
        String withTray = target.tray().isEmpty() ? usual : usual + "-" + plain(target.tray());
        String name = taken.contains(usual) ? withTray : usual;
        for (int i = 2; taken.contains(name); i++) {
            name = withTray + "-" + i;
        }
        return name;
    }

    private static String size(MeasuringSheet sheet) {
        for (Paper.Preset preset : Paper.Preset.values()) {
            Paper paper = preset.landscape();
            if (Math.abs(paper.width() - sheet.width()) < 1 && Math.abs(paper.height() - sheet.height()) < 1) {
                return preset.name().toLowerCase(Locale.ROOT);
            }
        }
        return Math.round(sheet.width()) + "x" + Math.round(sheet.height());
    }

    /** Small letters and digits, other things as hyphens: "HP LaserJet (phòng Đoàn)" gives "hp-laserjet-phong-doan". */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return bare.isEmpty() ? "may-in" : bare;
    }
}
