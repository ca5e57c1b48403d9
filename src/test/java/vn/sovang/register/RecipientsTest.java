package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.CitizenId;
import vn.sovang.domain.Decision;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientField;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Sex;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.RecipientFilter.Order;
import vn.sovang.register.RecipientFilter.Who;
import vn.sovang.text.PersonName;
import vn.sovang.work.Progress;

/** Whoever was commended over the years: listed, corrected, and made one where written twice. */
class RecipientsTest {
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
        java.nio.file.Files.copy(shared.resolve("mẫu.sovang"), file);
        register = Register.open(file, Registers.later(7));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private RecipientList list(RecipientFilter filter) throws Refused {
        return new ListRecipients(register).list(filter);
    }

    private KnownRecipient named(String name) throws Refused {
        return list(RecipientFilter.ALL).rows().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private RecipientDraft draft(KnownRecipient of) throws Refused {
        return new EditRecipient(register).draft(of.id());
    }

    private Recipient edit(KnownRecipient who, RecipientField field, String text) throws Refused {
        return new EditRecipient(register).edit(who.id(), draft(who).with(field, text));
    }

    private List<ListedAward> awards(long id) throws Refused {
        return new RecipientHistory(register).of(id).orElseThrow().awards();
    }

    private static List<String> names(RecipientList list) {
        return list.rows().stream().map(KnownRecipient::name).toList();
    }

    @Test
    void everybodyStandsInTheOrderOfNamesAndIsCountedByKind() throws Refused {
        RecipientList all = list(RecipientFilter.ALL);
        assertThat(all.all()).isEqualTo(992);
        assertThat(all.rows()).hasSize(992).isSortedAccordingTo(KnownNames.BY_NAME);
        assertThat(all.matching()).isEqualTo(992);
        RecipientList collectives = list(RecipientFilter.ALL.withKind(RecipientKind.COLLECTIVE));
        assertThat(collectives.rows())
                .hasSize(all.count(RecipientKind.COLLECTIVE))
                .allMatch(known -> known.kind() == RecipientKind.COLLECTIVE);
        assertThat(collectives.counts()).isEqualTo(all.counts());
    }

    @Test
    void wordsAreLookedForInNamePositionAndUnitWithoutAccents() throws Refused {
        assertThat(names(list(RecipientFilter.ALL.withWords("krieng cil")))).containsExactly("Cil Múp Ha Kriêng");
        assertThat(list(RecipientFilter.ALL.withWords("thon doi truong da sar")).rows())
                .isNotEmpty()
                .allMatch(known -> known.position().contains("Thôn đội trưởng")
                        && known.unit().equals("Xã Đạ Sar"));
        assertThat(list(RecipientFilter.ALL.withWords("khongcoai")).rows()).isEmpty();
    }

    @Test
    void mostAndNewestAwardsCanStandFirst() throws Refused {
        List<KnownRecipient> most =
                list(RecipientFilter.ALL.withOrder(Order.AWARDS)).rows();
        assertThat(most).extracting(KnownRecipient::awards).isSortedAccordingTo((a, b) -> b - a);
        assertThat(most.get(0).awards()).isEqualTo(awards(most.get(0).id()).size());
        assertThat(list(RecipientFilter.ALL.withOrder(Order.LAST_AWARD)).rows())
                .extracting(KnownRecipient::lastOn)
                .first()
                .isEqualTo(java.time.LocalDate.of(2024, 12, 2));
    }

    @Test
    void onePersonWrittenTwiceIsFoundByToneIYSpacesMarksAndInitials() throws Refused {
        List<FindDuplicates.Pair> pairs = new FindDuplicates(register).pairs(100);
        assertThat(pairs)
                .extracting(pair -> pair.one().name(), pair -> pair.other().name())
                .contains(
                        tuple("Trần T. Thu Hà", "Trần Thị Thu Hà"),
                        tuple("Lê Thị Hòa", "Lê Thị Hoà"),
                        tuple("Đinh Văn Lí", "Đinh Văn Lý"),
                        tuple("Bon Tô K'Thuỷ", "Bon Tô K' Thủy"))
                .hasSize(4);
    }

    @Test
    void whoMayBeTheSameStandsSideBySideAndIsCounted() throws Refused {
        RecipientList doubted = list(RecipientFilter.ALL.withWho(Who.DOUBTED));
        assertThat(doubted.doubted()).isEqualTo(8);
        assertThat(names(doubted)).hasSize(8).containsSequence("Trần T. Thu Hà", "Trần Thị Thu Hà");
        assertThat(new FindDuplicates(register).count()).isEqualTo(8);
        assertThat(new FindDuplicates(register).of(named("Đinh Văn Lý").id()))
                .extracting(KnownRecipient::name)
                .containsExactly("Đinh Văn Lí");
    }

    @Test
    void anotherYearOfBirthOrUnitMakesAnotherPerson() throws Refused {
        KnownRecipient hoa = named("Lê Thị Hoà");
        edit(hoa, RecipientField.BIRTH, "1990");
        assertThat(new FindDuplicates(register).of(hoa.id())).isEmpty();
        register.undo();
        assertThat(new FindDuplicates(register).of(hoa.id())).hasSize(1);
        edit(hoa, RecipientField.UNIT, "Xã Lát");
        assertThat(new FindDuplicates(register).of(hoa.id())).isEmpty();
    }

    @Test
    void whatIsCorrectedIsSeenAndCertificatesStayAsTheyWere() throws Refused {
        KnownRecipient ly = named("Đinh Văn Lí");
        RecipientDraft draft = draft(ly)
                .with(RecipientField.NAME, "Đinh Văn Lý Sơn")
                .with(RecipientField.SURNAME, "")
                .with(RecipientField.MIDDLE_NAME, "")
                .with(RecipientField.GIVEN_NAME, "")
                .with(RecipientField.BIRTH, "12/5/65")
                .with(RecipientField.SEX, Sex.MALE.name())
                .with(RecipientField.CITIZEN_ID, "068 065 000 012")
                .with(RecipientField.POSITION, "Bí thư Chi bộ")
                .with(RecipientField.UNIT, "xa lat");
        Recipient after = new EditRecipient(register).edit(ly.id(), draft);
        assertThat(after.parts()).isEqualTo(new PersonName("Đinh", "Văn Lý", "Sơn"));
        assertThat(after.birth()).isEqualTo("1965-05-12");
        assertThat(after.citizenId()).isEqualTo("068065000012");
        assertThat(named("Đinh Văn Lý Sơn"))
                .extracting(KnownRecipient::position, KnownRecipient::unit)
                .containsExactly("Bí thư Chi bộ", "Xã Lát");
        assertThat(awards(ly.id())).isNotEmpty().allMatch(award -> award.name().equals("Đinh Văn Lí"));
        register.undo();
        assertThat(named("Đinh Văn Lí")).isEqualTo(ly);
    }

    @Test
    void theNewestAwardTellsPositionAndUnitUnlessSomebodyWasPutRightAfterIt() throws Refused {
        KnownRecipient ly = named("Đinh Văn Lý");
        Decision later = Registers.decision(register, "3001", "20/12/2024");
        Award award =
                new AddAward(register).addKnown(later.id(), ly.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, ""));
        new EditAward(register).edit(award.id(), AwardField.POSITION, "Trưởng thôn 9");
        new EditAward(register).edit(award.id(), AwardField.UNIT, "Xã Đạ Chais");
        edit(ly, RecipientField.POSITION, "Bí thư Chi bộ");
        assertThat(named("Đinh Văn Lý"))
                .as("signed after the day on which he was put right")
                .extracting(KnownRecipient::position, KnownRecipient::unit)
                .containsExactly("Trưởng thôn 9", "Xã Đạ Chais");
        assertThat(new RecipientHistory(register).of(ly.id()).orElseThrow())
                .extracting(History::position, History::unit)
                .containsExactly("Trưởng thôn 9", "Xã Đạ Chais");
        new EditDecision(register).edit(later.id(), dated(later, "5/12/2024"));
        assertThat(named("Đinh Văn Lý").position()).isEqualTo("Bí thư Chi bộ");
    }

