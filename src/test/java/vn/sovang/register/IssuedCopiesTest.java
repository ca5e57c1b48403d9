package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.PrintSheet;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

class IssuedCopiesTest {
    @TempDir
    Path folder;

    private FourAwards room;
    private IssuedCopies copies;

    @BeforeEach
    void open() throws Refused {
        room = new FourAwards(folder.resolve("so.sovang"));
        copies = new IssuedCopies(room.register);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private IssuedCopy only(int row) throws Refused {
        List<IssuedCopy> all = copies.of(room.award(row));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void theSameCertificateComesAgainByteForByteWhateverHasChangedSince() throws Exception {
        PrintCertificates.Order order = new PrintCertificates.Order(List.of(room.decision.id()), Rows.parse("3"), "");
        Path file = new PrintCertificates(room.register)
                .toFolder(order, folder, Progress.NONE)
                .files()
                .get(0);
        byte[] then = Files.readAllBytes(file);

        new EditAward(room.register).edit(room.award(3), AwardField.NAME, "Cil Múp Ha Kriêng Anh", "ghi sai tên");
        new EditAward(room.register).edit(room.award(3), AwardField.POSITION, "Thôn đội trưởng", "ghi thiếu");
        room.close();

        try (Register later = Register.open(folder.resolve("so.sovang"), Registers.surroundings())) {
            IssuedCopies kept = new IssuedCopies(later);
            long award = new ShowDecision(later)
                    .show(room.decision.id())
                    .lines()
                    .get(2)
                    .award()
                    .id();
            IssuedCopy copy = kept.of(award).get(0);
            assertThat(kept.bytes(copy.id())).isEqualTo(then);
            assertThat(copy.medium()).isEqualTo(Medium.BLANK);
            assertThat(kept.differences(copy.id()))
                    .containsExactly(
                            new IssuedCopies.Difference(Placeholder.NAME, "Cil Múp Ha Kriêng", "Cil Múp Ha Kriêng Anh"),
                            new IssuedCopies.Difference(Placeholder.POSITION, "", "Thôn đội trưởng"));
        }
    }

    @Test
    void aSheetOfAJobIsKeptAsItWasHandedOver() throws Refused {
        PrintRun run = new PrintRun(room.register);
        long job = room.start("2", "").job().id();
        Sending sending = run.next(job).orElseThrow();
        run.sent(sending.sheetId());

        IssuedCopy copy = only(2);
        assertThat(copies.bytes(copy.id())).isEqualTo(sending.bytes());
        assertThat(copy.medium()).isEqualTo(Medium.STOCK);
        assertThat(copies.differences(copy.id())).isEmpty();
    }

    @Test
    void fontsAndArtAreKeptOnceForTheWholeRegister() throws Exception {
        room.print(room.start("", "").job().id(), 10);
        room.close();
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("so.sovang"));
                Statement statement = sql.createStatement();
                var found = statement.executeQuery("SELECT (SELECT count(*) FROM content WHERE kind = 'SHEET'),"
                        + " (SELECT count(*) FROM content WHERE kind = 'MARKS'),"
                        + " (SELECT count(*) FROM content WHERE kind = 'FONT')")) {
            assertThat(found.getInt(1)).isEqualTo(4);
            assertThat(found.getInt(2)).isLessThanOrEqualTo(3);
            assertThat(found.getInt(3)).isBetween(2, 6);
        }
    }

    @Test
    void aCopyThatWasDamagedInTheFileIsNotPassedOffAsTheSame() throws Exception {
        room.print(room.start("1", "").job().id(), 10);
        IssuedCopy copy = only(1);
        room.close();
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("so.sovang"));
                Statement statement = sql.createStatement()) {
            statement.executeUpdate("DELETE FROM content WHERE hash = '" + copy.sheet() + "'");
        }
        try (Register later = Register.open(folder.resolve("so.sovang"), Registers.surroundings())) {
            assertThatThrownBy(() -> new IssuedCopies(later).bytes(copy.id()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            e -> assertThat(e.problems())
                                    .containsExactly(
                                            new Problem.CopyMissing("Tập thể Ban Chỉ huy Quân sự xã Suối Thông")));
        }
    }

    @Test
    void theLogTellsWhatWasPrintedSpoiledAndWhy() throws Exception {
        PrintRun run = new PrintRun(room.register);
        long job = room.start("1-2", "").job().id();
        room.print(job, 10);
        run.resume(job, 1, "kẹt giấy");
        room.print(job, 10);
        new PrintCertificates(room.register)
                .toOneFile(
                        new PrintCertificates.Order(List.of(room.decision.id()), Rows.parse("2"), ""),
                        folder.resolve("a.pdf"),
                        Progress.NONE);

        assertThat(new PrintLog(room.register).of(room.decision.id()))
                .extracting(e -> e.row() + " " + e.state() + " " + e.printing() + " " + e.printer() + " " + e.reason())
                .containsExactlyInAnyOrder(
                        "1 GOOD 1 Máy in phòng Nội vụ ",
                        "2 SPOILED 0 Máy in phòng Nội vụ kẹt giấy",
                        "2 GOOD 1 Máy in phòng Nội vụ ",
                        "2 GOOD 2  ");
        assertThat(run.show(job).count(PrintSheet.State.GOOD)).isEqualTo(2);
    }
}
