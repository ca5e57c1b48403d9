package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientField;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.PdfText;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** The printed history of a recipient: what stands on it, what does not, and in which order. */
class HistorySheetTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Register register;
    private Path pdf;

    @BeforeAll
    static void makeSample() throws Exception {
        new SampleRegister(Registers.surroundings()).make(shared.resolve("mẫu.sovang"), Progress.NONE);
    }

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("sổ.sovang");
        Files.copy(shared.resolve("mẫu.sovang"), file);
        register = Register.open(file, Registers.later(7));
        pdf = folder.resolve("phiếu.pdf");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private long named(String words) throws Refused {
        return new FindRecipient(register).byWords(words).id();
    }

    private String sheet(long recipient) throws Refused, Cancelled {
        new HistorySheet(register).write(recipient, new Destination(pdf, Existing.REPLACE), Progress.NONE);
        return PdfText.all(pdf);
    }

    private History history(long recipient) throws Refused {
        return new RecipientHistory(register).of(recipient).orElseThrow();
    }

    @Test
    void theSheetSaysWhoWhatWhenByWhichDecisionAndForWhatOldestFirst() throws Exception {
        long id = named("Trần Thị Thu Hà");
        assertThat(sheet(id))
                .startsWith("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG ỦY BAN NHÂN DÂN HUYỆN LẠC DƯƠNG"
                        + " CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
                        + " Lạc Dương, ngày 05 tháng 12 năm 2024 PHIẾU QUÁ TRÌNH KHEN THƯỞNG"
                        + " Họ và tên: Trần Thị Thu Hà Đối tượng: Cá nhân")
                .contains("Chức vụ: Công chức Văn phòng – Thống kê Năm sinh: 1987", "Giới tính: Nữ")
                .containsSubsequence(
                        "STT Số quyết định Ngày quyết định Cấp khen thưởng",
                        "1 0098/QĐ-UBND 25/01/2019 Huyện Lạc Dương Lao động tiên tiến Công trạng"
                                + " Hoàn thành tốt nhiệm vụ được giao năm 2018 24",
                        "2 1105/QĐ-UBND 18/11/2019",
                        "6 1254/QĐ-UBND 02/12/2024",
                        "Tổng cộng: 6 lượt khen thưởng, gồm Giấy khen: 4; Lao động tiên tiến: 2.",
                        "Được khen thưởng 4 năm liên tục, từ năm 2021 đến năm 2024.",
                        "Năm không được khen thưởng: 2020.",
                        "NGƯỜI LẬP PHIẾU",
                        "XÁC NHẬN CỦA CƠ QUAN");
    }

    @Test
    void neitherCitizenNumberNorDayOfBirthIsOnIt() throws Exception {
        long id = named("Trần Thị Thu Hà");
        EditRecipient edit = new EditRecipient(register);
        edit.edit(
                id,
                edit.draft(id).with(RecipientField.CITIZEN_ID, "068187004521").with(RecipientField.BIRTH, "17/9/1987"));
        assertThat(sheet(id))
                .contains("Năm sinh: 1987 ")
                .doesNotContain("068187004521", "4521", "CCCD", "17/09", "-17");
    }

    @Test
    void whatWasTakenBackStandsThereButDoesNotCount() throws Exception {
        long id = named("Trần Thị Thu Hà");
        ListedAward of2022 = history(id).awards().stream()
                .filter(award -> award.year() == 2022)
                .findFirst()
                .orElseThrow();
        new RevokeAwards(register)
                .revoke(
                        List.of(of2022.awardId()),
                        new RevocationDraft("9/12/2023", "1300/QĐ-UBND", "kê khai không đúng"));
        assertThat(sheet(id))
                .containsSubsequence(
                        "4 1208/QĐ-UBND 04/11/2022",
                        "Đã hủy bỏ ngày 09/12/2023 theo Quyết định số 1300/QĐ-UBND: kê khai không đúng.",
                        "Tổng cộng: 5 lượt khen thưởng",
                        "Được khen thưởng 2 năm liên tục, từ năm 2023 đến năm 2024.",
                        "Năm không được khen thưởng: 2020, 2022.",
                        "Đã hủy bỏ: 1 lượt, không tính vào tổng cộng.");
    }

    @Test
    void aDraftIsNoAward() throws Exception {
        Decision draft = Registers.decision(register, "", "");
        new AddAward(register).add(draft.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Bà Ka Să K'Duyên Mơ"));
        assertThat(sheet(named("Ka Să K'Duyên Mơ")))
                .contains("Họ và tên: Ka Să K’Duyên Mơ", "Trong sổ chưa ghi lượt khen thưởng nào.")
                .doesNotContain("STT", "Tổng cộng");
    }

    @Test
    void collectivesAndHouseholdsAreCalledSo() throws Exception {
        assertThat(sheet(named("Trạm Y tế xã Lát")))
                .contains("Tên tập thể: Trạm Y tế xã Lát Đối tượng: Tập thể", "Tập thể lao động tiên tiến")
                .doesNotContain("Năm sinh", "Giới tính");
    }

    @Test
    void theSameHistoryGivesTheSameBytes() throws Exception {
        long id = named("Trần Thị Thu Hà");
        sheet(id);
        byte[] first = Files.readAllBytes(pdf);
        sheet(id);
        assertThat(Files.readAllBytes(pdf)).isEqualTo(first);
    }

    @Test
    void anotherFileIsKeptAndWhoIsGoneIsRefused() throws Exception {
        Files.writeString(pdf, "ghi chép của người khác");
        long id = named("Trần Thị Thu Hà");
        assertThatThrownBy(() -> sheet(id))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem.WouldReplace(pdf.toString())));
        assertThat(pdf).hasContent("ghi chép của người khác");
        assertThatThrownBy(() -> new HistorySheet(register)
                        .write(987_654, new Destination(pdf, Existing.REPLACE), Progress.NONE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems()).containsExactly(new Problem.RecipientGone(987_654)));
    }

    @Test
    void whoIsMeantIsFoundByWordsThatOnlyOneHas() throws Exception {
        FindRecipient find = new FindRecipient(register);
        assertThat(find.byWords("  cil mup ha krieng ").name()).isEqualTo("Cil Múp Ha Kriêng");
        assertThat(find.byWords("tran thi thu ha 1987").name()).isEqualTo("Trần Thị Thu Hà");
        assertThatThrownBy(() -> find.byWords("tran thi thu ha 1950"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem.RecipientUnknown("tran thi thu ha 1950")));
        assertThatThrownBy(() -> find.byWords("nguyễn"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Problem.RecipientAmbiguous.class,
                                        problem -> assertThat(problem.candidates())
                                                .hasSize(7)
                                                .last()
                                                .isEqualTo("…")));
        assertThatThrownBy(() -> find.byWords(" ")).isInstanceOf(Refused.class);
    }
}
