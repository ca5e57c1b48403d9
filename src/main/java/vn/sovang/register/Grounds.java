package vn.sovang.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Decision;
import vn.sovang.exchange.csv.CsvLine;
import vn.sovang.exchange.csv.CsvRecords;

/** The laws and decrees that decisions name (căn cứ), each in force from a day to another. */
final class Grounds {
    private static final String FILE = "defaults/ground.csv";

    private final List<CsvLine> all;

    Grounds() {
        try (InputStream in = Grounds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE);
            }
            this.all = CsvRecords.read(in, FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a decision names: about commending, what was in force when the dossier came in; about who decides, on its own day. */
    List<String> of(Decision decision, LocalDate today) {
        LocalDate signedOn = decision.signedOn() == null ? today : decision.signedOn();
        LocalDate dossierOn = decision.dossierOn() == null ? signedOn : decision.dossierOn();
        return all.stream()
                .filter(line -> covers(line, line.text("day").equals("DOSSIER") ? dossierOn : signedOn))
                .map(line -> "Căn cứ " + line.text("text"))
                .toList();
    }

    private static boolean covers(CsvLine line, LocalDate day) {
        @Nullable LocalDate from = line.dateOrNull("valid_from");
        @Nullable LocalDate to = line.dateOrNull("valid_to");
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
