package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Template;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.work.Progress;

class TemplatesTest {
    private static final String BUILT_IN = "a4-phoi-ca-nhan";

    @TempDir
    Path folder;

    private FourAwards awards;
    private Register register;
    private Templates templates;

    @BeforeEach
    void open() throws Refused {
        awards = new FourAwards(folder.resolve("so.sovang"));
        register = awards.register;
        templates = new Templates(register);
    }

    @AfterEach
    void close() {
        awards.close();
    }

    private List<TemplateInfo> own() throws Refused {
        return templates.list().stream()
                .filter(info -> info.origin() == TemplateInfo.Origin.OWN)
                .toList();
    }

    private Template lessOneElement(String id) throws Refused {
        Template template = templates.find(id);
        return new Template(
                id,
                template.name(),
                template.version(),
                template.paper(),
                template.elements().subList(0, template.elements().size() - 1));
    }

    private byte[] print(String template) throws Exception {
        Path file = folder.resolve("giay-khen.pdf");
        PrintCertificates.Order order = new PrintCertificates.Order(
                List.of(awards.decision.id()),
                Rows.parse("2"),
                SheetOrder.LIST,
                Medium.BLANK,
                template,
                "in thử",
                PrintCertificates.Output.USUAL);
        new PrintCertificates(register).toOneFile(order, file, Progress.NONE);
        return Files.readAllBytes(file);
    }

    private void choose(String id) throws Refused {
        new ChooseTemplates(register)
                .choose(awards.decision.id(), new CertificateSetup(0, null, id, "", "", Sizing.EACH));
    }

    private static void assertRefused(Problem problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(problem));
    }

    @Test
    void aDuplicateLooksLikeItsOriginalUnderItsOwnName() throws Refused {
        TemplateInfo copy = templates.duplicate(BUILT_IN, "  Phôi của   xã ");

        assertThat(copy.name()).isEqualTo("Phôi của xã");
        assertThat(copy.id()).startsWith("phoi-cua-xa-");
        assertThat(copy.version()).isEqualTo(1);
        assertThat(own()).containsExactly(copy);
        assertThat(templates.find(copy.id()).elements())
                .isEqualTo(templates.find(BUILT_IN).elements());
    }

    @Test
    void aNameIsWantedAndIsGivenOnce() throws Refused {
        TemplateInfo copy = templates.duplicate(BUILT_IN, "Phôi của xã");

        assertRefused(new Problem.TemplateNameTaken("phôi của xã"), () -> templates.duplicate(BUILT_IN, "phôi của xã"));
        assertRefused(new Problem.TemplateNameMissing(), () -> templates.rename(copy.id(), "  "));
        assertRefused(
                new Problem.TemplateNameTaken("A4 ngang, in lên phôi – cá nhân"),
                () -> templates.rename(copy.id(), "A4 ngang, in lên phôi – cá nhân"));
        assertRefused(
                new Problem.TextTooLong(0, "TEMPLATE_NAME", 121, 120),
                () -> templates.rename(copy.id(), "x".repeat(121)));
        assertThat(templates.rename(copy.id(), "PHÔI CỦA XÃ").name()).isEqualTo("PHÔI CỦA XÃ");
    }

    @Test
    void theProgramsOwnAreNeitherRenamedNorChangedNorDeleted() {
        Problem refused = new Problem.TemplateBuiltIn("A4 ngang, in lên phôi – cá nhân");

        assertRefused(refused, () -> templates.rename(BUILT_IN, "Khác"));
        assertRefused(refused, () -> templates.save(lessOneElement(BUILT_IN)));
        assertRefused(refused, () -> templates.delete(BUILT_IN));
    }

    @Test
    void aChangeIsANewVersionAndNoChangeIsNone() throws Refused {
        String id = templates.duplicate(BUILT_IN, "Phôi của xã").id();
        int before = templates.find(id).elements().size();

        assertThat(templates.save(templates.find(id)).version()).isEqualTo(1);
        assertThat(templates.save(lessOneElement(id)).version()).isEqualTo(2);
        assertThat(templates.find(id).elements()).hasSize(before - 1);
        register.undo();
        assertThat(templates.find(id).version()).isEqualTo(1);
        assertThat(templates.find(id).elements()).hasSize(before);
    }

    @Test
    void everyActCanBeTakenBackAndDoneAgain() throws Refused {
        String id = templates.duplicate(BUILT_IN, "Phôi của xã").id();
        templates.save(lessOneElement(id));
        templates.rename(id, "Phôi cũ");
        templates.delete(id);
        assertThat(own()).isEmpty();

        assertThat(register.undo().act()).isEqualTo(Act.DELETE_TEMPLATE);
        assertThat(own()).extracting(TemplateInfo::name, TemplateInfo::version).containsExactly(tuple("Phôi cũ", 2));
        assertThat(register.undo().act()).isEqualTo(Act.RENAME_TEMPLATE);
        assertThat(own())
                .extracting(TemplateInfo::name, TemplateInfo::version)
                .containsExactly(tuple("Phôi của xã", 2));
        assertThat(register.undo().act()).isEqualTo(Act.SAVE_TEMPLATE);
        assertThat(register.undo().act()).isEqualTo(Act.SAVE_TEMPLATE);
        assertThat(own()).isEmpty();
        register.redo();
        assertThat(own()).extracting(TemplateInfo::id).containsExactly(id);
    }

    @Test
    void aTemplateThatIsChosenIsNotDeleted() throws Refused {
        String id = templates.duplicate(BUILT_IN, "Phôi của xã").id();
        choose(id);
        assertRefused(new Problem.TemplateInUse("Phôi của xã", List.of("12/QĐ-UBND")), () -> templates.delete(id));

        choose("");
        new ChooseTemplates(register).chooseForOffice(new CertificateSetup(0, null, "", id, "", Sizing.EACH));
        assertRefused(new Problem.TemplateOfOffice("Phôi của xã"), () -> templates.delete(id));

        new ChooseTemplates(register).chooseForOffice(CertificateSetup.USUAL);
        templates.delete(id);
        assertThat(own()).isEmpty();
    }

    @Test
    void aTemplateThatPrintedACertificateIsKept() throws Exception {
        String id = templates.duplicate(BUILT_IN, "Phôi của xã").id();
        print(id);

        assertRefused(new Problem.TemplateIssued("Phôi của xã", 1), () -> templates.delete(id));
    }

    @Test
    void anIssuedCertificateKeepsItsVersionWhateverBecomesOfTheTemplate() throws Exception {
        String id = templates.duplicate(BUILT_IN, "Phôi của xã").id();
        print(id);
        IssuedCopies copies = new IssuedCopies(register);
        IssuedCopy copy = copies.of(awards.award(2)).get(0);
        byte[] then = copies.bytes(copy.id());

        templates.save(lessOneElement(id));
        templates.rename(id, "Phôi cũ");
        assertThat(copies.of(awards.award(2)).get(0).templateVersion()).isEqualTo(1);
        assertThat(copies.bytes(copy.id())).isEqualTo(then);

        register.undo();
        register.undo();
        register.undo();
        assertThat(own()).isEmpty();
        assertThat(copies.bytes(copy.id())).isEqualTo(then);
    }
}
