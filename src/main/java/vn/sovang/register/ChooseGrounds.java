package vn.sovang.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.domain.Act;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Ground;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Setting;
import vn.sovang.domain.Validity;
import vn.sovang.exchange.csv.CsvLine;
import vn.sovang.exchange.csv.CsvRecords;

/** The laws and decrees that decisions of this register name: those that come with the program, or what the office made of them. */
public final class ChooseGrounds {
    private static final String FILE = "defaults/ground.csv";
    private static final String SETTING = "paper.grounds";

    private final Register register;

    public ChooseGrounds(Register register) {
        this.register = register;
    }

    /** In the order in which decisions name them. */
    public List<Ground> all() throws Refused {
        String kept = register.read(
                () -> register.lists().setting(SETTING).map(Setting::value).orElse(""));
        List<Ground> own =
                kept.lines().map(Ground::read).flatMap(Optional::stream).toList();
        return own.isEmpty() ? usual() : own;
    }

    /** One on each line, as it is typed. */
    public static String written(List<Ground> grounds) {
        return grounds.stream().map(Ground::written).collect(Collectors.joining("\n"));
    }

    /** Keeps others, one on each line; refuses with every line that cannot be read. Without any the usual ones count again. */
    public void put(String text) throws Refused {
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        List<Ground> grounds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Optional<Ground> ground = Ground.read(lines.get(i));
                ground.ifPresent(grounds::add);
                if (ground.isEmpty()) {
                    problems.add(
                            new Problem.GroundUnreadable(i + 1, lines.get(i).strip()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        register.transact(Act.CHOOSE_GROUNDS, tx -> tx.keep(SETTING, written(grounds)));
    }

    /** What a decision names: about commending, what was in force when the dossier came in; about who decides, on its own day. */
    List<String> of(Decision decision) throws Refused {
        LocalDate signedOn = decision.signedOn() == null ? register.today() : decision.signedOn();
        LocalDate dossierOn = decision.dossierOn() == null ? signedOn : decision.dossierOn();
        return all().stream()
                .filter(each -> each.validity().covers(each.day() == Ground.Day.DOSSIER ? dossierOn : signedOn))
                .map(each -> "Căn cứ " + each.text())
                .toList();
    }

    /** Those that come with the program. */
    public static List<Ground> usual() {
        try (InputStream in = ChooseGrounds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            return CsvRecords.read(in, FILE).stream().map(ChooseGrounds::ground).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ground ground(CsvLine line) {
        return new Ground(
                line.constant("day", Ground.Day.DOSSIER),
                new Validity(line.dateOrNull("valid_from"), line.dateOrNull("valid_to")),
                line.text("text"));
    }
}
