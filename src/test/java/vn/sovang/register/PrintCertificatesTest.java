package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class PrintCertificatesTest {
    @TempDir
    Path folder;

    private Register register;
    private Decision decision;

    @BeforeEach
    void makeADecisionOfThree() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
        add(RecipientKind.COLLECTIVE, "Ban Chỉ huy Quân sự xã Suối Thông");
        add(RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Ánh");
        add(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
        new IssueBookNumbers(register).issue(decision.id());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void add(RecipientKind kind, String name) throws Refused {
        new AddAward(register).add(decision.id(), AwardDraft.named(kind, name));
    }

    private PrintCertificates.Order order(String rows) throws Refused {
        return new PrintCertificates.Order(List.of(decision.id()), Rows.parse(rows), "");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.endsWith("-journal") && !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aPrintedCertificateSaysWhoWhyAndByWhichDecision() throws Exception {
        Path file = folder.resolve("giấy khen.pdf");
        PrintCertificates.Report report = new PrintCertificates(register).toOneFile(order(""), file, Progress.NONE);

        assertThat(report.printed()).isEqualTo(3);
        assertThat(report.misfits()).isEmpty();
        assertThat(text(file))
                .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI THÔNG", "GIẤY KHEN")
                .contains("Tập thể", "Ban Chỉ huy Quân sự xã Suối Thông")
                .contains("Bà", "Nguyễn Thị Ngọc Ánh", "Cil Múp Ha Kriêng")
                .contains("Đã hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương năm 2024")
                .contains("12/QĐ-UBND", "ngày 02 tháng 12 năm 2024", "Đinh Công Lĩnh");
    }

    @Test
    void printingIsRecordedAndTheBookNumbersAreIssued() throws Exception {
        new PrintCertificates(register).toOneFile(order("1,3"), folder.resolve("a.pdf"), Progress.NONE);
        DecisionView view = new ShowDecision(register).show(decision.id());

        assertThat(view.printed()).isEqualTo(2);
        assertThat(view.decision().state()).isEqualTo(DecisionState.PRINTING);
        long first = view.lines().get(0).award().id();
        assertThatThrownBy(() -> new EditAward(register).edit(first, AwardField.BOOK_NUMBER, "9", "ghi nhầm số"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.BookNumberIssued(1, 1)));
        assertThatThrownBy(() -> new DeleteAwards(register).delete(List.of(first)))
                .isInstanceOf(Refused.class);

        new PrintCertificates(register).toOneFile(order("2"), folder.resolve("b.pdf"), Progress.NONE);
        assertThat(new ShowDecision(register).show(decision.id()).decision().state())
                .isEqualTo(DecisionState.DONE);
    }

    @Test
    void theSameListPrintsTheSameBytes() throws Exception {
        Path one = folder.resolve("1.pdf");
        Path two = folder.resolve("2.pdf");
        new PrintCertificates(register).toOneFile(order(""), one, Progress.NONE);
        new PrintCertificates(register).toOneFile(order(""), two, Progress.NONE);

        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void oneFileForEachLineIsNamedByPlaceAndName() throws Exception {
        PrintCertificates.Report report = new PrintCertificates(register).toFolder(order("2-3"), folder, Progress.NONE);

        assertThat(report.files().stream().map(f -> folder.relativize(f).toString()))
                .containsExactly(
                        "12-QĐ-UBND 2024/01-Nguyễn Thị Ngọc Ánh.pdf", "12-QĐ-UBND 2024/02-Cil Múp Ha Kriêng.pdf");
        assertThat(report.files()).allSatisfy(f -> assertThat(text(f)).contains("GIẤY KHEN"));
    }

    @Test
    void aCancelledBatchLeavesNeitherFileNorRecord() throws Exception {
        assertThatThrownBy(() -> new PrintCertificates(register)
                        .toOneFile(order(""), folder.resolve("a.pdf"), (done, total) -> {
                            if (done == 2) {
                                throw new Cancelled();
                            }
                        }))
                .isInstanceOf(Cancelled.class);

        assertThat(filesInFolder()).containsExactly("so.sovang");
        assertThat(new ShowDecision(register).show(decision.id()).printed()).isZero();
    }

    @Test
    void aBatchCancelledInItsSecondDecisionLeavesNoFolderOfTheFirst() throws Exception {
        Decision second = Registers.decision(register, "13", "9/12/2024");
        new AddAward(register).add(second.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"));
        PrintCertificates.Order both = new PrintCertificates.Order(List.of(decision.id(), second.id()), Rows.ALL, "");

        assertThatThrownBy(() -> new PrintCertificates(register).toFolder(both, folder, (done, total) -> {
                    if (done == 4) {
                        throw new Cancelled();
                    }
                }))
                .isInstanceOf(Cancelled.class);

        assertThat(filesInFolder()).containsExactly("so.sovang");
        assertThat(new ShowDecision(register).show(decision.id()).printed()).isZero();
    }

    @Test
    void aBatchWhoseProgramIsClosedLeavesNeitherFileNorRecord() throws Exception {
        assertThatThrownBy(() -> new PrintCertificates(register)
                        .toOneFile(
                                order(""),
                                folder.resolve("a.pdf"),
                                (done, total) -> Thread.currentThread().interrupt()))
                .isInstanceOf(Cancelled.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(filesInFolder()).containsExactly("so.sovang");
        assertThat(new ShowDecision(register).show(decision.id()).printed()).isZero();
    }

    @Test
    void aLineWhoseFormPrintsNoCertificateIsLeftOutAndNamed() throws Exception {
        long second = new ShowDecision(register)
                .show(decision.id())
                .lines()
                .get(1)
                .award()
                .id();
        new EditAward(register).edit(second, AwardField.FORM, "lao động tiên tiến");
        PrintCertificates.Report report =
                new PrintCertificates(register).toOneFile(order(""), folder.resolve("a.pdf"), Progress.NONE);

        assertThat(report.printed()).isEqualTo(2);
        assertThat(report.skipped())
                .containsExactly(new PrintCertificates.Skipped(
                        2, "Bà Nguyễn Thị Ngọc Ánh", PrintCertificates.Skipped.Reason.FORM_PRINTS_NONE));
    }

    @Test
    void aFileThatIsNoPdfIsNeverReplacedAndAPdfIs() throws Exception {
        Path list = folder.resolve("danh-sach.xlsx");
        Files.writeString(list, "công sức của ai đó");
        Path pdf = folder.resolve("a.pdf");
        new PrintCertificates(register).toOneFile(order("1"), pdf, Progress.NONE);
        long before = Files.size(pdf);

        assertThatThrownBy(() -> new PrintCertificates(register).toOneFile(order(""), list, Progress.NONE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.WouldReplace(list.toString())));
        assertThat(list).hasContent("công sức của ai đó");
        new PrintCertificates(register).toOneFile(order(""), pdf, Progress.NONE);
        assertThat(Files.size(pdf)).isGreaterThan(before);
    }

    @Test
    void aMissingFolderIsNamedBeforeAnyWork() {
        Path file = folder.resolve("không có").resolve("a.pdf");

        assertThatThrownBy(() -> new PrintCertificates(register).toOneFile(order(""), file, Progress.NONE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new Problem.FolderMissing(
                                        folder.resolve("không có").toString())));
    }

    @Test
    void everythingMissingForTheCertificateIsSaidAtOnce() throws Refused {
        AddDecision addDecision = new AddDecision(register);
        DecisionDraft blank = addDecision.blank();
        Decision draft = addDecision.add(new DecisionDraft(
                "", "", "Chuyển đổi số năm 2024", "", null, "", blank.methodId(), null, "", "", "", "", ""));
        new AddAward(register).add(draft.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"));
        PrintCertificates.Order order = new PrintCertificates.Order(List.of(draft.id()), Rows.ALL, "");

        assertThatThrownBy(
                        () -> new PrintCertificates(register).toOneFile(order, folder.resolve("a.pdf"), Progress.NONE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem.DecisionNumberMissing(),
                                        new Problem.DecisionDateMissing("Chuyển đổi số năm 2024"),
                                        new Problem.SignerMissing("Chuyển đổi số năm 2024"),
                                        new Problem.AchievementMissing(1)));
    }
}
