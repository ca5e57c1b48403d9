package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.check.LadderRung;
import vn.sovang.domain.check.LadderRung.Sequence;
import vn.sovang.domain.check.ListCheck;
import vn.sovang.fixtures.Registers;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ChooseChecks.Wish;

/** Hints at higher forms: off at first, by counts that an office can change, with the earlier awards named. */
class LadderTest {
    private static final String TITLE = "Chiến sĩ thi đua cơ sở";
    private static final String HIGHER = "chien-si-thi-dua-cap-tinh";

    @TempDir
    Path folder;

    private Register register;
    private ChooseChecks choose;
    private Award person;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        choose = new ChooseChecks(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void on() throws Refused {
        choose.wanted(ListCheck.LADDER_REACHED, Wish.ON);
        choose.wanted(ListCheck.LADDER_EARLY, Wish.ON);
    }

    /** The same person gets a form in a year. */
    private Decision given(int year, String form) throws Refused {
        Decision decision = Registers.decision(register, Integer.toString(year - 2000), "2/12/" + year);
        AddAward add = new AddAward(register);
        AwardDraft draft = AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm");
        Award award = person == null
                ? add.add(decision.id(), draft)
                : add.addKnown(decision.id(), person.recipientId(), draft);
        person = award;
        new EditAward(register).edit(award.id(), AwardField.FORM, form);
        new EditAward(register).edit(award.id(), AwardField.ACHIEVEMENT, "Thành tích năm " + year);
        return decision;
    }

    private List<String> hints(Decision decision) throws Refused {
        return new CheckDecision(register)
                .check(decision.id()).stream()
                        .filter(finding -> finding.check().name().startsWith("LADDER"))
                        .map(new Messages(Language.VIETNAMESE)::finding)
                        .toList();
    }

    @Test
    void nothingIsHintedBeforeItIsAskedFor() throws Refused {
        given(2022, TITLE);
        given(2023, TITLE);
        assertThat(hints(given(2024, TITLE))).isEmpty();
        assertThat(choose.switchedOff()).containsExactly(ListCheck.LADDER_REACHED, ListCheck.LADDER_EARLY);
    }

    @Test
    void whatAHigherFormAsksForIsSaidWithTheEarlierAwards() throws Refused {
        on();
        assertThat(hints(given(2022, TITLE))).isEmpty();
        assertThat(hints(given(2023, TITLE)))
                .containsExactly(
                        "Đủ điều kiện thường xét Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: lần này và các năm 2022 (22/QĐ-UBND).");
        assertThat(hints(given(2024, TITLE)))
                .containsExactly(
                        "Đủ điều kiện thường xét Chiến sĩ thi đua cấp bộ, tỉnh: lần này và các năm 2022 (22/QĐ-UBND), 2023 (23/QĐ-UBND).",
                        "Đủ điều kiện thường xét Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: lần này và các năm 2023 (23/QĐ-UBND).");
    }

    @Test
    void aYearLeftOutBreaksARunButNotACount() throws Refused {
        on();
        given(2021, TITLE);
        given(2022, TITLE);
        assertThat(hints(given(2024, TITLE))).singleElement().asString().contains("Bằng khen");
    }

    @Test
    void whoeverHasTheHigherFormSinceIsNotHintedAt() throws Refused {
        on();
        given(2022, TITLE);
        given(2023, "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
        assertThat(hints(given(2024, TITLE))).isEmpty();
    }

    @Test
    void aHigherFormThatComesEarlySaysWhatIsUsualAndWhatThereIs() throws Refused {
        on();
        Decision none = given(2022, "Chiến sĩ thi đua cấp bộ, tỉnh");
        assertThat(hints(none))
                .containsExactly("Thường xét sau 3 lần Chiến sĩ thi đua cơ sở liên tiếp; sổ chưa ghi lần nào.");
        given(2023, TITLE);
        assertThat(hints(given(2024, "Chiến sĩ thi đua cấp bộ, tỉnh")))
                .containsExactly(
                        "Thường xét sau 3 lần Chiến sĩ thi đua cơ sở liên tiếp; sổ mới ghi năm 2023 (23/QĐ-UBND).");
    }

    @Test
    void anOfficeCanAskForSomethingElseAndUndoIt() throws Refused {
        on();
        given(2021, TITLE);
        given(2022, TITLE);
        Decision third = given(2024, TITLE);
        choose.ask(new LadderRung(HIGHER, "chien-si-thi-dua-co-so", 3, Sequence.ANY));
        assertThat(hints(third)).hasSize(2);
        register.undo();
        assertThat(hints(third)).hasSize(1);
        assertThat(choose.ladder()).isEqualTo(LadderRung.USUAL);
    }

    @Test
    void aRungWrittenByAnotherProgramIsReadOrLeftAsItIs() {
        LadderRung usual = LadderRung.USUAL.get(0);
        assertThat(usual.read("5 ANY")).isEqualTo(new LadderRung(usual.higher(), usual.lower(), 5, Sequence.ANY));
        assertThat(usual.read("năm lần")).isEqualTo(usual);
        assertThat(usual.read("99 ANY")).isEqualTo(usual);
    }
}
