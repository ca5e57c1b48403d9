package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.fixtures.Registers;

class ChooseTemplatesTest {
    private static final String BODY = """
            {"format": 1, "id": "cua-xa", "name": "Mẫu của xã", "version": 1, "paper": {"width": 210, "height": 148},
             "elements": [{"type": "text", "id": "ten", "box": [10, 20, 190, 12], "text": "{tên}", "size": 20}]}""";

    @TempDir
    Path folder;

    private Register register;
    private Decision decision;
    private Award award;
    private ChooseTemplates choose;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
        award = new AddAward(register)
                .add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Cil Múp Ha Kriêng"));
        choose = new ChooseTemplates(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private StoredTemplate store(int version, String body) throws Refused {
        return register.transact(
                Act.SAVE_TEMPLATE,
                tx -> tx.insert(new StoredTemplate(0, tx.uid(), "cua-xa", version, "Mẫu của xã", body)));
    }

    private static CertificateSetup individual(String id) {
        return new CertificateSetup(0, null, id, "", "", Sizing.EACH);
    }

    private String shown() throws Refused {
        return new PreviewCertificate(register).of(award.id()).templateName();
    }

    @Test
    void withoutAChoiceEveryKindHasItsUsualTemplate() throws Refused {
        assertThat(choose.of(decision.id())).isEqualTo(CertificateSetup.USUAL);
        assertThat(shown()).isEqualTo("A4 ngang, khung trống đồng – cá nhân");
    }

    @Test
    void aDecisionsChoiceGoesBeforeTheOffices() throws Refused {
        store(1, BODY);
        choose.chooseForOffice(individual("a4-trong-dong-tap-the"));
        assertThat(shown()).isEqualTo("A4 ngang, khung trống đồng – tập thể");

        choose.choose(decision.id(), individual("cua-xa"));
        assertThat(shown()).isEqualTo("Mẫu của xã");
    }

    @Test
    void aChoiceThatIsTheOfficesOwnFollowsTheOffice() throws Refused {
        choose.chooseForOffice(individual("a4-trong-dong-tap-the"));
        choose.choose(decision.id(), choose.of(decision.id()));
        choose.chooseForOffice(individual("a4-trong-dong-ho-gia-dinh"));

        assertThat(shown()).isEqualTo("A4 ngang, khung trống đồng – hộ gia đình");
    }

    @Test
    void aChoiceCanBeTakenBackAndDoneAgain() throws Refused {
        choose.choose(decision.id(), individual("a4-trong-dong-tap-the"));
        assertThat(register.undo().act()).isEqualTo(Act.CHOOSE_TEMPLATES);
        assertThat(shown()).isEqualTo("A4 ngang, khung trống đồng – cá nhân");

        register.redo();
        assertThat(shown()).isEqualTo("A4 ngang, khung trống đồng – tập thể");
    }

    @Test
    void choosingTheSameAgainChangesNothing() throws Refused {
        choose.choose(decision.id(), individual("a4-trong-dong-tap-the"));
        register.undo();
        register.redo();
        choose.choose(decision.id(), individual("a4-trong-dong-tap-the"));
        register.undo();

        assertThat(shown()).isEqualTo("A4 ngang, khung trống đồng – cá nhân");
    }

    @Test
    void whatIsNoTemplateCannotBeChosen() {
        assertThatThrownBy(() -> choose.choose(decision.id(), individual("a5-vang")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .isInstanceOfSatisfying(Problem.TemplateUnknown.class, problem -> {
                                    assertThat(problem.id()).isEqualTo("a5-vang");
                                    assertThat(problem.known()).contains("a4-trong-dong-ca-nhan");
                                }));
        assertThat(register.undoable()).contains(Act.ADD_AWARD);
    }

    @Test
    void theNewestVersionOfAnOwnTemplateIsUsed() throws Refused {
        store(1, BODY);
        assertThat(new Templates(register).find("cua-xa").elements()).hasSize(1);
        store(2, BODY.replace("\"elements\": [", """
                "elements": [{"type": "line", "id": "gach", "box": [10, 40, 190, 0]},"""));

        assertThat(new Templates(register).find("cua-xa").elements()).hasSize(2);
        assertThat(new Templates(register).list())
                .filteredOn(info -> info.origin() == TemplateInfo.Origin.OWN)
                .singleElement()
                .satisfies(info -> assertThat(info.version()).isEqualTo(2));
        register.undo();
        assertThat(new Templates(register).find("cua-xa").elements()).hasSize(1);
    }

    @Test
    void anOwnPictureIsDrawnFromTheRegister() throws Refused {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='1'/>".getBytes(StandardCharsets.UTF_8);
        String source =
                register.transact(Act.SAVE_TEMPLATE, tx -> tx.contents().put(vn.sovang.store.Contents.Kind.ART, svg));
        store(1, BODY.replace("\"elements\": [", """
                "elements": [{"type": "picture", "id": "logo", "box": [10, 40, 19, 10], "source": "%s"},""".formatted(source)));
        assertThat(register.art().has(source)).isFalse();

        choose.chooseForOffice(individual("cua-xa"));
        shown();

        assertThat(register.art().has(source)).isTrue();
    }

    @Test
    void paperComesFromTheChosenTemplate() throws Exception {
        store(1, BODY);
        choose.choose(decision.id(), individual("cua-xa"));
        new EditAward(register).edit(award.id(), vn.sovang.domain.AwardField.ACHIEVEMENT, "Đã có thành tích");
        Path file = folder.resolve("giay-khen.pdf");
        new PrintCertificates(register)
                .toOneFile(
                        new PrintCertificates.Order(List.of(decision.id()), Rows.ALL, ""),
                        file,
                        vn.sovang.work.Progress.NONE);

        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(210 / 25.4f * 72, within(0.01f));
        }
        assertThat(register.press()
                        .template(decision.id(), RecipientKind.COLLECTIVE, "")
                        .id())
                .isEqualTo("a4-trong-dong-tap-the");
    }
}
