package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.PaperGap;
import vn.sovang.domain.PaperKind;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.DocxText;
import vn.sovang.fixtures.PdfText;
import vn.sovang.fixtures.Registers;
import vn.sovang.text.NumberWords;
import vn.sovang.work.Progress;

/** The papers that leave with a decision: what they say, what they leave blank, and that both kinds of files say the same. */
class DecisionPapersTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Register register;

    @BeforeAll
    static void makeSample() throws Exception {
        new SampleRegister(Registers.surroundings()).make(shared.resolve("mẫu.sovang"), Progress.NONE);
    }

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("sổ.sovang");
        Files.copy(shared.resolve("mẫu.sovang"), file);
        register = Register.open(file, Registers.later(7));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private long numbered(String number, int year) throws Refused {
        return new FindDecision(register).byNumber(number, year).id();
    }

    private long draft() throws Refused {
        return new ListDecisions(register)
                .all().stream()
                        .filter(each -> each.number().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private Path write(PaperKind kind, long decision, String ending) throws Exception {
        Path file = folder.resolve(kind + ending);
        new DecisionPapers(register).write(kind, decision, new Destination(file, Existing.REPLACE), Progress.NONE);
        return file;
    }

    private String text(PaperKind kind, long decision) throws Exception {
        return DocxText.all(write(kind, decision, ".docx"));
    }

    private List<PaperGap> gaps(PaperKind kind, long decision) throws Refused {
        return new DecisionPapers(register)
                .look(decision).stream()
                        .filter(state -> state.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .gaps();
    }

    @Test
    void theDecisionSaysWhoGrantsWhatToHowManyAndHowMuchMoneyInFiguresAndWords() throws Exception {
        assertThat(text(PaperKind.DECISION, numbered("1254", 2024)))
                .startsWith("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG ỦY BAN NHÂN DÂN HUYỆN LẠC DƯƠNG")
                .containsSubsequence(
                        "Số: 1254/QĐ-UBND",
                        "Lạc Dương, ngày 02 tháng 12 năm 2024",
                        "QUYẾT ĐỊNH",
                        "Về việc tặng Giấy khen cho tập thể, cá nhân, hộ gia đình hoàn thành xuất sắc nhiệm vụ quân sự",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN LẠC DƯƠNG",
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023",
                        "Xét đề nghị của …",
                        "tại Tờ trình số 87/TTr-NV ngày 28 tháng 11 năm 2024.",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân huyện Lạc Dương cho ",
                        " đã hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương năm 2024",
                        "(có danh sách kèm theo).",
                        "Điều 2. ",
                        " đồng (bằng chữ: ",
                        " đồng), trích từ Quỹ thi đua, khen thưởng huyện năm 2024.",
                        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
                        "Nơi nhận:",
                        "- Như Điều 3;",
                        "- Lưu: VT.",
                        "CHỦ TỊCH",
                        "Ngô Trọng Đạt");
        assertThat(gaps(PaperKind.DECISION, numbered("1254", 2024))).containsExactly(PaperGap.PROPOSER);
    }

    @Test
    void aDeputySignsForTheChairman() throws Exception {
        assertThat(text(PaperKind.DECISION, numbered("1187", 2024)))
                .contains("KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
                .doesNotContain("TM.");
    }

    @Test
    void whatADraftDoesNotKnowIsLeftBlankAndSaid() throws Exception {
        long draft = draft();
        assertThat(text(PaperKind.DECISION, draft))
                .contains("Số: ……/QĐ-UBND", "ngày …… tháng …… năm ……", "Tờ trình số …… ngày …… tháng …… năm ……");
        assertThat(gaps(PaperKind.DECISION, draft))
                .contains(PaperGap.NUMBER, PaperGap.DATE, PaperGap.PROPOSER, PaperGap.PROPOSAL)
                .doesNotContain(PaperGap.SIGNER);
    }

    @Test
    void lawsFollowTheDayTheDossierCameIn() throws Exception {
        assertThat(text(PaperKind.DECISION, numbered("0458", 2016)))
                .contains("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003")
                .doesNotContain("98/2023/NĐ-CP");
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"BOOK"},
            mode = EnumSource.Mode.EXCLUDE)
    void bothKindsOfFilesSayTheSame(PaperKind kind) throws Exception {
        long decision = numbered("1254", 2024);
        String word = DocxText.all(write(kind, decision, ".docx"));
        List<String> pages = PdfText.pages(write(kind, decision, ".pdf"));
        for (String part : word.split(" ", -1)) {
            assertThat(pages).as(part).anyMatch(page -> page.contains(part));
        }
        assertThat(letters(String.join(" ", pages)).length())
                .isGreaterThanOrEqualTo(letters(word).length());
    }

    private static String letters(String text) {
        return text.replace(" ", "");
    }

    @Test
    void theListNamesEveryOneKindByKindWithoutWhatIsNobodysBusiness() throws Exception {
        long id = numbered("1254", 2024);
        String list = text(PaperKind.ANNEX, id);
        assertThat(list)
                .contains("(Kèm theo Quyết định số 1254/QĐ-UBND ngày 02 tháng 12 năm 2024 của Chủ tịch Ủy ban nhân dân")
                .containsSubsequence("I. Tập thể", "II. Hộ gia đình", "III. Cá nhân")
                .doesNotContain("0.000");
        for (AwardLine line : new ShowDecision(register).show(id).lines()) {
            assertThat(list).contains(line.award().named().name().replace('\'', '’'));
        }
    }

    @Test
    void kindsThatNobodyIsOfAreNotNamedAndPartsAreNumberedOn() throws Exception {
        Path file = folder.resolve("xã.sovang");
        try (Register other = Registers.empty(file)) {
            Decision decision = Registers.decision(other, "5", "5/3/2024");
            new AddAward(other).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng"));
            Path annex = folder.resolve("ds.docx");
            DecisionPapers papers = new DecisionPapers(other);
            papers.write(PaperKind.ANNEX, decision.id(), new Destination(annex, Existing.REPLACE), Progress.NONE);
            assertThat(DocxText.all(annex))
                    .contains("I. Cá nhân", "Danh sách gồm 01 cá nhân./.")
                    .doesNotContain("Tập thể", "Hộ gia đình");
            Path paper = folder.resolve("qđ.docx");
            papers.write(PaperKind.DECISION, decision.id(), new Destination(paper, Existing.REPLACE), Progress.NONE);
            assertThat(DocxText.all(paper))
                    .contains("Số: 05/QĐ-UBND", "ngày 05 tháng 3 năm 2024", "cho 01 cá nhân đã hoàn thành")
                    .doesNotContain("tập thể có tên");
        }
    }

    @Test
    void differentAchievementsStandInAListThatLies() throws Exception {
        long id = numbered("1254", 2024);
        Award first = new ShowDecision(register).show(id).lines().get(0).award();
        new EditAward(register)
                .edit(first.id(), AwardField.ACHIEVEMENT, "Có thành tích xuất sắc trong diễn tập phòng thủ", "sửa");
        Path file = write(PaperKind.ANNEX, id, ".docx");
        assertThat(DocxText.all(file)).contains("Đơn vị Thành tích", "diễn tập phòng thủ");
        try (XWPFDocument paper = DocxText.open(file)) {
            assertThat(paper.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .hasToString("landscape");
        }
    }

    @Test
    void theMoneyListAddsUpInFiguresAndWords() throws Exception {
        long id = numbered("1254", 2024);
        long sum = new ShowDecision(register).show(id).money();
        assertThat(text(PaperKind.RECEIPT, id))
                .contains("Tổng cộng " + NumberWords.grouped(sum))
                .contains("Bằng chữ: " + NumberWords.money(sum) + ".")
                .contains("NGƯỜI LẬP", "KẾ TOÁN");
    }

    @Test
    void aMissingAmountIsBlankAndSoIsTheTotal() throws Exception {
        long id = numbered("1254", 2024);
        Award first = new ShowDecision(register).show(id).lines().get(0).award();
        new EditAward(register).edit(first.id(), AwardField.AMOUNT, "0", "sửa");
        assertThat(text(PaperKind.RECEIPT, id)).contains("Tổng cộng ……", "Bằng chữ: ……");
        assertThat(gaps(PaperKind.RECEIPT, id)).contains(PaperGap.REWARD);
        assertThat(text(PaperKind.DECISION, id)).contains("Tổng số tiền thưởng là ……");
    }

    @Test
    void threeHundredPeopleStandOnTheListEachOnceInTheOrderOfTheStage() throws Exception {
        try (Register other = Registers.empty(folder.resolve("xã.sovang"))) {
            Decision decision = Registers.decision(other, "12", "2/12/2024");
            for (int i = 1; i <= 300; i++) {
                RecipientKind kind = i % 3 == 0 ? RecipientKind.COLLECTIVE : RecipientKind.INDIVIDUAL;
                String name = kind == RecipientKind.COLLECTIVE ? "Thôn " + i : "Ông Cil Ha Lang số " + i;
                new AddAward(other).add(decision.id(), AwardDraft.named(kind, name));
            }
            Path file = folder.resolve("gọi.docx");
            new DecisionPapers(other)
                    .write(PaperKind.CALL, decision.id(), new Destination(file, Existing.REPLACE), Progress.NONE);
            assertThat(DocxText.all(file))
                    .containsSubsequence("1 Thôn 3 ", "100 Thôn 300 ", "101 Ông Cil Ha Lang số 1 ", "300 Ông Cil")
                    .contains("Tổng cộng: 100 tập thể và 200 cá nhân.");
        }
    }

    @Test
    void theBookOfAYearHasEveryNumberInItsOrderAndWhatWasTakenBackStruckThrough() throws Exception {
        Path file = folder.resolve("sổ 2024.docx");
        new DecisionPapers(register).book(2024, new Destination(file, Existing.REPLACE), Progress.NONE);
        String book = DocxText.all(file);
        assertThat(book)
                .contains("SỔ KHEN THƯỞNG NĂM 2024", "Số vào sổ Ngày vào sổ Số, ngày quyết định", "Ký nhận Ghi chú");
        try (XWPFDocument paper = DocxText.open(file)) {
            assertThat(paper.getTables().get(1).getRow(0).getTableCells()).hasSize(16);
            assertThat(paper.getTables().get(1).getRow(1).getCell(0).getText()).isEqualTo("1");
            assertThat(paper.getTables().get(1).getRow(2).getCell(0).getText()).isEqualTo("2");
        }
    }

    @Test
    void everyOneWhoIsCommendedGetsALabel() throws Exception {
        long id = numbered("1254", 2024);
        Path file = write(PaperKind.LABELS, id, ".docx");
        assertThat(DocxText.all(file).split("Kính gửi:", -1)).hasSize(25);
        assertThat(DocxText.all(file)).contains("Kính gửi: Ông Cil Ha Niêm Chỉ huy trưởng");
    }

    @Test
    void theSamePaperIsTheSameFile() throws Exception {
        long id = numbered("1254", 2024);
        byte[] first = Files.readAllBytes(write(PaperKind.DECISION, id, ".docx"));
        assertThat(Files.readAllBytes(write(PaperKind.DECISION, id, ".docx"))).isEqualTo(first);
    }

    @Test
    void aFileThatIsNoWordFileIsKept() throws Exception {
        long id = numbered("1254", 2024);
        Path file = Files.writeString(folder.resolve("DECISION.docx"), "thư của tôi");
        assertThatThrownBy(() -> write(PaperKind.DECISION, id, ".docx"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem.WouldReplaceWord(file.toString())));
        assertThat(file).hasContent("thư của tôi");
        assertThatThrownBy(() -> write(PaperKind.DECISION, id, ".txt"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems()).hasOnlyElementsOfType(Problem.PaperFileEnding.class));
    }
}
