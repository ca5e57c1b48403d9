package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.Backup;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.Bin.Item.What;
import vn.sovang.register.PurgeBin.Purged;
import vn.sovang.work.Progress;

/** What may go for good, and what never does. */
class PurgeBinTest {
    private static final String REASON = "Nhập thử";

    @TempDir
    Path folder;

    private FourAwards room;
    private Register register;
    private PurgeBin purge;

    @BeforeEach
    void open() throws Refused {
        room = new FourAwards(folder.resolve("so.sovang"));
        register = room.register;
        purge = new PurgeBin(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<Bin.Item> bin() throws Refused {
        return new Bin(register).items();
    }

    private static void assertRefused(ThrowingCallable act, Problem... problems) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(problems));
    }

    private void print(String rows) throws Exception {
        new PrintCertificates(register)
                .toOneFile(
                        new PrintCertificates.Order(List.of(room.decision.id()), Rows.parse(rows), ""),
                        folder.resolve("a.pdf"),
                        Progress.NONE);
    }

    private long journalled(String reason) throws Exception {
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("so.sovang"));
                var found = sql.prepareStatement("SELECT count(*) FROM journal WHERE act = 'PURGE' AND reason = ?")) {
            found.setString(1, reason);
            return found.executeQuery().getLong(1);
        }
    }

    @Test
    void aDeletedLineGoesForGoodWithAReasonThatTheJournalKeeps() throws Exception {
        long line = room.award(2);
        new DeleteAwards(register).delete(List.of(line));
        assertRefused(() -> purge.purge(bin(), "  "), new Problem.PurgeReasonMissing());

        assertThat(purge.purge(bin(), REASON)).isEqualTo(new Purged(1, 0));
        assertThat(new Backups(register).all()).extracting(Backup::reason).containsExactly(BackupReason.BEFORE_PURGE);
        assertThat(bin()).isEmpty();
        assertRefused(() -> new Bin(register).restoreAwards(List.of(line)), new Problem.AwardGone(line));
        assertThat(journalled(REASON)).isEqualTo(1);
        assertThat(new ShowDecision(register).show(room.decision.id()).lines()).hasSize(3);
    }

    @Test
    void whileTheRegisterIsOpenOneUndoBringsAllBackIntoTheBin() throws Exception {
        new ChooseTemplates(register).choose(room.decision.id(), RecipientKind.INDIVIDUAL, "a4-trong-dong-tap-the");
        new DeleteDecision(register).delete(room.decision.id());
        List<Bin.Item> before = bin();
        assertThat(before).extracting(Bin.Item::what).containsExactly(What.DECISION);

        assertThat(purge.purge(before, REASON)).isEqualTo(new Purged(1, 0));
        assertThat(new ListDecisions(register).all()).isEmpty();
        register.undo();
        assertThat(bin()).isEqualTo(before);
        new Bin(register).restoreDecision(room.decision.id());
        assertThat(new ShowDecision(register).show(room.decision.id()).lines()).hasSize(4);
        assertThat(new ChooseTemplates(register).of(room.decision.id()).individual())
                .isEqualTo("a4-trong-dong-tap-the");
    }

    @Test
    void aDecisionAlwaysTakesItsLinesAlong() throws Exception {
        new DeleteAwards(register).delete(List.of(room.award(2)));
        new DeleteDecision(register).delete(room.decision.id());
        List<Bin.Item> decision =
                bin().stream().filter(item -> item.what() == What.DECISION).toList();

        purge.purge(decision, REASON);
        assertThat(bin()).isEmpty();
        assertThat(register.info().awards()).isZero();
    }

    @Test
    void whatIsOnPaperOrHasANumberNeverGoes() throws Exception {
        Decision other = Registers.decision(register, "13", "3/12/2024");
        new AddAward(register).add(other.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"));
        new EditAward(register).edit(room.award(1), AwardField.BOOK_NUMBER, "");
        print("1");
        // As an older program may have left it.
        register.transact(
                Act.DELETE_AWARDS,
                tx -> tx.update(
                        Lines.award(tx, room.award(1)),
                        Lines.award(tx, room.award(1))
                                .edit()
                                .binnedAt(register.now())
                                .build()));
        assertRefused(() -> purge.purge(bin(), REASON), new Problem.BinKept(1));

        new DeleteDecision(register).delete(other.id());
        assertThat(purge.purge(bin(), REASON)).isEqualTo(new Purged(1, 1));
        assertThat(bin()).extracting(Bin.Item::what).containsExactly(What.AWARD);
    }

    @Test
    void someoneMergedAwayComesBackWithoutAwardsOrGoesForGood() throws Exception {
        Decision other = Registers.decision(register, "13", "3/12/2024");
        new AddAward(register).add(other.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Anh"));
        Recipient keep = recipient("Nguyễn Thị Ngọc Ánh");
        Recipient gone = recipient("Nguyễn Thị Ngọc Anh");
        new MergeRecipients(register).merge(keep.id(), gone.id(), new EditRecipient(register).draft(keep.id()));
        assertThat(bin())
                .singleElement()
                .satisfies(item -> assertThat(item.what()).isEqualTo(What.RECIPIENT))
                .satisfies(item -> assertThat(item.name()).isEqualTo("Nguyễn Thị Ngọc Anh"));

        new Bin(register).restoreRecipients(List.of(gone.id()));
        assertThat(new ListRecipients(register).list(RecipientFilter.ALL).rows())
                .filteredOn(known -> known.id() == gone.id())
                .singleElement()
                .satisfies(known -> assertThat(known.awards()).isZero());
        assertThat(bin()).isEmpty();
        register.undo();
        assertThat(purge.purge(bin(), REASON)).isEqualTo(new Purged(1, 0));
        assertThat(register.tables().find(Recipient.class, gone.id())).isEmpty();
    }

    @Test
    void someoneWhomADeletedLineStillNamesStaysUntilTheLineGoes() throws Exception {
        long line = room.award(2);
        Recipient recipient = recipient("Nguyễn Thị Ngọc Ánh");
        new DeleteAwards(register).delete(List.of(line));
        register.transact(Act.EDIT_RECIPIENT, tx -> tx.update(recipient, recipient.binned(register.now())));
        List<Bin.Item> person =
                bin().stream().filter(item -> item.what() == What.RECIPIENT).toList();
        assertRefused(() -> purge.purge(person, REASON), new Problem.BinKept(1));
        assertThat(purge.purge(bin(), REASON)).isEqualTo(new Purged(2, 0));
    }

    private Recipient recipient(String name) {
        return register.tables().all(Recipient.class).stream()
                .filter(recipient -> recipient.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
