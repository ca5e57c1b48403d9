package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.BookSeries;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Revocation;
import vn.sovang.domain.Reward;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.PasteAwards.Block;
import vn.sovang.register.PasteAwards.Pasted;
import vn.sovang.work.Progress;

/** What a clerk does to many lines at once: each is one act and one undo. */
class ListActsTest {
    private static final List<AwardField> FROM_NAME = List.of(
            AwardField.NAME, AwardField.POSITION, AwardField.UNIT, AwardField.ACHIEVEMENT, AwardField.BOOK_NUMBER);

    @TempDir
    Path folder;

    private FourAwards room;
    private Register register;

    @BeforeEach
    void open() throws Refused {
        room = new FourAwards(folder.resolve("so.sovang"));
        register = room.register;
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Register reopened(String at) throws Refused {
        Clock clock = Clock.fixed(Instant.parse(at), ZoneId.of("Asia/Ho_Chi_Minh"));
        return Register.open(folder.resolve("so.sovang"), new Surroundings(clock, new Random(5), "thu-nghiem"));
    }

    private void reopenLater() throws Refused {
        register.close();
        register = reopened("2024-12-05T09:00:00Z");
    }

    private List<Award> lines() throws Refused {
        return new ShowDecision(register)
                .show(room.decision.id()).lines().stream().map(AwardLine::award).toList();
    }

    private List<String> names() throws Refused {
        return lines().stream().map(line -> line.named().full()).toList();
    }

    private void printFirst() throws Exception {
        new PrintCertificates(register)
                .toOneFile(
                        new PrintCertificates.Order(List.of(room.decision.id()), Rows.parse("1"), ""),
                        folder.resolve("a.pdf"),
                        Progress.NONE);
    }

    private static void assertRefused(ThrowingCallable act, Problem... problems) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(problems));
    }

    private Pasted paste(List<Long> over, List<AwardField> fields, List<List<String>> cells) throws Refused {
        return new PasteAwards(register)
                .paste(room.decision.id(), RecipientKind.INDIVIDUAL, new Block(over, fields, cells), "");
    }

    @Test
    void aBlockFillsTheLinesUnderItAndGoesOnAsNewOnes() throws Refused {
        Pasted pasted = paste(
                List.of(room.award(3), room.award(4)),
                FROM_NAME,
                List.of(
                        List.of("Cil Ha Brơi", "Dân quân thường trực"),
                        List.of("Kơ Să Ka Thiêm", "Chủ hộ"),
                        List.of(
                                "Ông Liêng Jrang Ha Chú",
                                "Thôn đội trưởng",
                                "Thôn Đưng K'Si",
                                "Xây dựng lực lượng",
                                "9"),
                        List.of("", "", ""),
                        List.of("Bà Phạm Thị Kim Oanh")));

        assertThat(pasted).isEqualTo(new Pasted(2, 2, 0));
        assertThat(names())
                .containsExactly(
                        "Tập thể Ban Chỉ huy Quân sự xã Suối Thông",
                        "Bà Nguyễn Thị Ngọc Ánh",
                        "Ông Cil Ha Brơi",
                        "Hộ ông Kơ Să Ka Thiêm",
                        "Ông Liêng Jrang Ha Chú",
                        "Bà Phạm Thị Kim Oanh");
        Award added = lines().get(4);
        assertThat(added.named().position()).isEqualTo("Thôn đội trưởng");
        assertThat(added.achievement()).isEqualTo("Xây dựng lực lượng");
        assertThat(added.bookNumber()).isEqualTo(9);
        assertThat(added.reward().amount()).isEqualTo(710_000);
        assertThat(lines().get(5).achievement()).isEqualTo(room.decision.achievement());

        register.undo();
        assertThat(names()).hasSize(4).contains("Ông Cil Múp Ha Kriêng", "Hộ ông Lơ Mu Ha Blang");
    }

    @Test
    void oneBadCellKeepsTheWholeBlockOutAndEveryBadCellIsNamed() throws Refused {
        List<String> before = names();
        assertRefused(
                () -> paste(
                        List.of(room.award(4)),
                        List.of(AwardField.KIND, AwardField.NAME, AwardField.AMOUNT),
                        List.of(
                                List.of("hộ", "Lơ Mu Ha Blang", "bảy trăm"),
                                List.of("CN", "Bùi Văn Sáu", ""),
                                List.of("thửa", "Bùi Văn Bảy", ""),
                                List.of("tập thể", "", "710k"))),
                new Problem.NotAnAmount(4, "bảy trăm"),
                new Problem.KindUnknown(6, "thửa"),
                new Problem.NameMissing(7));
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void columnsForWhichTheListHasNoneAreCounted() throws Refused {
        Pasted pasted = paste(
                List.of(room.award(1)), List.of(AwardField.POSITION), List.of(List.of("Đơn vị cơ sở", "thừa", "thừa")));
        assertThat(pasted).isEqualTo(new Pasted(1, 0, 2));
    }

    @Test
    void fiveHundredPastedLinesAreOneUndo() throws Refused {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            cells.add(List.of("Ông Nguyễn Văn Thứ " + (char) ('A' + i % 26) + i, "Dân quân"));
        }
        paste(List.of(), FROM_NAME, cells);
        assertThat(lines()).hasSize(504);
        register.undo();
        assertThat(lines()).hasSize(4);
        assertThat(register.tables().all(Recipient.class)).hasSize(4);
    }

    @Test
    void aLineOnPaperIsChangedOnlyWithAReasonWhichTheJournalKeeps() throws Exception {
        printFirst();
        EditAward edit = new EditAward(register);
        List<CellText> cells = List.of(
                new CellText(room.award(1), AwardField.ACHIEVEMENT, "Dẫn đầu phong trào"),
                new CellText(room.award(2), AwardField.ACHIEVEMENT, "Dẫn đầu phong trào"));
        assertRefused(() -> edit.edit(cells, " "), new Problem.ChangeReasonMissing(List.of(1)));
        edit.edit(cells, "theo biên bản ngày 4/12");
        assertThat(lines())
                .filteredOn(line -> line.achievement().equals("Dẫn đầu phong trào"))
                .hasSize(2);
        assertRefused(
                () -> new EditDecision(register).edit(room.decision.id(), draftWithPlace("Đồi Thông")),
                new Problem.ChangeReasonMissing(List.of(1)));
        new EditDecision(register).edit(room.decision.id(), draftWithPlace("Đồi Thông"), "đổi tên xã");
        assertThat(journalled()).contains("theo biên bản ngày 4/12", "đổi tên xã");
    }

    private List<String> journalled() throws Exception {
        List<String> reasons = new ArrayList<>();
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("so.sovang"));
                var found = sql.createStatement().executeQuery("SELECT reason FROM journal")) {
            while (found.next()) {
                reasons.add(found.getString(1));
            }
        }
        return reasons;
    }

    private DecisionDraft draftWithPlace(String place) {
        DecisionDraft was = DecisionDraft.of(room.decision);
        return new DecisionDraft(
                was.number(),
                was.signedOn(),
                was.title(),
                was.shortTitle(),
                was.signerId(),
                place,
                was.methodId(),
                was.fieldId(),
                was.achievement(),
                was.dossierOn(),
                was.proposal(),
                was.fund(),
                was.note());
    }

    @Test
    void aTypoThatIsMendedIntoAKnownNameLeavesNoStranger() throws Refused {
        new EditAward(register).edit(room.award(3), AwardField.NAME, "Ông Nguyễn Thị Ngọc Ánh");
        assertThat(names().get(2)).isEqualTo("Ông Nguyễn Thị Ngọc Ánh");
        assertThat(lines().get(2).recipientId()).isEqualTo(lines().get(1).recipientId());
        assertThat(register.tables().all(Recipient.class))
                .filteredOn(recipient -> recipient.binnedAt() != null)
                .extracting(Recipient::name)
                .containsExactly("Cil Múp Ha Kriêng");
    }

    @Test
    void linesMoveTogetherAndKeepTheirNumbers() throws Refused {
        new ArrangeAwards(register).move(room.decision.id(), List.of(room.award(4), room.award(3)), 1);
        assertThat(lines()).extracting(Award::bookNumber).containsExactly(3, 4, 1, 2);
        new ArrangeAwards(register).forTheStage(room.decision.id());
        assertThat(names()).extracting(name -> name.substring(0, 2)).containsExactly("Tậ", "Hộ", "Ôn", "Bà");
        new ArrangeAwards(register).byName(room.decision.id());
        assertThat(names())
                .containsExactly(
                        "Tập thể Ban Chỉ huy Quân sự xã Suối Thông",
                        "Hộ ông Lơ Mu Ha Blang",
                        "Bà Nguyễn Thị Ngọc Ánh",
                        "Ông Cil Múp Ha Kriêng");
        register.undo();
        register.undo();
        register.undo();
        assertThat(lines()).extracting(Award::bookNumber).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aCopyTakesTheHeaderAndTheListIntoThisYear() throws Refused {
        new EditAward(register).edit(room.award(2), AwardField.ACHIEVEMENT, "Tuyển quân năm 2024, 15/2024 hồ sơ");
        new RevokeAwards(register).revoke(List.of(room.award(3)), new RevocationDraft("9/12/2024", "30", "trùng"));
        register.close();
        try (Register later = reopened("2026-11-20T01:00:00Z")) {
            Decision frame = new CopyDecision(later).copy(room.decision.id(), CopyDecision.Part.FRAME);
            assertThat(frame.title()).endsWith("nhiệm vụ năm 2026");
            assertThat(frame.number().isEmpty()).isTrue();
            assertThat(frame.signedOn()).isNull();
            assertThat(frame.state()).isEqualTo(DecisionState.DRAFT);
            assertThat(new ShowDecision(later).show(frame.id()).lines()).isEmpty();

            Decision whole = new CopyDecision(later).copy(room.decision.id(), CopyDecision.Part.LIST);
            List<Award> lines = new ShowDecision(later)
                    .show(whole.id()).lines().stream().map(AwardLine::award).toList();
            assertThat(lines)
                    .extracting(line -> line.named().name())
                    .containsExactly("Ban Chỉ huy Quân sự xã Suối Thông", "Nguyễn Thị Ngọc Ánh", "Lơ Mu Ha Blang");
            assertThat(lines).extracting(Award::bookNumber).containsOnlyNulls();
            assertThat(lines.get(0).achievement())
                    .isEqualTo(whole.achievement())
                    .endsWith("năm 2026");
            assertThat(lines.get(1).achievement()).isEqualTo("Tuyển quân năm 2026, 15/2024 hồ sơ");
            assertThat(lines.get(1).reward()).isEqualTo(new Reward(760_000, Reward.Source.COMPUTED));
            assertThat(later.tables().all(Recipient.class)).hasSize(4);
        }
    }

    @Test
    void aRevokedAwardStaysInTheBookAndIsNotPrinted() throws Exception {
        RevokeAwards revoke = new RevokeAwards(register);
        assertRefused(
                () -> revoke.revoke(List.of(room.award(1)), new RevocationDraft("", "", "")),
                new Problem.RevocationIncomplete("REVOKED_ON"),
                new Problem.RevocationIncomplete("REVOKED_BY"),
                new Problem.RevocationIncomplete("REASON"));
        revoke.revoke(List.of(room.award(1)), new RevocationDraft("9/12/24", "30/QĐ-UBND", "kê khai không đúng"));
        Award revoked = lines().get(0);
        assertThat(revoked.bookNumber()).isEqualTo(1);
        assertThat(revoked.revocation())
                .isEqualTo(new Revocation(LocalDate.of(2024, 12, 9), "30/QĐ-UBND", "kê khai không đúng"));
        assertThat(new PrintRun(register).plan(room.order("1", Medium.BLANK)).sheets())
                .isEmpty();
        assertRefused(
                () -> revoke.revoke(List.of(room.award(1)), new RevocationDraft("9/12/24", "30", "lần nữa")),
                new Problem.AlreadyRevoked(1));
        revoke.revokeAll(room.decision.id(), new RevocationDraft("10/12/24", "31", "hủy cả quyết định"));
        assertThat(lines()).extracting(Award::revocation).doesNotContainNull();
        register.undo();
        revoke.reinstate(List.of(room.award(1)), "hủy nhầm");
        assertThat(lines()).extracting(Award::revocation).containsOnlyNulls();
    }

    @Test
    void whatWasDeletedComesBackFromTheBin() throws Refused {
        long second = room.award(2);
        new DeleteAwards(register).delete(List.of(second));
        Bin bin = new Bin(register);
        assertThat(bin.items())
                .extracting(Bin.Item::name, Bin.Item::detail)
                .containsExactly(tuple("Bà Nguyễn Thị Ngọc Ánh", "12/QĐ-UBND"));

        reopenLater();
        bin = new Bin(register);
        new DeleteDecision(register).delete(room.decision.id());
        assertThat(bin.items()).extracting(Bin.Item::what, Bin.Item::lines).contains(tuple(Bin.Item.What.DECISION, 3));
        Bin closed = bin;
        assertRefused(() -> closed.restoreAwards(List.of(second)), new Problem.DecisionInBin("12/QĐ-UBND"));

        bin.restoreDecision(room.decision.id());
        assertThat(lines()).hasSize(3);
        bin.restoreAwards(List.of(second));
        assertThat(names().get(1)).isEqualTo("Bà Nguyễn Thị Ngọc Ánh");
        assertThat(bin.items()).isEmpty();
        register.undo();
        assertThat(lines()).hasSize(3);
    }

    @Test
    void aDecisionWhoseNumberAnotherHasByNowStaysInTheBin() throws Refused {
        new DeleteDecision(register).delete(room.decision.id());
        Registers.decision(register, "12", "3/12/2024");
        assertRefused(
                () -> new Bin(register).restoreDecision(room.decision.id()),
                new Problem.DecisionNumberTaken("12/QĐ-UBND", 2024));
    }

    @Test
    void numbersThatStandNowhereAreKnownBeforeMoreAreGiven() throws Exception {
        new DeleteAwards(register).delete(List.of(room.award(2)));
        Decision other = Registers.decision(register, "13", "3/12/2024");
        Award added =
                new AddAward(register).add(other.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"));
        new EditAward(register).edit(added.id(), AwardField.BOOK_NUMBER, "7");
        assertThat(new IssueBookNumbers(register).gaps(other.id(), BookSeries.YEARLY))
                .containsExactly(2, 5, 6);
        assertThat(new IssueBookNumbers(register).preview(room.decision.id()).first())
                .isEqualTo(8);
    }

    @Test
    void aBlockTooLongToWaitForIsRefusedWhole() throws Refused {
        List<List<String>> cells = Collections.nCopies(5001, List.of("Ông Krajan Plin"));
        assertRefused(() -> paste(List.of(), FROM_NAME, cells), new Problem.PasteTooLong(5001, 5000));
        assertThat(lines()).hasSize(4);
    }

    @Test
    void aLineWhoseCertificateIsOnPaperIsNotDeletedAlsoWithoutANumber() throws Exception {
        new EditAward(register).edit(room.award(1), AwardField.BOOK_NUMBER, "");
        printFirst();
        assertRefused(
                () -> new DeleteAwards(register).delete(List.of(room.award(1))),
                new Problem.CertificatePrinted(1, "Tập thể Ban Chỉ huy Quân sự xã Suối Thông"));
        assertRefused(
                () -> new DeleteDecision(register).delete(room.decision.id()),
                new Problem.DecisionHasNumbers("12/QĐ-UBND", 1));
        assertThat(lines()).hasSize(4);
    }

    @Test
    void aDeletedDecisionComesBackWithItsNumbersByUndo() throws Refused {
        List<Award> before = lines();
        new DeleteDecision(register).delete(room.decision.id());
        Decision other = Registers.decision(register, "13", "3/12/2024");
        new AddAward(register).add(other.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"));
        assertThat(new IssueBookNumbers(register).issue(other.id()).first()).isEqualTo(1);
        for (int act = 0; act < 4; act++) {
            register.undo();
        }
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void numberingTwiceGivesNothingTwice() throws Refused {
        IssueBookNumbers.Numbers again = new IssueBookNumbers(register).issue(room.decision.id());
        assertThat(again.count()).isZero();
        assertThat(lines()).extracting(Award::bookNumber).containsExactly(1, 2, 3, 4);
    }
}
