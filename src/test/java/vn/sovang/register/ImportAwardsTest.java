package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;
import vn.sovang.domain.Sex;
import vn.sovang.domain.Unit;
import vn.sovang.domain.backup.Backup;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.domain.list.Flaw;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.Note;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Grids;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.ImportRow.Change;
import vn.sovang.register.ImportRow.Status;
import vn.sovang.work.Progress;

/** A list on its way into a decision: what the plan shows is what happens, all of it at once. */
class ImportAwardsTest {
    private static final String FILE = "DS_de_nghi_Suoi_Thong_2024.xls";

    @TempDir
    Path folder;

    private Register register;
    private Decision decision;
    private ImportAwards imports;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
        imports = new ImportAwards(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ListSheet sheet(String text) throws Refused {
        return imports.understand(Grids.of(text));
    }

    private ImportPlan plan(String text) throws Refused {
        return imports.plan(decision.id(), sheet(text), imports.usual());
    }

    private ImportPlan run(String text) throws Refused {
        return imports.run(decision.id(), FILE, sheet(text), imports.usual());
    }

    private List<Award> lines() throws Refused {
        return new ShowDecision(register)
                .show(decision.id()).lines().stream().map(AwardLine::award).toList();
    }

    private Recipient recipient(Award award) {
        return register.tables().find(Recipient.class, award.recipientId()).orElseThrow();
    }

    private static List<String> written(ImportPlan plan) {
        return plan.rows().stream()
                .map(row -> row.row().number() + " " + row.status() + " "
                        + row.notes().stream()
                                .map(note -> note.about() + note.details().toString())
                                .collect(Collectors.joining(" "))
                        + row.flaws().stream()
                                .map(flaw -> flaw.field() + ":"
                                        + flaw.problem().getClass().getSimpleName())
                                .collect(Collectors.joining(" ")))
                .map(String::strip)
                .toList();
    }

    private void add(RecipientKind kind, String name, String position, String unit) throws Refused {
        new AddAward(register)
                .add(decision.id(), new AwardDraft(kind, null, "", name, position, unit, "", Occasion.GIVEN));
    }

    @Test
    void aWholePlanShowsRowByRowWhatWouldHappen() throws Refused {
        new Units(register).add(UnitDraft.named("Thôn 2"));
        add(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng", "", "Thôn 2");
        add(RecipientKind.INDIVIDUAL, "Bà Ka Să H'Nhi", "Giáo viên", "Thôn 2");
        add(RecipientKind.INDIVIDUAL, "Nguyễn Thị Hoà", "", "");
        ImportPlan plan = plan("""
                DANH SÁCH
                STT | Họ và tên | Chức vụ | Đơn vị | Năm sinh | Hình thức
                I | CÁ NHÂN
                1 | Ông Liêng Hót Ha Đức | Trưởng thôn 4 | Thôn 2 | 1981 | Giấy khen
                2 | Ông Cil Múp Ha Kriêng | Thôn trưởng | | 1979 |
                3 | Bà Ka Să H'Nhi | Giáo viên | Thôn 2 | |
                4 | Ông Bon Niêng Ha Juýt | Thôn đội trưởng | Thôn 2 | 1092 |
                5 | LIÊNG HÓT HA ĐỨC | Trưởng thôn 4 | Thôn 2 | 1981 |
                6 | | Bí thư Chi đoàn | | 2001 |
                7 | Nguyen Thi Hoa | | | |
                8 | Bà Trần Thị Thu | Y tá | Trạm Y tế | | Bằng vàng
                9 | Bà Lê Thị Mai | Y tá | Thôn Tu Poh | |
                | Cộng: 9 người""");
        assertThat(written(plan))
                .containsExactly(
                        "3 SKIP HEADING[]",
                        "4 NEW KIND_FROM_HEADING[]",
                        "5 UPDATE UPDATES_LINE[1] KIND_FROM_HEADING[]",
                        "6 SKIP SAME_AS_LINE[2] KIND_FROM_HEADING[]",
                        "7 ERROR KIND_FROM_HEADING[]BIRTH:BirthImpossible",
                        "8 SKIP TWICE_IN_FILE[4] KIND_FROM_HEADING[] CAPITALS[LIÊNG HÓT HA ĐỨC]",
                        "9 ERROR KIND_FROM_HEADING[]NAME:NameMissing",
                        "10 NEW LIKE_LINE[3, Nguyễn Thị Hoà] ALIKE[Nguyễn Thị Hoà] KIND_FROM_HEADING[]",
                        "11 ERROR KIND_FROM_HEADING[]FORM:FormUnknown",
                        "12 NEW NEW_UNIT[Thôn Tu Poh] KIND_FROM_HEADING[]",
                        "13 SKIP TOTAL[]");
        assertThat(plan.rows().get(2).changes())
                .containsExactly(
                        new Change(ListField.POSITION, "", "Thôn trưởng"), new Change(ListField.BIRTH, "", "1979"));
        assertThat(plan.toWrite()).isEqualTo(4);
        assertThat(plan.count(Status.SKIP)).isEqualTo(4);
        assertThat(plan.count(Status.ERROR)).isEqualTo(3);
        assertThat(plan.newUnits()).containsExactly("Thôn Tu Poh");
        assertThat(lines()).hasSize(3);
    }

    @Test
    void whatThePlanShowsIsWrittenInOneActAndTakenBackInOne() throws Refused {
        String text = """
                STT | Danh xưng | Họ và tên | Chức vụ | Đơn vị | Năm sinh | CCCD | Giới tính | Tiền thưởng | Số vào sổ | Ghi chú
                1 | Tập thể | Trạm Y tế xã Suối Thông | | Thôn Tu Poh | | | | | 7 |
                2 | Ông | Cil Múp Ha Kriêng | Thôn trưởng | Thôn Tu Poh | 05/13/1979 | 68079001234 | Nam | 500.000 | 8 | Vắng""";
        run(text);
        List<Award> lines = lines();
        assertThat(lines.stream().map(line -> line.named().full()))
                .containsExactly("Tập thể Trạm Y tế xã Suối Thông", "Ông Cil Múp Ha Kriêng");
        Award second = lines.get(1);
        assertThat(second.source()).isEqualTo(FILE + " › Danh sach › 3");
        assertThat(second.note()).isEqualTo("Vắng");
        assertThat(second.bookNumber()).isEqualTo(8);
        assertThat(second.reward()).isEqualTo(new Reward(500_000, Reward.Source.TYPED));
        assertThat(second.achievement()).isEqualTo(decision.achievement());
        assertThat(second.unitId()).isNotNull();
        assertThat(recipient(second).birth()).isEqualTo("1979-05-13");
        assertThat(recipient(second).citizenId()).isEqualTo("068079001234");
        assertThat(recipient(second).sex()).isEqualTo(Sex.MALE);
        assertThat(register.references().units().stream().map(Unit::name)).contains("Thôn Tu Poh");
        assertThat(register.undoable()).contains(Act.IMPORT_AWARDS);

        register.undo();
        assertThat(lines()).isEmpty();
        assertThat(register.references().units().stream().map(Unit::name)).doesNotContain("Thôn Tu Poh");
        register.redo();
        assertThat(lines()).hasSize(2);
    }

    @Test
    void blanksNeverOverwriteAndOnlyWhatDiffersIsWritten() throws Refused {
        run("""
                STT | Họ và tên | Chức vụ | Đơn vị | Thành tích | Ghi chú
                1 | Ông Cil Múp Ha Kriêng | Thôn trưởng | Thôn 2 | Tốt | Vắng""");
        Award before = lines().get(0);
        ImportPlan plan = run("""
                STT | Họ và tên | Chức vụ | Đơn vị | Thành tích | Ghi chú | Tiền
                1 | Cil Múp Ha Kriêng | | thôn 2 | Xuất sắc | | 500k""");
        assertThat(plan.rows().get(0).changes())
                .containsExactly(
                        new Change(ListField.ACHIEVEMENT, "Tốt", "Xuất sắc"),
                        new Change(
                                ListField.AMOUNT, Long.toString(before.reward().amount()), "500000"));
        Award after = lines().get(0);
        assertThat(after.named()).isEqualTo(before.named());
        assertThat(after.note()).isEqualTo("Vắng");
        assertThat(after.achievement()).isEqualTo("Xuất sắc");
        assertThat(after.source()).isEqualTo(before.source());
    }

    @Test
    void theSameFileASecondTimeHasNothingNew() throws Refused {
        String text = """
                STT | Họ và tên | Chức vụ | Đơn vị | Năm sinh | Hình thức
                1 | Ông Cil Múp Ha Kriêng | Thôn trưởng | Thôn 2 | 1979 | Giấy khen
                2 | Trạm Y tế xã Suối Thông | | | | Giấy khen""";
        run(text);
        assertThat(plan(text).rows()).allMatch(row -> row.status() == Status.SKIP);
        assertThatThrownBy(() -> run(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problems()).containsExactly(new Problem.ListNothingToImport(FILE)));
    }

    @Test
    void whoIsKnownByNameAndUnitOrByNumberIsTheSameRecipientAndOthersAreProposed() throws Refused {
        run("""
                STT | Họ và tên | Đơn vị | CCCD
                1 | Ông Cil Múp Ha Kriêng | Thôn 2 | 068079001234
                2 | Bà Nguyễn Thị Hoà | Thôn 2 |""");
        List<Award> known = lines();
        decision = Registers.decision(register, "13", "3/12/2024");
        String text = """
                STT | Họ và tên | Đơn vị | CCCD
                1 | Ông Cil Mup Ha Kriêng | Thôn 5 | 068079001234
                2 | Bà Nguyễn Thị Hoà | Thôn 2 |
                3 | Bà Nguyễn Thị Hòa | Thôn 2 |
                4 | Ông Trần Văn Khác | | 068079001234""";
        ImportPlan plan = plan(text);
        assertThat(plan.rows().stream().map(ImportRow::recipientId))
                .containsExactly(known.get(0).recipientId(), known.get(1).recipientId(), 0L, 0L);
        assertThat(plan.rows().get(0).notes())
                .contains(
                        new Note(Note.About.LINKED, List.of("1")),
                        new Note(Note.About.AWARDED_BEFORE, List.of("12/QĐ-UBND")));
        assertThat(plan.rows().get(2).status()).isEqualTo(Status.SKIP);
        assertThat(plan.rows().get(3).flaws())
                .containsExactly(new Flaw(ListField.CITIZEN_ID, new Problem.CitizenIdTaken("Cil Múp Ha Kriêng")));

        ImportPlan alone = plan("STT | Họ và tên | Đơn vị\n1 | Bà Nguyễn Thị Hòa | Thôn 2");
        assertThat(alone.rows().get(0).recipientId()).isZero();
        assertThat(alone.rows().get(0).proposals()).extracting("name").containsExactly("Nguyễn Thị Hoà");
        ImportChoices chosen = imports.usual().about(2, known.get(1).recipientId());
        imports.run(decision.id(), FILE, sheet("STT | Họ và tên | Đơn vị\n1 | Bà Nguyễn Thị Hòa | Thôn 2"), chosen);
        assertThat(lines().get(0).recipientId()).isEqualTo(known.get(1).recipientId());
        assertThat(lines().get(0).named().name()).isEqualTo("Nguyễn Thị Hòa");
    }

    @Test
    void namesakesWithOtherBirthsAreTwoAndTwoAchievementsOfOneAreOnePerson() throws Refused {
        run("""
                STT | Họ và tên | Đơn vị | Năm sinh | Thành tích
                1 | Ông Cil Múp Ha Kriêng | Thôn 2 | 1979 | Tốt
                2 | Ông Cil Múp Ha Kriêng | Thôn 2 | 1990 | Tốt
                3 | Ông Cil Múp Ha Kriêng | Thôn 2 | 1979 | Cứu người""");
        List<Long> whose = lines().stream().map(Award::recipientId).toList();
        assertThat(whose.get(0)).isEqualTo(whose.get(2)).isNotEqualTo(whose.get(1));
    }

    @Test
    void aRowIsNoRepetitionOfOneThatCannotBeTakenOver() throws Refused {
        ImportPlan plan = plan("""
                STT | Họ và tên | Đơn vị | Số vào sổ
                1 | Ông Cil Múp Ha Kriêng | Thôn 2 | bảy
                2 | Ông Cil Múp Ha Kriêng | Thôn 2 |""");
        assertThat(plan.rows().stream().map(ImportRow::status)).containsExactly(Status.ERROR, Status.NEW);
    }

    @Test
    void whatIsAddedForSomebodyTheDecisionHasIsAboutThatRecipient() throws Refused {
        run("STT | Họ và tên | Đơn vị\n1 | Ông Cil Múp Ha Kriêng | Thôn 2");
        run("""
                STT | Họ và tên | Đơn vị | Thành tích
                1 | Ông Cil Múp Ha Kriêng | Thôn 2 |
                2 | Ông Cil Múp Ha Kriêng | Thôn 2 | Cứu người""");
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0).recipientId()).isEqualTo(lines().get(1).recipientId());
    }