    private static DecisionDraft dated(Decision decision, String day) {
        DecisionDraft draft = DecisionDraft.of(decision);
        return new DecisionDraft(
                draft.number(),
                day,
                draft.title(),
                draft.shortTitle(),
                draft.signerId(),
                draft.place(),
                draft.methodId(),
                draft.fieldId(),
                draft.achievement(),
                draft.dossierOn(),
                draft.proposal(),
                draft.fund(),
                draft.note());
    }

    @Test
    void theClanMayStandLastAndIsSortedByTheGivenName() throws Refused {
        KnownRecipient who = named("Lê Thị Hoà");
        RecipientDraft draft = draft(who)
                .with(RecipientField.NAME, "Y Moan Êñuôl")
                .with(RecipientField.SURNAME, "Êñuôl")
                .with(RecipientField.MIDDLE_NAME, "Y")
                .with(RecipientField.GIVEN_NAME, "Moan");
        assertThat(new EditRecipient(register).edit(who.id(), draft).parts())
                .isEqualTo(new PersonName("Êñuôl", "Y", "Moan"));
        assertThat(refusal(() ->
                        new EditRecipient(register).edit(who.id(), draft.with(RecipientField.GIVEN_NAME, "Moanh"))))
                .containsExactly(new Problem.NamePartsDiffer("Y Moan Êñuôl"));
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsChanged() throws Refused {
        KnownRecipient ly = named("Đinh Văn Lý");
        edit(named("Đinh Văn Lí"), RecipientField.CITIZEN_ID, "068065000012");
        RecipientDraft wrong = draft(ly)
                .with(RecipientField.NAME, " ")
                .with(RecipientField.BIRTH, "2031")
                .with(RecipientField.CITIZEN_ID, "06806500001")
                .with(RecipientField.UNIT, "Xã Không Có");
        assertThat(refusal(() -> new EditRecipient(register).edit(ly.id(), wrong)))
                .containsExactlyInAnyOrder(
                        new Problem.RecipientNameMissing(),
                        new Problem.BirthImpossible("2031"),
                        new Problem.CitizenIdWrong(11),
                        new Problem.UnitUnknown("Xã Không Có"));
        assertThat(refusal(() -> edit(ly, RecipientField.CITIZEN_ID, "068065000012")))
                .containsExactly(new Problem.CitizenIdTaken("Đinh Văn Lí"));
        assertThat(named("Đinh Văn Lý")).isEqualTo(ly);
    }

    @Test
    void mergingMovesEveryAwardAndUndoGivesThemBack() throws Refused {
        KnownRecipient keep = named("Đinh Văn Lý");
        KnownRecipient gone = named("Đinh Văn Lí");
        List<ListedAward> kept = awards(keep.id());
        List<ListedAward> moved = awards(gone.id());
        RecipientDraft chosen = draft(keep).with(RecipientField.POSITION, "Trưởng thôn 2");
        assertThat(new MergeRecipients(register).merge(keep.id(), gone.id(), chosen))
                .isEqualTo(moved.size());
        assertThat(awards(keep.id()))
                .hasSize(kept.size() + moved.size())
                .extracting(ListedAward::name)
                .contains("Đinh Văn Lí", "Đinh Văn Lý");
        assertThat(named("Đinh Văn Lý"))
                .extracting(KnownRecipient::awards, KnownRecipient::position)
                .containsExactly(kept.size() + moved.size(), "Trưởng thôn 2");
        assertThat(names(list(RecipientFilter.ALL))).doesNotContain("Đinh Văn Lí");
        assertThat(new FindDuplicates(register).count()).isEqualTo(6);
        register.undo();
        assertThat(named("Đinh Văn Lí")).isEqualTo(gone);
        assertThat(named("Đinh Văn Lý")).isEqualTo(keep);
        assertThat(awards(gone.id())).isEqualTo(moved);
        assertThat(new FindDuplicates(register).count()).isEqualTo(8);
        register.redo();
        assertThat(awards(keep.id())).hasSize(kept.size() + moved.size());
    }

    @Test
    void theCitizenNumberOfTheOneThatGoesMayBeKept() throws Refused {
        KnownRecipient keep = named("Đinh Văn Lý");
        KnownRecipient gone = named("Đinh Văn Lí");
        edit(gone, RecipientField.CITIZEN_ID, "068065000012");
        new MergeRecipients(register)
                .merge(keep.id(), gone.id(), draft(keep).with(RecipientField.CITIZEN_ID, "068065000012"));
        assertThat(new EditRecipient(register).draft(keep.id()).text(RecipientField.CITIZEN_ID))
                .isEqualTo("068065000012");
    }

    @Test
    void aLineTakenOutOfTheBinAfterAMergeFindsWhoWasKept() throws Refused {
        KnownRecipient keep = named("Đinh Văn Lý");
        KnownRecipient gone = named("Đinh Văn Lí");
        var decision = Registers.decision(register, "77", "3/12/2024");
        long line = new AddAward(register)
                .addKnown(decision.id(), gone.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Đinh Văn Lí"))
                .id();
        new DeleteAwards(register).delete(List.of(line));
        new MergeRecipients(register).merge(keep.id(), gone.id(), draft(keep));
        new Bin(register).restoreAwards(List.of(line));
        assertThat(awards(keep.id())).extracting(ListedAward::awardId).contains(line);
        assertThat(names(list(RecipientFilter.ALL))).doesNotContain("Đinh Văn Lí");
    }

    @Test
    void twoWhoAreTwoAreNotAskedAboutAgain() throws Refused {
        KnownRecipient one = named("Đinh Văn Lý");
        KnownRecipient other = named("Đinh Văn Lí");
        new KeepApart(register).apart(other.id(), one.id());
        new KeepApart(register).apart(one.id(), other.id());
        assertThat(new FindDuplicates(register).of(one.id())).isEmpty();
        assertThat(new FindDuplicates(register).count()).isEqualTo(6);
        register.undo();
        assertThat(new FindDuplicates(register).of(one.id())).hasSize(1);
        register.redo();
        register.close();
        register = Register.open(folder.resolve("sổ.sovang"), Registers.later(8));
        assertThat(new FindDuplicates(register).count()).isEqualTo(6);
    }

    @Test
    void aPersonIsNotMergedWithACollective() throws Refused {
        KnownRecipient person = named("Đinh Văn Lý");
        KnownRecipient collective = list(RecipientFilter.ALL.withKind(RecipientKind.COLLECTIVE))
                .rows()
                .get(0);
        assertThat(refusal(() -> new MergeRecipients(register).merge(person.id(), collective.id(), draft(person))))
                .containsExactly(new Problem.RecipientKindsDiffer("Đinh Văn Lý", collective.name()));
    }

    @Test
    void aCitizenNumberIsMaskedInLists() {
        assertThat(CitizenId.masked("068065000012")).isEqualTo("0*********12");
        assertThat(CitizenId.masked("")).isEmpty();
    }

    private static List<Problem> refusal(ThrowingCallable act) {
        List<Problem> problems = new java.util.ArrayList<>();
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> problems.addAll(refused.problems()));
        return problems;
    }
}
