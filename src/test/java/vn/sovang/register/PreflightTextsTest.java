package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;

/** What the check before printing finds out about words that do not fit their places. */
class PreflightTextsTest {
    @TempDir
    Path folder;

    private CheckedAwards four;

    @BeforeEach
    void open() throws Refused {
        four = new CheckedAwards(folder.resolve("so.sovang"));
    }

    @AfterEach
    void close() {
        four.close();
    }

    private static final String LONG_ACHIEVEMENT =
            "Đã có thành tích xuất sắc trong công tác tuyển chọn và gọi công dân nhập ngũ, ".repeat(7);

    private static String original(String id) {
        try (var in = PreflightTextsTest.class.getResourceAsStream("/assets/templates/a4-trong-dong.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\"format\": 1,", "\"format\": 1, \"id\": \"" + id + "\",");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTextThatRunsOutOfItsBoxIsFoundWithTheSizeItWouldNeed() throws Refused {
        four.put(2, AwardField.ACHIEVEMENT, LONG_ACHIEVEMENT.strip());

        Finding finding = CheckedAwards.of(four.check(), PrintCheck.OVERFLOW).get(0);

        assertThat(finding.row()).isEqualTo(2);
        assertThat(finding.element()).isEqualTo("Thành tích");
        assertThat(finding.details().get(0)).isEqualTo("12");
        assertThat(Double.parseDouble(finding.details().get(1))).isBetween(6.0, 11.5);
        assertThatThrownBy(() -> four.room.start("2", ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .hasOnlyElementsOfType(Problem.CertificateFaulty.class)
                                .isNotEmpty());
    }

    @Test
    void atTheSizeItIsSaidToNeedTheTextFits() throws Refused {
        four.put(2, AwardField.ACHIEVEMENT, LONG_ACHIEVEMENT.strip());
        String needed = CheckedAwards.of(four.check(), PrintCheck.OVERFLOW)
                .get(0)
                .details()
                .get(1);
        String body = original("a4-trong-dong-ca-nhan").replace("\"minSize\": 12", "\"minSize\": " + needed);
        four.keep("vua-du", body);
        four.choose("vua-du");

        assertThat(CheckedAwards.of(four.check(), PrintCheck.OVERFLOW)).isEmpty();
        assertThat(CheckedAwards.of(four.check(), PrintCheck.SHRUNK))
                .extracting(
                        Finding::row,
                        Finding::element,
                        finding -> finding.details().get(0))
                .contains(tuple(2, "Thành tích", needed));
    }

    @Test
    void aTextFarTooLongFitsAtNoSizeATemplateMayHave() throws Refused {
        four.put(2, AwardField.ACHIEVEMENT, "Có thành tích xuất sắc ".repeat(80).strip());

        assertThat(CheckedAwards.of(four.check(), PrintCheck.OVERFLOW))
                .filteredOn(finding -> finding.element().equals("Thành tích"))
                .containsExactly(four.at(2, PrintCheck.OVERFLOW, "Thành tích", "12", ""));
    }

    @Test
    void aNameThatIsMadeSmallerIsFoundWithItsSizeAndItsShare() throws Refused {
        four.put(2, AwardField.NAME, "Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân Phương Thảo Nguyên");

        assertThat(four.check()).containsExactly(four.at(2, PrintCheck.SHRUNK, "Người được khen", "19", "73", "1"));
    }

    @Test
    void aNameThatHasToBeBrokenIsFoundWithItsLines() throws Refused {
        four.put(
                1,
                AwardField.NAME,
                "Ban Chỉ huy Quân sự, Ban Tuyên huấn và Ban Hậu cần - Kỹ thuật xã Suối Thông, "
                        + "Ban Chỉ huy Quân sự xã Suối Thông Thượng và Suối Thông Hạ");

        assertThat(four.check()).anySatisfy(finding -> {
            assertThat(finding.element()).isEqualTo("Tập thể được khen");
            assertThat(finding.row()).isEqualTo(1);
            assertThat(finding.details()).last().isEqualTo("2");
        });
    }

    @Test
    void anAchievementMadeForSeveralLinesIsNotedOnlyWhenItTakesAllOfThem() throws Refused {
        String twoLines = "Đã có thành tích xuất sắc trong công tác tuyển chọn và gọi công dân nhập ngũ năm 2024, "
                + "trong huấn luyện dân quân tự vệ và giáo dục quốc phòng, an ninh";
        four.put(2, AwardField.ACHIEVEMENT, twoLines);
        assertThat(four.check()).isEmpty();

        four.put(2, AwardField.ACHIEVEMENT, twoLines + ", trong diễn tập chiến đấu phòng thủ xã Suối Thông năm 2024");
        assertThat(four.check()).containsExactly(four.at(2, PrintCheck.WRAPPED, "Thành tích", "3"));
    }

    @Test
    void aLetterNoFontHasIsNamed() throws Refused {
        four.put(3, AwardField.NAME, "Cil Múp 河 Kriêng");

        assertThat(CheckedAwards.of(four.check(), PrintCheck.GLYPH_MISSING))
                .containsExactly(four.at(3, PrintCheck.GLYPH_MISSING, "Người được khen", "河"));
    }

    @Test
    void aTextThatIsTheSameOnAllCertificatesIsFoundOnce() throws Refused {
        Decision decision = four.room.decision;
        DecisionDraft draft = DecisionDraft.of(decision);
        String place = "Thị trấn Suối Thông trực thuộc huyện cùng tên 河";
        new EditDecision(four.register)
                .edit(
                        decision.id(),
                        new DecisionDraft(
                                draft.number(),
                                draft.signedOn(),
                                draft.title(),
                                draft.shortTitle(),
                                draft.signerId(),
                                place,
                                draft.methodId(),
                                draft.fieldId(),
                                draft.achievement(),
                                draft.dossierOn(),
                                draft.proposal(),
                                draft.fund(),
                                draft.note()));

        assertThat(CheckedAwards.of(four.check("2-3", Medium.BLANK), PrintCheck.GLYPH_MISSING))
                .containsExactly(CheckedAwards.ofAll(PrintCheck.GLYPH_MISSING, "Địa danh, ngày ký", "河"));
    }

    @Test
    void inOneCommonSizeTheSmallNamesAreFoundOnce() throws Refused {
        four.put(2, AwardField.NAME, "Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân Phương Thảo Nguyên");
        new ChooseTemplates(four.register)
                .choose(four.room.decision.id(), new CertificateSetup(0, null, "", "", "", Sizing.COMMON));

        assertThat(four.check())
                .containsExactly(CheckedAwards.ofAll(PrintCheck.SHRUNK, "Người được khen", "19", "73", "1"));
    }
}