    @Test
    void bookNumbersThatAreTakenAreNamedBeforeAnythingIsWritten() throws Refused {
        run("STT | Họ và tên | Số vào sổ\n1 | Ông Cil Múp Ha Kriêng | 7");
        ImportPlan plan = plan("""
                STT | Họ và tên | Số vào sổ
                1 | Bà Ka Să H'Nhi | 7
                2 | Bà Lê Thị Mai | 8
                3 | Bà Trần Thị Thu | 8""");
        assertThat(plan.allProblems())
                .containsExactly(
                        new Problem.BookNumberTaken(2, 7, 2024, "Ông Cil Múp Ha Kriêng"),
                        new Problem.BookNumberTaken(4, 8, 2024, "Lê Thị Mai"));
    }

    @Test
    void linesOnPaperAreChangedOnlyWithAReason() throws Refused {
        close();
        FourAwards room = new FourAwards(folder.resolve("in.sovang"));
        register = room.register;
        decision = room.decision;
        imports = new ImportAwards(register);
        room.print(room.start("2", "").job().id(), 1);
        ListSheet sheet = sheet("STT | Họ và tên | Chức vụ\n1 | Bà Nguyễn Thị Ngọc Ánh | Giáo viên");
        ImportPlan plan = imports.plan(decision.id(), sheet, imports.usual());
        assertThat(plan.allProblems()).containsExactly(new Problem.ChangeReasonMissing(List.of(2)));
        imports.run(decision.id(), FILE, sheet, imports.usual().because("Bổ sung chức vụ"));
        assertThat(lines().get(1).named().position()).isEqualTo("Giáo viên");
    }

