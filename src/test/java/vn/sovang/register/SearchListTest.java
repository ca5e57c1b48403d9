package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.PdfText;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.SearchOrder.By;
import vn.sovang.register.SearchOrder.Way;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** What a search finds, as a list on paper. */
class SearchListTest {
    @TempDir
    Path folder;

    @Test
    void theListSaysHowItWasAskedForAndWhatWasFoundInTheOrderLookedAt() throws Exception {
        Path pdf = folder.resolve("danh sách.pdf");
        try (FourAwards four = new FourAwards(folder.resolve("sổ.sovang"))) {
            new RevokeAwards(four.register)
                    .revoke(List.of(four.award(3)), new RevocationDraft("4/12/2024", "13/QĐ-UBND", "trùng"));
            WrittenPaper written = new SearchList(four.register)
                    .write(
                            Query.ALL.and(new Condition.Years(2024, 2024)),
                            new SearchOrder(By.BOOK, Way.DOWN),
                            List.of("Năm: 2024", "suối thông"),
                            new Destination(pdf, Existing.REPLACE),
                            Progress.NONE);
            assertThat(written).isEqualTo(new WrittenPaper(pdf, 1, 4));
            assertThat(PdfText.all(pdf))
                    .containsSubsequence(
                            "ỦY BAN NHÂN DÂN XÃ SUỐI THÔNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Suối Thông, ngày 05 tháng 12 năm 2024 DANH SÁCH KHEN THƯỞNG"
                                    + " (Điều kiện: Năm: 2024; suối thông)",
                            "1 Hộ ông Lơ Mu Ha Blang 2024 Giấy khen",
                            "12/QĐ-UBND ngày 02/12/2024 4",
                            "2 Ông Cil Múp Ha Kriêng 2024 Giấy khen (đã hủy bỏ)",
                            "3 Bà Nguyễn Thị Ngọc Ánh",
                            "4 Tập thể Ban Chỉ huy Quân sự xã Suối Thông",
                            "Tổng cộng: 4 lượt khen của 4 đối tượng," + " gồm tập thể: 1; hộ gia đình: 1; cá nhân: 2.");
        }
    }

    @Test
    void threeThousandAwardsStandOnItEachOnce() throws Exception {
        Path pdf = folder.resolve("danh sách.pdf");
        try (Register register = Registers.empty(folder.resolve("sổ.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ManyAwards.add(register, decision, 3000);
            List<Integer> told = new ArrayList<>();
            WrittenPaper written = new SearchList(register)
                    .write(Query.ALL, SearchOrder.BEST, List.of(), new Destination(pdf, Existing.REPLACE), (d, t) -> {
                        assertThat(t).isEqualTo(3000);
                        told.add(d);
                    });
            List<String> pages = PdfText.pages(pdf);
            assertThat(pages).hasSize(written.pages());
            assertThat(pages).allMatch(page -> page.contains("STT Họ và tên, tập thể, hộ gia đình Chức vụ, đơn vị"));
            assertThat(told).isSorted().hasSize(written.pages()).last().isEqualTo(3000);
            List<String> names = new Search(register)
                    .find(Query.ALL, 3000).awards().stream()
                            .map(ListedAward::name)
                            .toList();
            String all = String.join(" ", pages);
            int at = 0;
            for (int i = 0; i < names.size(); i++) {
                int next = all.indexOf((i + 1) + " Ông " + names.get(i) + " Dân quân thường trực, ", at);
                assertThat(next).as(names.get(i)).isGreaterThan(at);
                at = next;
            }
            assertThat(all.split(" 2024 Giấy khen Đã hoàn thành", -1)).hasSize(3001);
        }
    }

    @Test
    void aListThatIsStoppedOrEmptyLeavesNoFile() throws Exception {
        Path pdf = folder.resolve("danh sách.pdf");
        try (FourAwards four = new FourAwards(folder.resolve("sổ.sovang"))) {
            SearchList list = new SearchList(four.register);
            Progress stop = (done, total) -> {
                throw new Cancelled();
            };
            assertThatThrownBy(() -> list.write(
                            Query.ALL, SearchOrder.BEST, List.of(), new Destination(pdf, Existing.REPLACE), stop))
                    .isInstanceOf(Cancelled.class);
            assertThatThrownBy(() -> list.write(
                            Query.words("khongcoai"),
                            SearchOrder.BEST,
                            List.of(),
                            new Destination(pdf, Existing.REPLACE),
                            Progress.NONE))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.problems()).containsExactly(new Problem.NothingToList()));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("danh sách"));
        }
    }
}
