package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.store.Database;

class JournalTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void workALittle() throws Refused {
        file = folder.resolve("so.sovang");
        try (Register register = Registers.empty(file)) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            Award award = new AddAward(register)
                    .add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"));
            new EditAward(register).edit(award.id(), AwardField.POSITION, "Thôn đội trưởng");
            register.undo();
        }
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private boolean isWhole() throws Refused {
        try (Database database = Database.openReadOnly(file)) {
            return database.journal().isWhole();
        }
    }

    @Test
    void everyActAndItsUndoIsAnEntryOfAWholeChain() throws Refused {
        try (Database database = Database.openReadOnly(file)) {
            assertThat(database.journal().entries()).isEqualTo(5);
        }
        assertThat(isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET actor = 'ai khac'",
                "DELETE FROM journal WHERE id = 2",
                "UPDATE journal_change SET row_id = 99",
                "DELETE FROM journal_change",
                "UPDATE journal_image SET after_image = '{}'",
                "DELETE FROM journal_image",
            })
    void theFileItselfRefusesToChangeItsJournal(String sql) {
        assertThatThrownBy(() -> alter(sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void anEntryChangedBehindTheFilesBackBreaksTheChain() throws Exception {
        alter("""
                DROP TRIGGER journal_image_is_only_redacted;
                UPDATE journal_image SET after_image = replace(after_image, 'Krajan Plin', 'Krajan Lin');
                CREATE TRIGGER journal_image_is_only_redacted BEFORE UPDATE ON journal_image
                WHEN NEW.before_image IS NOT NULL OR NEW.after_image IS NOT NULL
                BEGIN
                  SELECT RAISE(ABORT, 'an image can only be redacted');
                END""");

        assertThat(isWhole()).isFalse();
    }

    @Test
    void anIssuedNumberIsNeverGivenBackWhateverTheStatement() throws Exception {
        try (Register register = Register.open(file, Registers.surroundings())) {
            long decision = new ListDecisions(register).all().get(0).id();
            new IssueBookNumbers(register).issue(decision);
        }
        alter("UPDATE book_number SET state = 'ISSUED'");

        assertThatThrownBy(() -> alter("DELETE FROM book_number")).hasMessageContaining("never given back");
        assertThatThrownBy(() -> alter("UPDATE book_number SET state = 'RESERVED'"))
                .hasMessageContaining("only goes from reserved");
    }
}