    @Test
    void columnsChosenByHandAreRememberedForTheSameHead() throws Refused {
        String text = "STT | Họ và tên | Việc làm thêm\n1 | Ông Cil Múp Ha Kriêng | Thôn trưởng";
        ListSheet first = sheet(text);
        assertThat(first.tables().get(0).field(2)).isEmpty();
        imports.run(decision.id(), FILE, first.holding(0, 2, ListField.POSITION), imports.usual());
        assertThat(sheet(text).tables().get(0).field(2)).contains(ListField.POSITION);
        register.undo();
        assertThat(sheet(text).tables().get(0).field(2)).isEmpty();
    }

    @Test
    void whatStandsInTheWayOfTheWholeListIsSaidFirst() throws Refused {
        assertThat(plan("Kính gửi Ủy ban").problems()).containsExactly(new Problem.ListHeadMissing("Danh sach"));
        ListSheet twice =
                sheet("STT | Họ và tên | Việc\n1 | Ông Cil Múp Ha Kriêng | x").holding(0, 2, ListField.NAME);
        assertThatThrownBy(() -> imports.run(decision.id(), FILE, twice, imports.usual()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems()).containsExactly(new Problem.ListFieldTwice("NAME")));
        ListSheet none = sheet("STT | Họ và tên\n1 | Ông Cil Múp Ha Kriêng").holding(0, 1, null);
        assertThat(imports.plan(decision.id(), none, imports.usual()).problems())
                .containsExactly(new Problem.ListNameMissing());
    }

