package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Query;
import vn.sovang.fixtures.Registers;
import vn.sovang.text.Vectors;

/** Searching a register that is written to: after every act what is found is right, and the index says what the awards say. */
class SearchIndexTest {
    private static final int ALL = 100_000;
    private static final int HOSTILE = Integer.getInteger("sovang.hostile", 20_000);
    private static final List<String> PIECES = List.of(
            "a",
            "ă",
            "đ",
            "ng",
            "k'",
            " ",
            " ",
            " ",
            "\"",
            "*",
            "%",
            "_",
            "-",
            "/",
            "(",
            ")",
            "[",
            "\\",
            ";",
            ":",
            "#",
            ">",
            "..",
            "\u0000",
            "\u0301",
            "\uD83D",
            "\uDE00",
            "NEAR",
            " OR ",
            " AND NOT ",
            "2024",
            "1tr",
            "năm ",
            "số ",
            "sổ ",
            "giấy khen",
            "thiêm",
            "y",
            "0",
            "99999999999999999999");

    @TempDir
    Path folder;

    private Register register;
    private Search search;
    private Decision decision;

    @BeforeEach
    void makeOne() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        decision = decision("1254", "2/12/2024");
        search = new Search(register);
        assertThat(found("")).isEmpty();
    }

    @AfterEach
    void theIndexIsInStep() throws Exception {
        assertThat(register.index().isInStep()).isTrue();
        register.close();
        // What is kept in memory and what is kept in the file are the same.
        try (Register again = Register.open(folder.resolve("so.sovang"), Registers.surroundings())) {
            assertThat(new Search(again).find("", ALL).awards())
                    .isEqualTo(new Search(again).find(Query.ALL, ALL).awards());
        }
    }

    /** Its words are few, so that those of the lines are looked for. */
    private Decision decision(String number, String signedOn) throws Refused {
        AddDecision add = new AddDecision(register);
        DecisionDraft blank = add.blank();
        return add.add(new DecisionDraft(
                number, signedOn, "Đợt 1", "", blank.signerId(), "", null, null, "Bơi", "", "", "", ""));
    }

    private long add(String name) throws Refused {
        return new AddAward(register)
                .add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name))
                .id();
    }

    private List<String> found(String words) throws Refused {
        return names(Query.words(words));
    }

    private List<String> names(Query query) throws Refused {
        return search.find(query, ALL).awards().stream().map(ListedAward::name).toList();
    }

    @Test
    void aNewLineIsFoundAtOnceAndAnUndoneOneNoMore() throws Refused {
        add("Cil Múp Ha Kriêng");

        assertThat(found("krieng cil")).containsExactly("Cil Múp Ha Kriêng");
        assertThat(found("cilmup")).containsExactly("Cil Múp Ha Kriêng");
        register.undo();
        assertThat(found("krieng cil")).isEmpty();
        register.redo();
        assertThat(found("krieng cil")).containsExactly("Cil Múp Ha Kriêng");
    }

    @Test
    void anImportedListIsFoundAndAnUndoneOneNoMore() throws Refused {
        add("Cil Múp Ha Kriêng");
        ImportAwards imports = new ImportAwards(register);
        ListSheet sheet = imports.understand(ReadGrids.pasted(
                "Họ và tên\tĐơn vị\nBà Bon Niêng K' Ngọc\tXã Đạ Tông\nÔng Liêng Jrang Ha Đức\tXã Lát\n"));
        imports.run(decision.id(), "danh sách.xlsx", sheet, imports.usual());

        assertThat(found("niêng ngọc")).containsExactly("Bon Niêng K' Ngọc");
        assertThat(found("da tong")).containsExactly("Bon Niêng K' Ngọc");
        assertThat(found("ha")).containsExactlyInAnyOrder("Cil Múp Ha Kriêng", "Liêng Jrang Ha Đức");
        register.undo();
        assertThat(found("niêng ngọc")).isEmpty();
        assertThat(found("ha")).containsExactly("Cil Múp Ha Kriêng");
    }

    @Test
    void aRenamedOneIsFoundByTheNewNameOnly() throws Refused {
        long award = add("Kơ Să Ka Thiêm");
        new EditAward(register).edit(award, AwardField.NAME, "Kơ Să Ka Thim");

        assertThat(found("thiêm")).isEmpty();
        assertThat(found("kosa thim")).isEmpty();
        assertThat(found("ko sa thim")).containsExactly("Kơ Să Ka Thim");
        register.undo();
        assertThat(found("thiêm")).containsExactly("Kơ Să Ka Thiêm");
    }

    @Test
    void aDeletedOneIsNotFoundUntilItIsRestored() throws Refused {
        long award = add("Liêng Jrang Ha Chú");
        new DeleteAwards(register).delete(List.of(award));
        assertThat(found("jrang")).isEmpty();

        new Bin(register).restoreAwards(List.of(award));
        assertThat(found("jrang")).containsExactly("Liêng Jrang Ha Chú");
        new DeleteDecision(register).delete(decision.id());
        assertThat(found("")).isEmpty();

        new Bin(register).restoreDecision(decision.id());
        assertThat(found("jrang")).containsExactly("Liêng Jrang Ha Chú");
    }

    @Test
    void mergedRecipientsCountAsOneAndKeepAllTheirAwards() throws Refused {
        add("Nguyễn Thị Hoà");
        long other = new AddAward(register)
                .addKnown(
                        decision.id(),
                        recipientOf(add("Nguyễn Thị Hòa")),
                        AwardDraft.named(RecipientKind.INDIVIDUAL, ""))
                .id();
        assertThat(search.find("hoà", ALL).recipients()).isEqualTo(2);
        List<Long> both = search.find("hoà", ALL).awards().stream()
                .map(ListedAward::recipientId)
                .distinct()
                .toList();

        new MergeRecipients(register).merge(both.get(0), both.get(1), new EditRecipient(register).draft(both.get(0)));

        assertThat(search.find("hoà", ALL).count()).isEqualTo(3);
        assertThat(search.find("hoà", ALL).recipients()).isEqualTo(1);
        register.undo();
        assertThat(search.find("hoà", ALL).recipients()).isEqualTo(2);
        assertThat(other).isPositive();
    }

    private long recipientOf(long award) throws Refused {
        return search.find("", ALL).awards().stream()
                .filter(each -> each.awardId() == award)
                .findFirst()
                .orElseThrow()
                .recipientId();
    }

    @Test
    void aDecisionGivenAnotherNumberAndDayTakesItsAwardsAlong() throws Refused {
        add("Bon Niêng Ha Wai");
        assertThat(found("1254/qđ-ubnd wai 2024")).hasSize(1);

        new EditDecision(register).edit(decision.id(), renumbered(DecisionDraft.of(decision)), "sai số và ngày");

        assertThat(found("1254")).isEmpty();
        assertThat(found("88 wai 2023")).hasSize(1);
        assertThat(names(new Query(List.of(new Condition.Years(2023, 2023))))).hasSize(1);
        assertThat(names(new Query(List.of(new Condition.Years(2024, 2024))))).isEmpty();
    }

    private static DecisionDraft renumbered(DecisionDraft draft) {
        return new DecisionDraft(
                "88",
                "3/3/2023",
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

    static Stream<Arguments> matches() {
        return Vectors.arguments("match.tsv");
    }

    @ParameterizedTest
    @MethodSource("matches")
    void theRuleForTextsIsTheRuleOfTheSearch(String name, String query, boolean matches) throws Refused {
        add(name);

        assertThat(found(query)).hasSize(matches ? 1 : 0);
    }

    /** Of letters, marks, signs that mean something elsewhere, halves of characters, and pieces of conditions. */
    @Test
    void nothingThatIsTypedRaisesAnError() throws Refused {
        add("Kơ Să Ka Thiêm");
        add("Nguyễn Thị Ngọc Ánh");
        QueryReader reader = new QueryReader(register.references(), LocalDate.of(2024, 12, 5));
        Random random = new Random(7);
        for (int i = 0; i < HOSTILE; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                typed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Query query = reader.read(typed.toString()).query();
            int count = search.find(query, 5).count();
            assertThat(count).as(typed.toString()).isBetween(0, 2);
        }
    }

    @Test
    void wholeWordsOfANameComeFirstThenItsBeginningsThenOtherAccentsThenTheRest() throws Refused {
        long other = add("Bon Niêng Ha Wai");
        new EditAward(register).edit(other, AwardField.POSITION, "Lan truyền");
        add("Nguyễn Thị Lân");
        add("Lê Văn Lang");
        add("Lê Thị Lan");

        assertThat(found("lan")).containsExactly("Lê Thị Lan", "Lê Văn Lang", "Nguyễn Thị Lân", "Bon Niêng Ha Wai");
    }

    @Test
    void aWordTypedTwiceWantsTwoWords() throws Refused {
        add("Nguyễn Nguyễn");
        add("Nguyễn Văn Nam");

        assertThat(found("nguyen nguyen")).containsExactly("Nguyễn Nguyễn");
        assertThat(found("nguyen n")).hasSize(2);
        assertThat(found("nguyen n n")).isEmpty();
    }

    @Test
    void aFormerUnitAndItsSuccessorFindEachOther() throws Refused {
        Units units = new Units(register);
        Unit heir = units.add(UnitDraft.named("Xã Lạc Dương"));
        Unit former = units.add(new UnitDraft("Xã Đạ Sar", "", "", "30/6/2025", List.of("Xã Lạc Dương")));
        Unit other = units.add(UnitDraft.named("Xã Lát"));
        inUnit("Cil Ha Brơi", "Xã Đạ Sar");
        inUnit("Kơ Să Ha Trang", "Xã Lạc Dương");
        inUnit("Lơ Mu Ha Prong", "Xã Lát");

        assertThat(found("xa lac duong")).containsExactlyInAnyOrder("Cil Ha Brơi", "Kơ Să Ha Trang");
        assertThat(found("đạ sar trang")).containsExactly("Kơ Să Ha Trang");
        assertThat(names(new Query(List.of(new Condition.InUnit(former.id()))))).hasSize(2);
        assertThat(names(new Query(List.of(new Condition.InUnit(heir.id()))))).hasSize(2);
        assertThat(names(new Query(List.of(new Condition.InUnit(other.id()))))).containsExactly("Lơ Mu Ha Prong");
    }

    private void inUnit(String name, String unit) throws Refused {
        new EditAward(register).edit(add(name), AwardField.UNIT, unit);
    }

    @Test
    void facetsCountWhatChoosingAnotherValueWouldFind() throws Refused {
        add("Lơ Mu Ha Prong");
        decision = decision("77", "2/3/2023");
        add("Lơ Mu Ha Thuyên");
        add("Sơ Ao Ha Bảo");
        Query of2024 = new Query(List.of(new Condition.Years(2024, 2024)));

        Facets facets = search.facets(of2024);

        assertThat(facets.years())
                .containsExactly(
                        new Facets.Count(new Condition.Years(2024, 2024), 1),
                        new Facets.Count(new Condition.Years(2023, 2023), 2));
        assertThat(facets.kinds())
                .contains(
                        new Facets.Count(new Condition.Kind(RecipientKind.INDIVIDUAL), 1),
                        new Facets.Count(new Condition.Kind(RecipientKind.HOUSEHOLD), 0));
        assertThat(search.find(of2024.and(new Condition.Years(2023, 2023)), ALL).count())
                .isEqualTo(3);
    }
}
