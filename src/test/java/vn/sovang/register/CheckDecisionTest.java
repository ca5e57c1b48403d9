package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;
import vn.sovang.domain.Validity;
import vn.sovang.domain.check.ListCheck;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.fixtures.Registers;

class CheckDecisionTest {
    @TempDir
    Path folder;

    private Register register;
    private Decision decision;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Award add(RecipientKind kind, String name) throws Refused {
        return new AddAward(register).add(decision.id(), AwardDraft.named(kind, name));
    }

    private void edit(Award award, AwardField field, String text) throws Refused {
        new EditAward(register).edit(award.id(), field, text);
    }

    private List<ListFinding> findings() throws Refused {
        return new CheckDecision(register).check(decision.id());
    }

    private List<ListCheck> checks() throws Refused {
        return findings().stream().map(ListFinding::check).toList();
    }

    @Test
    void aSoundListHasNothingToSay() throws Refused {
        add(RecipientKind.COLLECTIVE, "Ban Chỉ huy Quân sự xã Suối Thông");
        add(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
        add(RecipientKind.HOUSEHOLD, "Hộ bà Rơ Ông Ka Diễm");
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsMissingKeepsFromNumbering() throws Refused {
        Decision draft = Registers.decision(register, "", "");
        DecisionDraft empty = new DecisionDraft("", "", "Tặng Giấy khen", "", null, "", null, null, "", "", "", "", "");
        new EditDecision(register).edit(draft.id(), empty);
        new AddAward(register).add(draft.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"));
        assertThat(new CheckDecision(register).check(draft.id()))
                .extracting(ListFinding::check, ListFinding::row)
                .containsExactlyInAnyOrder(
                        tuple(ListCheck.SIGNER_MISSING, 0),
                        tuple(ListCheck.DATE_MISSING, 0),
                        tuple(ListCheck.ACHIEVEMENT_MISSING, 1));
    }

    @Test
    void theSameAchievementIsNotRewardedTwiceAndTheEarlierDecisionIsNamed() throws Refused {
        Award first = add(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
        decision = Registers.decision(register, "15", "9/12/2024");
        Award again = add(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
        assertThat(again.recipientId()).isEqualTo(first.recipientId());
        assertThat(findings())
                .containsExactly(
                        new ListFinding(ListCheck.REWARDED_BEFORE, 1, again.id(), List.of("12/QĐ-UBND", "02/12/2024")));
        edit(again, AwardField.ACHIEVEMENT, "Đã có thành tích trong diễn tập năm 2024");
        assertThat(findings()).isEmpty();
    }

    @Test
    void oneRecipientTwiceInAListIsToldOnBothLines() throws Refused {
        add(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
        add(RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Ánh");
        add(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
        assertThat(findings())
                .extracting(ListFinding::check, ListFinding::row, ListFinding::details)
                .containsExactly(
                        tuple(ListCheck.TWICE_IN_DECISION, 1, List.of("3")),
                        tuple(ListCheck.TWICE_IN_DECISION, 3, List.of("1")));
    }

    @Test
    void aNameWrittenAlmostLikeAKnownOneIsNoticedUntilItIsMended() throws Refused {
        add(RecipientKind.COLLECTIVE, "Ban Chỉ huy Quân sự xã Suối Thông");
        Award alike = add(RecipientKind.COLLECTIVE, "BCHQS xã Suối Thông");
        add(RecipientKind.INDIVIDUAL, "Ông Nguyễn Thị Hoa");
        add(RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Hòa");
        assertThat(findings())
                .filteredOn(finding -> finding.check() == ListCheck.NEAR_DUPLICATE)
                .extracting(ListFinding::row, ListFinding::details)
                .containsExactly(
                        tuple(1, List.of("BCHQS xã Suối Thông")),
                        tuple(2, List.of("Ban Chỉ huy Quân sự xã Suối Thông")));
        new DeleteAwards(register).delete(List.of(alike.id()));
        edit(add(RecipientKind.COLLECTIVE, "Hội đồng nghĩa vụ quân sự xã"), AwardField.UNIT, "Xã Suối Thông");
        assertThat(checks()).containsOnly(ListCheck.NEAR_DUPLICATE);
    }

    @Test
    void aUnitThatEndedBeforeTheDayIsNamed() throws Refused {
        register.transact(
                Act.SET_UP,
                tx -> tx.insert(
                        new Unit(0, "unit-1", "Xã Đạ Nhim", "Đạ Nhim", new Validity(null, LocalDate.of(2024, 6, 30)))));
        edit(add(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"), AwardField.UNIT, "Xã Đạ Nhim");
        assertThat(findings())
                .extracting(ListFinding::check, ListFinding::details)
                .containsExactly(tuple(ListCheck.UNIT_DISSOLVED, List.of("Xã Đạ Nhim", "30/06/2024")));
    }

    @Test
    void moneyThatIsNotTheRulesAndAFormForOthersAreNoticed() throws Refused {
        Award award = add(RecipientKind.INDIVIDUAL, "Ông Krajan Plin");
        edit(award, AwardField.AMOUNT, "500k");
        assertThat(findings())
                .containsExactly(new ListFinding(ListCheck.AMOUNT_DIFFERS, 1, award.id(), List.of("500000", "710000")));
        Award collective = add(RecipientKind.COLLECTIVE, "Trung đội dân quân cơ động");
        edit(collective, AwardField.FORM, "Chiến sĩ thi đua cơ sở");
        assertThat(checks()).contains(ListCheck.FORM_NOT_FOR_KIND);
    }

    @Test
    void aCheckThatIsSwitchedOffSaysNothingAndCanBeUndone() throws Refused {
        Award award = add(RecipientKind.INDIVIDUAL, "Ông Krajan Plin");
        edit(award, AwardField.AMOUNT, "500k");
        ChooseChecks check = new ChooseChecks(register);
        check.wanted(ListCheck.AMOUNT_DIFFERS, ChooseChecks.Wish.OFF);
        assertThat(findings()).isEmpty();
        assertThat(check.switchedOff()).contains(ListCheck.AMOUNT_DIFFERS);
        register.undo();
        assertThat(checks()).containsExactly(ListCheck.AMOUNT_DIFFERS);
        check.wanted(ListCheck.AMOUNT_DIFFERS, ChooseChecks.Wish.OFF);
        check.wanted(ListCheck.AMOUNT_DIFFERS, ChooseChecks.Wish.ON);
        assertThat(checks()).containsExactly(ListCheck.AMOUNT_DIFFERS);
    }

    @Test
    void aRevokedLineIsNotLookedAt() throws Refused {
        Award award = add(RecipientKind.INDIVIDUAL, "Ông Krajan Plin");
        edit(award, AwardField.ACHIEVEMENT, "");
        assertThat(checks()).containsExactly(ListCheck.ACHIEVEMENT_MISSING);
        new RevokeAwards(register).revoke(List.of(award.id()), new RevocationDraft("9/12/24", "30", "trùng"));
        assertThat(findings()).isEmpty();
    }
}