    @Test
    void errorsMendedInPlaceAreTakenOver() throws Refused {
        String text = "STT | Họ và tên | Năm sinh\n1 | Ông Cil Múp Ha Kriêng | 1092";
        ImportChoices mended = imports.usual().with(imports.usual().reading().corrected(2, ListField.BIRTH, "1992"));
        imports.run(decision.id(), FILE, sheet(text), mended);
        assertThat(recipient(lines().get(0)).birth()).isEqualTo("1992");
    }

    @Test
    void anImportFoundAfterwardsIsOpenToEditingLikeAnyOtherLine() throws Refused {
        run("STT | Họ và tên\n1 | Ông Cil Múp Ha Kriêng");
        Award edited = new EditAward(register).edit(lines().get(0).id(), AwardField.POSITION, "Thôn trưởng");
        assertThat(edited.source()).isEqualTo(FILE + " › Danh sach › 2");
    }

    @Test
    void whatWeExportIsUnderstoodAndHasNothingNew() throws Exception {
        run("""
                STT | Danh xưng | Họ và tên | Chức vụ | Đơn vị | Hình thức | Tiền thưởng | Số vào sổ
                1 | Tập thể | Trạm Y tế xã Suối Thông | | Thôn 2 | Giấy khen | 900.000 | 7
                2 | Ông | Cil Múp Ha Kriêng | Thôn trưởng | Thôn 2 | Giấy khen | | 8
                3 | Hộ ông | Lơ Mu Ha Blang | | Thôn 2 | Giấy khen | | 9""");
        Path file = folder.resolve("danh sách.xlsx");
        new ExportAwards(register).list(decision.id(), new Destination(file, Existing.KEEP), Progress.NONE);
        ListSheet sheet = imports.understand(ReadGrids.of(file, Progress.NONE).get(0));
        ImportPlan plan = imports.plan(decision.id(), sheet, imports.usual());
        assertThat(plan.rows().stream().map(ImportRow::status)).containsExactly(Status.SKIP, Status.SKIP, Status.SKIP);

        Decision other = Registers.decision(register, "13", "3/12/2024");
        int numbers = sheet.tables().get(0).column(ListField.BOOK_NUMBER).orElseThrow();
        imports.run(other.id(), FILE, sheet.holding(0, numbers, null), imports.usual());
        List<Award> first = lines();
        decision = other;
        assertThat(lines().stream().map(Award::named).toList())
                .isEqualTo(first.stream().map(Award::named).toList());
        assertThat(lines().stream().map(Award::recipientId).toList())
                .isEqualTo(first.stream().map(Award::recipientId).toList());
        assertThat(lines().stream().map(Award::reward).toList())
                .isEqualTo(first.stream().map(Award::reward).toList());
    }

