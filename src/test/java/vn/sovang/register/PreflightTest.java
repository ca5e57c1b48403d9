package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
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
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Printing;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Revocation;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;

class PreflightTest {
    private static final String LONG_ACHIEVEMENT =
            "Đã có thành tích xuất sắc trong công tác tuyển chọn và gọi công dân nhập ngũ, ".repeat(7);

    @TempDir
    Path folder;

    private FourAwards room;
    private Register register;

    @BeforeEach
    void open() throws Refused {
        room = new FourAwards(folder.resolve("so.sovang"));
        register = room.register;
        put(2, AwardField.POSITION, "Công chức Văn phòng – Thống kê");
        put(3, AwardField.POSITION, "Thôn đội trưởng thôn Đưng K'Si");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void put(int row, AwardField field, String text) throws Refused {
        new EditAward(register).edit(room.award(row), field, text);
    }

    /** Changes a line as no screen would: registers made by others, and damaged ones, can be like that. */
    private void force(int row, java.util.function.UnaryOperator<Award> change) throws Refused {
        long id = room.award(row);
        register.transact(Act.EDIT_AWARD, tx -> {
            Award before = Lines.award(tx, id);
            return tx.update(before, change.apply(before));
        });
    }

    private List<Finding> check() throws Refused {
        return check("", Medium.BLANK);
    }

    private List<Finding> check(String rows, Medium medium) throws Refused {
        return new Preflight(register).check(room.order(rows, medium));
    }

    private static List<Finding> of(List<Finding> findings, PrintCheck check) {
        return findings.stream().filter(finding -> finding.check() == check).toList();
    }

    private Finding at(int row, PrintCheck check, String element, String... details) throws Refused {
        return new Finding(check, row, room.award(row), element, List.of(details));
    }

    private static Finding ofAll(PrintCheck check, String element, String... details) {
        return new Finding(check, 0, 0, element, List.of(details));
    }

    /** Makes a decision with one line, for a person of the four. */
    private Decision other(String number, String date, String name) throws Refused {
        Decision other = Registers.decision(register, number, date);
        new AddAward(register).add(other.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
        return other;
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() throws Refused {
        assertThat(check()).isEmpty();
        assertThat(check("", Medium.STOCK)).isEmpty();
    }

    @Test
    void aDraftLacksItsNumberDateAndSignerOnce() throws Refused {
        Decision draft = new AddDecision(register)
                .add(new DecisionDraft("", "", "Tặng Giấy khen", "", null, "", null, null, "", "", "", "", ""));
        new AddAward(register)
                .add(draft.id(), AwardDraft.named(RecipientKind.COLLECTIVE, "Trung đội dân quân cơ động"));
        long award = new ShowDecision(register)
                .show(draft.id())
                .lines()
                .get(0)
                .award()
                .id();

        List<Finding> findings =
                new Preflight(register).check(new PrintOrder(draft.id(), Rows.ALL, SheetOrder.LIST, Medium.BLANK, ""));

        assertThat(findings)
                .containsExactly(
                        ofAll(PrintCheck.DECISION_NUMBER_MISSING, ""),
                        ofAll(PrintCheck.DATE_MISSING, ""),
                        ofAll(PrintCheck.SIGNER_MISSING, ""),
                        new Finding(PrintCheck.ACHIEVEMENT_MISSING, 1, award, "", List.of()),
                        new Finding(PrintCheck.NUMBER_MISSING, 1, award, "", List.of()));
    }

    @Test
    void whatALineLacksIsNamed() throws Refused {
        force(1, award -> award.withNamed(award.named().withName(" ")));
        put(2, AwardField.ACHIEVEMENT, "");
        put(2, AwardField.POSITION, "");
        put(4, AwardField.BOOK_NUMBER, "");

        assertThat(check())
                .containsExactly(
                        at(1, PrintCheck.NAME_MISSING, ""),
                        at(2, PrintCheck.ACHIEVEMENT_MISSING, ""),
                        at(4, PrintCheck.NUMBER_MISSING, ""),
                        at(2, PrintCheck.POSITION_MISSING, ""));
    }

    @Test
    void aTextThatRunsOutOfItsBoxIsFoundWithTheSizeItWouldNeed() throws Refused {
        put(2, AwardField.ACHIEVEMENT, LONG_ACHIEVEMENT.strip());

        Finding finding = of(check(), PrintCheck.OVERFLOW).get(0);

        assertThat(finding.row()).isEqualTo(2);
        assertThat(finding.element()).isEqualTo("Thành tích");
        assertThat(finding.details().get(0)).isEqualTo("12");
        assertThat(Double.parseDouble(finding.details().get(1))).isBetween(6.0, 11.5);
        assertThatThrownBy(() -> room.start("2", ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .hasOnlyElementsOfType(Problem.CertificateFaulty.class)
                                .isNotEmpty());
    }

    @Test
    void atTheSizeItIsSaidToNeedTheTextFits() throws Refused {
        put(2, AwardField.ACHIEVEMENT, LONG_ACHIEVEMENT.strip());
        String needed = of(check(), PrintCheck.OVERFLOW).get(0).details().get(1);
        String body = original("a4-trong-dong-ca-nhan").replace("\"minSize\": 12", "\"minSize\": " + needed);
        keep("vua-du", body);
        choose("vua-du");

        assertThat(of(check(), PrintCheck.OVERFLOW)).isEmpty();
        assertThat(of(check(), PrintCheck.SHRUNK))
                .extracting(
                        Finding::row,
                        Finding::element,
                        finding -> finding.details().get(0))
                .contains(tuple(2, "Thành tích", needed));
    }

    @Test
    void aTextFarTooLongFitsAtNoSizeATemplateMayHave() throws Refused {
        put(2, AwardField.ACHIEVEMENT, "Có thành tích xuất sắc ".repeat(80).strip());

        assertThat(of(check(), PrintCheck.OVERFLOW))
                .filteredOn(finding -> finding.element().equals("Thành tích"))
                .containsExactly(at(2, PrintCheck.OVERFLOW, "Thành tích", "12", ""));
    }

    @Test
    void aNameThatIsMadeSmallerIsFoundWithItsSizeAndItsShare() throws Refused {
        put(2, AwardField.NAME, "Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân Phương Thảo Nguyên");

        assertThat(check()).containsExactly(at(2, PrintCheck.SHRUNK, "Người được khen", "19", "73", "1"));
    }

    @Test
    void aNameThatHasToBeBrokenIsFoundWithItsLines() throws Refused {
        put(
                1,
                AwardField.NAME,
                "Ban Chỉ huy Quân sự, Ban Tuyên huấn và Ban Hậu cần - Kỹ thuật xã Suối Thông, "
                        + "Ban Chỉ huy Quân sự xã Suối Thông Thượng và Suối Thông Hạ");

        assertThat(check()).anySatisfy(finding -> {
            assertThat(finding.element()).isEqualTo("Tập thể được khen");
            assertThat(finding.row()).isEqualTo(1);
            assertThat(finding.details()).last().isEqualTo("2");
        });
    }

    @Test
    void anAchievementMadeForSeveralLinesIsNotedOnlyWhenItTakesAllOfThem() throws Refused {
        String twoLines = "Đã có thành tích xuất sắc trong công tác tuyển chọn và gọi công dân nhập ngũ năm 2024, "
                + "trong huấn luyện dân quân tự vệ và giáo dục quốc phòng, an ninh";
        put(2, AwardField.ACHIEVEMENT, twoLines);
        assertThat(check()).isEmpty();

        put(2, AwardField.ACHIEVEMENT, twoLines + ", trong diễn tập chiến đấu phòng thủ xã Suối Thông năm 2024");
        assertThat(check()).containsExactly(at(2, PrintCheck.WRAPPED, "Thành tích", "3"));
    }

    @Test
    void aLetterNoFontHasIsNamed() throws Refused {
        put(3, AwardField.NAME, "Cil Múp 河 Kriêng");

        assertThat(of(check(), PrintCheck.GLYPH_MISSING))
                .containsExactly(at(3, PrintCheck.GLYPH_MISSING, "Người được khen", "河"));
    }

    @Test
    void aTextThatIsTheSameOnAllCertificatesIsFoundOnce() throws Refused {
        Decision decision = room.decision;
        DecisionDraft draft = DecisionDraft.of(decision);
        String place = "Thị trấn Suối Thông trực thuộc huyện cùng tên 河";
        new EditDecision(register)
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

        assertThat(of(check("2-3", Medium.BLANK), PrintCheck.GLYPH_MISSING))
                .containsExactly(ofAll(PrintCheck.GLYPH_MISSING, "Địa danh, ngày ký", "河"));
    }

    @Test
    void inOneCommonSizeTheSmallNamesAreFoundOnce() throws Refused {
        put(2, AwardField.NAME, "Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân Phương Thảo Nguyên");
        new ChooseTemplates(register)
                .choose(room.decision.id(), new CertificateSetup(0, null, "", "", "", Sizing.COMMON));

        assertThat(check()).containsExactly(ofAll(PrintCheck.SHRUNK, "Người được khen", "19", "73", "1"));
    }

    @Test
    void aBookNumberThatAnotherAwardOfTheYearHasIsFound() throws Refused {
        Decision other = other("15", "20/12/2024", "Bà Ka Să H'Nhi");
        new IssueBookNumbers(register).issue(other.id());
        Decision nextYear = other("3", "6/1/2025", "Ông Rơ Ông Ha Thuyên");
        new IssueBookNumbers(register).issue(nextYear.id());
        assertThat(check()).isEmpty();

        force(2, award -> award.withBookNumber(5));
        force(3, award -> award.withBookNumber(1));

        assertThat(check())
                .containsExactly(
                        at(1, PrintCheck.NUMBER_TWICE, "", "1", "Ông Cil Múp Ha Kriêng", "12/QĐ-UBND"),
                        at(2, PrintCheck.NUMBER_TWICE, "", "5", "Bà Ka Să H'Nhi", "15/QĐ-UBND"),
                        at(
                                3,
                                PrintCheck.NUMBER_TWICE,
                                "",
                                "1",
                                "Tập thể Ban Chỉ huy Quân sự xã Suối Thông",
                                "12/QĐ-UBND"));
    }

    @Test
    void aPersonWhoIsInTheListTwiceIsFoundEvenInAnotherSpelling() throws Refused {
        new AddAward(register)
                .add(room.decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Anh"));
        put(5, AwardField.BOOK_NUMBER, "5");
        put(5, AwardField.POSITION, "Công chức");

        assertThat(check())
                .containsExactly(
                        at(2, PrintCheck.PERSON_TWICE, "", "Bà Nguyễn Thị Ngọc Ánh", "5"),
                        at(5, PrintCheck.PERSON_TWICE, "", "Bà Nguyễn Thị Ngọc Anh", "2"));
        assertThat(check("2", Medium.BLANK)).hasSize(1);
    }

    @Test
    void namesakesOfTwoUnitsAndRevokedLinesAreNobodyTwice() throws Refused {
        new AddAward(register)
                .add(room.decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Ánh"));
        put(5, AwardField.BOOK_NUMBER, "5");
        put(5, AwardField.POSITION, "Công chức");
        force(
                5,
                award -> award.edit()
                        .revocation(new Revocation(LocalDate.of(2024, 12, 4), "13/QĐ-UBND", "ghi hai lần"))
                        .build());

        assertThat(check()).isEmpty();
    }

    @Test
    void whoWasAwardedForTheSameBeforeIsNamedWithThatDecision() throws Refused {
        Decision earlier = other("7", "3/9/2024", "Bà Nguyễn Thị Ngọc Ánh");
        Decision later = other("20", "20/12/2024", "Ông Cil Múp Ha Kriêng");
        Decision else_ = other("8", "4/9/2024", "Ông Cil Múp Ha Kriêng");
        new EditAward(register)
                .edit(
                        new ShowDecision(register)
                                .show(else_.id())
                                .lines()
                                .get(0)
                                .award()
                                .id(),
                        AwardField.ACHIEVEMENT,
                        "Đã cứu người bị nạn trong đợt mưa lũ");

        assertThat(check()).containsExactly(at(2, PrintCheck.AWARDED_BEFORE, "", "7/QĐ-UBND", "03/09/2024"));
        assertThat(later.id()).isNotEqualTo(earlier.id());
    }

    @Test
    void whatWasPrintedBeforeIsFoundWithItsDay() throws Refused {
        room.print(room.start("2", "").job().id(), 1);
        force(3, award -> award.withPrinting(new Printing(2, null)));

        assertThat(check())
                .containsExactly(
                        at(2, PrintCheck.PRINTED_BEFORE, "", "1", "05/12/2024"),
                        at(3, PrintCheck.PRINTED_BEFORE, "", "2", ""));
    }

    @Test
    void aTemplateThatIsAnotherSinceTheLastPrintIsNamed() throws Refused {
        String own = new Templates(register)
                .duplicate("a4-phoi-ca-nhan", "Phôi của xã")
                .id();
        choose(own);
        room.print(room.start("2-3", "").job().id(), 2);
        assertThat(of(check(), PrintCheck.TEMPLATE_CHANGED)).isEmpty();

        var template = register.press().named(own);
        new Templates(register)
                .save(new vn.sovang.domain.template.Template(
                        own,
                        template.name(),
                        template.version(),
                        template.paper(),
                        template.elements().subList(0, template.elements().size() - 1)));
        assertThat(of(check("2", Medium.BLANK), PrintCheck.TEMPLATE_CHANGED))
                .containsExactly(at(2, PrintCheck.TEMPLATE_CHANGED, "", "Phôi của xã", "1", "Phôi của xã", "2"));

        choose("");
        assertThat(of(check("3", Medium.BLANK), PrintCheck.TEMPLATE_CHANGED))
                .extracting(
                        finding -> finding.details().get(0),
                        finding -> finding.details().get(2))
                .containsExactly(tuple(
                        "Phôi của xã",
                        register.press().named("a4-trong-dong-ca-nhan").name()));
    }

    private void choose(String template) throws Refused {
        new ChooseTemplates(register)
                .choose(room.decision.id(), new CertificateSetup(0, null, template, "", "", Sizing.EACH));
    }

    private static String original(String id) throws Refused {
        try (var in = PreflightTest.class.getResourceAsStream("/assets/templates/a4-trong-dong.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\"format\": 1,", "\"format\": 1, \"id\": \"" + id + "\",");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void keep(String id, String body) throws Refused {
        register.transact(
                Act.SAVE_TEMPLATE, tx -> tx.insert(new StoredTemplate(0, tx.uid(), id, 1, "Mẫu của xã", body)));
    }

    private void own(String elements) throws Refused {
        keep("cua-xa", """
                {"format": 1, "id": "cua-xa", "name": "Mẫu của xã", "version": 1,
                 "paper": {"width": 210, "height": 148, "unprintable": [5, 5, 5, 5]},
                 "elements": [{"type": "text", "id": "ten", "name": "Tên", "box": [10, 20, 190, 12],
                   "text": "{tên}", "size": 20}, %s]}""".formatted(elements));
        choose("cua-xa");
    }

    @Test
    void aPictureThatIsGoneIsFoundAndTheOtherChecksAreStillMade() throws Refused {
        own("""
                {"type": "picture", "id": "logo", "name": "Biểu trưng", "box": [20, 40, 20, 20], "source": "bieu-trung"}""");
        put(2, AwardField.ACHIEVEMENT, "");

        assertThat(check())
                .containsExactly(
                        ofAll(PrintCheck.PICTURE_MISSING, "Biểu trưng", "Mẫu của xã"),
                        at(2, PrintCheck.ACHIEVEMENT_MISSING, ""));
    }

    @Test
    void whatLiesOffThePageOrWhereNoPrinterReachesIsFoundOnce() throws Refused {
        own("""
                {"type": "text", "id": "a", "name": "Chân trang", "box": [10, 140, 190, 12], "text": "Xã Suối Thông", "size": 12},
                {"type": "line", "id": "b", "name": "Gạch", "box": [3, 60, 100, 0], "thickness": 0.3},
                {"type": "rectangle", "id": "c", "name": "Nền", "box": [-3, -3, 216, 154], "filling": "#FFFCF2"},
                {"type": "picture", "id": "d", "name": "Khung", "box": [0, 0, 210, 148], "source": "quoc-huy.svg"}""");

        assertThat(check("2-3", Medium.BLANK))
                .containsExactly(
                        ofAll(PrintCheck.OFF_PAGE, "Chân trang", "Mẫu của xã", "4"),
                        ofAll(PrintCheck.UNREACHED_MARGIN, "Gạch", "Mẫu của xã", "3"));
    }

    @Test
    void whatIsAlreadyOnThePhoiIsNotChecked() throws Refused {
        own("""
                {"type": "text", "id": "a", "name": "Chân trang", "box": [10, 140, 190, 12], "text": "Xã Suối Thông",
                 "size": 12, "on": ["screen", "blank"]}""");

        assertThat(check("2-3", Medium.STOCK)).isEmpty();
    }

    private static final PrinterFacts PRINTER = new PrinterFacts(
            FourAwards.TARGET.printer(),
            PrinterFacts.Standing.USUAL,
            List.of("Khay tay"),
            List.of(new PaperSize("A4", 210, 297), new PaperSize("A5", 148, 210)));

    private List<Finding> check(Medium medium, PrintTarget target, String stock) throws Refused {
        return new Preflight(register).check(room.order("", medium), PRINTER, target, stock);
    }

    @Test
    void anotherPaperThanTheTemplatesIsFound() throws Refused {
        PrintTarget small = new PrintTarget(PRINTER.name(), "", "A5");
        String individual = register.press().named("a4-trong-dong-ca-nhan").name();

        assertThat(check(Medium.BLANK, FourAwards.TARGET, "")).isEmpty();
        assertThat(check(Medium.BLANK, new PrintTarget(PRINTER.name(), "", ""), ""))
                .isEmpty();
        assertThat(check(Medium.BLANK, small, ""))
                .hasSize(3)
                .contains(ofAll(PrintCheck.PAPER_DIFFERS, "", individual, "297 × 210", "210 × 148"));
    }

    @Test
    void fewerPhoiThanSheetsAreFound() throws Refused {
        new Stock(register).receive(FourAwards.STOCK, 3, "");

        assertThat(check(Medium.STOCK, FourAwards.TARGET, FourAwards.STOCK))
                .containsExactly(ofAll(PrintCheck.STOCK_SHORT, "", FourAwards.STOCK, "3", "4"));
        assertThat(check(Medium.STOCK, FourAwards.TARGET, "Phôi khác"))
                .containsExactly(ofAll(PrintCheck.STOCK_SHORT, "", "Phôi khác", "0", "4"));
        assertThat(check(Medium.STOCK, FourAwards.TARGET, "")).isEmpty();
        assertThat(check(Medium.BLANK, FourAwards.TARGET, FourAwards.STOCK)).isEmpty();
        new Stock(register).receive(FourAwards.STOCK, 1, "");
        assertThat(check(Medium.STOCK, FourAwards.TARGET, FourAwards.STOCK)).isEmpty();
    }

    @Test
    void theGravestComeFirstAndThenTheListsOrder() throws Refused {
        put(3, AwardField.ACHIEVEMENT, "");
        put(4, AwardField.BOOK_NUMBER, "");
        put(2, AwardField.POSITION, "");
        put(2, AwardField.BOOK_NUMBER, "");
        put(1, AwardField.ACHIEVEMENT, "");

        assertThat(check())
                .extracting(Finding::severity, Finding::row)
                .containsExactly(
                        tuple(Severity.ERROR, 1),
                        tuple(Severity.ERROR, 3),
                        tuple(Severity.WARNING, 2),
                        tuple(Severity.WARNING, 4),
                        tuple(Severity.NOTE, 2));
    }

    @Test
    void onlyTheLinesAskedForAreCheckedAndTheCheckWritesNothing() throws Refused {
        put(3, AwardField.ACHIEVEMENT, "");
        put(2, AwardField.FORM, "lao động tiên tiến");
        put(2, AwardField.ACHIEVEMENT, "");
        var undoable = register.undoable();

        assertThat(check("1-2", Medium.BLANK)).isEmpty();
        assertThat(check("9-", Medium.BLANK)).isEmpty();
        assertThat(register.undoable()).isEqualTo(undoable);
    }

    @Test
    void aDecisionOrTemplateThatIsNotThereIsRefused() {
        assertThatThrownBy(() ->
                        new Preflight(register).check(new PrintOrder(99, Rows.ALL, SheetOrder.LIST, Medium.BLANK, "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Preflight(register)
                        .check(new PrintOrder(room.decision.id(), Rows.ALL, SheetOrder.LIST, Medium.BLANK, "khong-co")))
                .isInstanceOf(Refused.class);
    }
}
