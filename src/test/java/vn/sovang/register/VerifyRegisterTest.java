package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.fault.RegisterFault;
import vn.sovang.domain.fault.RegisterFault.Place;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

/** Whatever is changed behind the program's back is found, and told by the record it is in. */
class VerifyRegisterTest {
    @TempDir
    Path folder;

    private Path file;
    private Award award;

    @BeforeEach
    void workALittle() throws Exception {
        file = folder.resolve("sổ.sovang");
        try (Register register = Registers.empty(file)) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            award = new AddAward(register)
                    .add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Cil Ha Niêm"));
            new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.COLLECTIVE, "Thôn Đạ Blah"));
            register.undo();
            register.redo();
        }
    }

    @Test
    void aRegisterThatWasOnlyWrittenByTheProgramIsWhole() throws Exception {
        assertThat(faults()).isEmpty();
    }

    @Test
    void theSampleIsWholeAlsoAfterPrinting() throws Exception {
        Path sample = folder.resolve("mẫu.sovang");
        new SampleRegister(Registers.surroundings()).make(sample, Progress.NONE);
        try (Register register = Register.open(sample, Registers.later(1))) {
            long newest = new ListDecisions(register)
                    .all().stream()
                            .filter(each -> each.state() == DecisionState.DONE)
                            .findFirst()
                            .orElseThrow()
                            .id();
            new PrintCertificates(register)
                    .toOneFile(
                            new PrintCertificates.Order(List.of(newest), Rows.ALL, ""),
                            folder.resolve("giấy.pdf"),
                            Progress.NONE);
            assertThat(new VerifyRegister(register).faults(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aLetterChangedInANameIsFoundInItsRecord() throws Exception {
        alter("UPDATE award SET name = 'Cil Ha Niên' WHERE id = " + award.id());
        assertThat(faults())
                .contains(new RegisterFault.Altered(
                        new Place("award", award.id(), "Cil Ha Niêm"), List.of("name", "sort_key")));
    }

    @Test
    void anAmountAKindAndAKeyOfOrderAreFound() throws Exception {
        alter("UPDATE award SET amount = amount + 1 WHERE id = " + award.id());
        assertThat(columns()).containsExactly("amount");
        alter("UPDATE award SET amount = amount - 1, sort_key = 'zzz' WHERE id = " + award.id());
        assertThat(columns()).containsExactly("sort_key");
    }

    @Test
    void aRecordThatIsGoneAndOneThatNobodyWroteAreFound() throws Exception {
        alter("DELETE FROM setting");
        alter("INSERT INTO field (code, name, ordinal) VALUES ('x', 'Lĩnh vực lạ', 99)");
        assertThat(faults())
                .anyMatch(fault -> fault instanceof RegisterFault.Unknown unknown
                        && unknown.place().called().equals("Lĩnh vực lạ"));
        alter("DELETE FROM field WHERE code = 'x'");
        long method = number("SELECT max(id) FROM award_method");
        alter("DELETE FROM award_method WHERE id = " + method);
        assertThat(faults())
                .anyMatch(fault -> fault instanceof RegisterFault.Missing missing
                        && missing.place().table().equals("award_method")
                        && missing.place().row() == method);
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() throws Exception {
        alter("UPDATE award SET recipient_id = 4711 WHERE id = " + award.id());
        assertThat(faults()).contains(new RegisterFault.Link(new Place("award", award.id(), ""), "recipient"));
    }

    @Test
    void anEntryOfTheJournalThatWasChangedIsFound() throws Exception {
        alter("DROP TRIGGER journal_is_not_updated", "UPDATE journal SET actor = 'ai đó' WHERE id = 2");
        assertThat(journalFaults()).contains(new RegisterFault.Entry(2));
    }

    @Test
    void anIndexThatLostAnAwardIsFound() throws Exception {
        alter("DELETE FROM posting WHERE term LIKE 'n%'", "DELETE FROM facts");
        assertThat(faults()).containsExactly(new RegisterFault.Index());
    }

    private List<String> columns() throws Exception {
        return faults().stream()
                .filter(RegisterFault.Altered.class::isInstance)
                .flatMap(fault -> ((RegisterFault.Altered) fault).columns().stream())
                .toList();
    }

    private List<RegisterFault> faults() throws Exception {
        try (Register register = Register.open(file, Registers.surroundings())) {
            return new VerifyRegister(register).faults(Progress.NONE);
        }
    }

    /** A register without its triggers is refused at opening: looked at through its tables only. */
    private List<RegisterFault> journalFaults() throws Exception {
        alter("CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal\nBEGIN\n"
                + "  SELECT RAISE(ABORT, 'the journal is append-only');\nEND");
        return faults();
    }

    private void alter(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var results = statement.executeQuery(query)) {
            return results.getLong(1);
        }
    }
}