    @Test
    void rowsWithErrorsGoIntoAFileOfTheirOwnAndMendedComeBack() throws Exception {
        ListSheet sheet = sheet("""
                STT | Họ và tên | Năm sinh
                1 | Ông Cil Múp Ha Kriêng | 1092
                2 | Bà Ka Să H'Nhi | 1984""");
        ImportPlan plan = imports.plan(decision.id(), sheet, imports.usual());
        Path file = folder.resolve("can sua.csv");
        Destination target = new Destination(file, Existing.KEEP);
        assertThat(new ExportFlaws(problem -> "Năm sinh sai.").write(sheet, plan, target))
                .isEqualTo(1);
        ListSheet again = imports.understand(ReadGrids.of(file, Progress.NONE).get(0));
        ImportChoices mended = imports.usual().with(imports.usual().reading().corrected(2, ListField.BIRTH, "1992"));
        List<ImportRow> rows = imports.plan(decision.id(), again, mended).rows();
        assertThat(rows.stream().map(ImportRow::status)).containsExactly(Status.NEW);
        assertThat(rows.get(0).row().value(ListField.NAME)).isEqualTo("Cil Múp Ha Kriêng");
    }

    @Test
    void ofTwoLinesOfOneNameARowWithoutUnitIsNeitherForCertain() throws Refused {
        run("""
                STT | Họ và tên | Đơn vị
                1 | Ông Cil Múp Ha Kriêng | Thôn 2
                2 | Ông Cil Múp Ha Kriêng | Thôn 5""");
        ImportRow without = plan("STT | Họ và tên | Đơn vị | Chức vụ\n1 | Ông Cil Múp Ha Kriêng | | Giáo viên")
                .rows()
                .get(0);
        assertThat(without.status()).isEqualTo(Status.NEW);
        assertThat(without.notes()).contains(new Note(Note.About.LIKE_LINE, List.of("1", "Ông Cil Múp Ha Kriêng")));
        ImportRow with = plan("STT | Họ và tên | Đơn vị | Chức vụ\n1 | Ông Cil Múp Ha Kriêng | Thôn 5 | Giáo viên")
                .rows()
                .get(0);
        assertThat(with.awardId()).isEqualTo(lines().get(1).id());
    }

    @Test
    void aCertificateAfterDeathIsToldByItsForm() throws Refused {
        run("STT | Họ và tên | Hình thức\n1 | Ông Cil Múp Ha Kriêng | Truy tặng Giấy khen");
        assertThat(lines().get(0).occasion()).isEqualTo(Occasion.POSTHUMOUS);
    }

    @Test
    void aBackupIsMadeBeforeAListIsTakenOver() throws Refused {
        run("STT | Họ và tên\n1 | Ông Cil Múp Ha Kriêng");
        assertThat(new Backups(register).all()).extracting(Backup::reason).containsExactly(BackupReason.BEFORE_IMPORT);
    }
}
