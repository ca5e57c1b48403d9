package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Act;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.Template;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.HandMadeTemplate;
import vn.sovang.fixtures.Registers;
import vn.sovang.paper.pdf.Art;
import vn.sovang.register.ImportedTemplate.Outcome;
import vn.sovang.work.Progress;

/** A template travels from one register to another as one file. */
class TemplateFilesTest {
    private static final String BUILT_IN = "a4-hoi-van-ca-nhan";

    @TempDir
    Path folder;

    private FourAwards awards;
    private Register register;
    private TemplateFiles files;
    private Templates templates;
    private Path handMade;

    @BeforeEach
    void open() throws Exception {
        awards = new FourAwards(folder.resolve("so.sovang"));
        register = awards.register;
        files = new TemplateFiles(register);
        templates = new Templates(register);
        handMade = HandMadeTemplate.write(folder.resolve("mẫu #1.sovangmau"), HandMadeTemplate.text());
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

    private byte[] exported(String id, String name) throws Exception {
        Path file = folder.resolve(name);
        files.export(id, file);
        return Files.readAllBytes(file);
    }

    private static PictureElement picture(Template template, String id) {
        return template.elements().stream()
                .filter(element -> element.id().equals(id))
                .map(PictureElement.class::cast)
                .findFirst()
                .orElseThrow();
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

    @Test
    void anImportAddsTheTemplateWithItsPictures() throws Exception {
        ImportedTemplate imported = files.importFrom(handMade);

        assertThat(imported.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(own()).containsExactly(imported.template());
        assertThat(imported.template().name()).isEqualTo(HandMadeTemplate.NAME);
        assertThat(imported.template().version()).isEqualTo(1);
        assertThat(imported.template().paper().width()).isEqualTo(297);
        Template found = templates.find(imported.template().id());
        assertThat(found.elements()).hasSize(6);
        assertThat(register.art().bytes(picture(found, "logo").source())).isEqualTo(HandMadeTemplate.logo());
        assertThat(picture(found, "huy").source()).isEqualTo("quoc-huy.svg");
    }

    @Test
    void everyFieldAndEveryByteSurvivesTheWayThroughAnotherRegister() throws Exception {
        String id = files.importFrom(handMade).template().id();
        byte[] here = exported(id, "đây.sovangmau");

        byte[] there;
        try (Register other = Registers.empty(folder.resolve("khác.sovang"))) {
            TemplateFiles others = new TemplateFiles(other);
            TemplateInfo info =
                    others.importFrom(folder.resolve("đây.sovangmau")).template();
            Template found = new Templates(other).find(info.id());
            assertThat(found.elements()).isEqualTo(templates.find(id).elements());
            assertThat(found.paper()).isEqualTo(templates.find(id).paper());
            assertThat(other.art().bytes(picture(found, "logo").source())).isEqualTo(HandMadeTemplate.logo());
            others.export(info.id(), folder.resolve("kia.sovangmau"));
            there = Files.readAllBytes(folder.resolve("kia.sovangmau"));
        }

        assertThat(there).isEqualTo(here);
    }

    @Test
    void theSameTemplateGivesTheSameFileWithAllItsPictures() throws Exception {
        byte[] once = exported(BUILT_IN, "một.sovangmau");
        byte[] twice = exported(BUILT_IN, "hai.sovangmau");

        assertThat(twice).isEqualTo(once);
        assertThat(new String(once, StandardCharsets.UTF_8))
                .startsWith("{\n  \"file\": \"sovang-certificate-template\",\n  \"format\": 1,\n  \"hash\": \"")
                .contains(
                        "\"border-hoi-van.svg\": \""
                                + HandMadeTemplate.base64(Art.builtIn().bytes("border-hoi-van.svg")),
                        "\"quoc-huy.svg\": \"")
                .endsWith("}\n");
    }

    @Test
    void theSameFileTwiceIsRecognised() throws Exception {
        TemplateInfo first = files.importFrom(handMade).template();
        ImportedTemplate again = files.importFrom(handMade);
        templates.rename(first.id(), "Phù hiệu mới");
        ImportedTemplate renamed = files.importFrom(handMade);

        assertThat(again).isEqualTo(new ImportedTemplate(first, Outcome.KNOWN));
        assertThat(renamed.outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(renamed.template().name()).isEqualTo("Phù hiệu mới");
        assertThat(own()).hasSize(1);
    }

    @Test
    void theProgramsOwnAreRecognisedToo() throws Exception {
        exported(BUILT_IN, "hồi văn.sovangmau");

        ImportedTemplate known = files.importFrom(folder.resolve("hồi văn.sovangmau"));
        ImportedTemplate named = files.importFrom(folder.resolve("hồi văn.sovangmau"), "Hồi văn của xã");

        assertThat(known.outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(known.template().id()).isEqualTo(BUILT_IN);
        assertThat(named.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(templates.find(named.template().id()).elements())
                .isEqualTo(templates.find(BUILT_IN).elements());
    }

    @Test
    void anotherTemplateOfTheNameIsLeftAlone() throws Exception {
        String id = files.importFrom(handMade).template().id();
        templates.save(lessOneElement(id));

        assertThat(files.importFrom(handMade).template().name()).isEqualTo(HandMadeTemplate.NAME + " (2)");
        assertThat(templates.find(id).elements()).hasSize(5);
        assertThat(templates.find(id).version()).isEqualTo(2);
    }

    @Test
    void aNameOfChoiceIsTakenOrRefused() throws Exception {
        templates.duplicate(BUILT_IN, "Phôi của xã");

        assertThatThrownBy(() -> files.importFrom(handMade, "phôi của  xã"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.TemplateNameTaken("phôi của xã")));
        assertThat(files.importFrom(handMade, "Phù hiệu").template().name()).isEqualTo("Phù hiệu");
        assertThat(files.importFrom(handMade, "PHÙ HIỆU").outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(own()).hasSize(2);
    }

    @Test
    void anImportIsOneActThatCanBeTakenBackAndDoneAgain() throws Exception {
        TemplateInfo imported = files.importFrom(handMade).template();
        assertThat(register.undo().act()).isEqualTo(Act.IMPORT_TEMPLATE);
        assertThat(own()).isEmpty();

        register.redo();

        assertThat(own()).containsExactly(imported);
        Template found = templates.find(imported.id());
        assertThat(register.art().bytes(picture(found, "logo").source())).isEqualTo(HandMadeTemplate.logo());
        assertThat(files.importFrom(handMade).outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(register.undoable()).contains(Act.IMPORT_TEMPLATE);
    }

    @Test
    void anIssuedCertificateKeepsTheVersionItWasPrintedWith() throws Exception {
        String id = files.importFrom(handMade).template().id();
        PrintCertificates.Order order = new PrintCertificates.Order(
                List.of(awards.decision.id()),
                Rows.parse("2"),
                SheetOrder.LIST,
                Medium.BLANK,
                id,
                "in thử",
                PrintCertificates.Output.USUAL);
        new PrintCertificates(register).toOneFile(order, folder.resolve("giấy.pdf"), Progress.NONE);
        IssuedCopies copies = new IssuedCopies(register);
        IssuedCopy copy = copies.of(awards.award(2)).get(0);
        byte[] then = copies.bytes(copy.id());

        templates.save(lessOneElement(id));
        files.importFrom(handMade);

        assertThat(copies.of(awards.award(2)).get(0).templateVersion()).isEqualTo(1);
        assertThat(copies.bytes(copy.id())).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n\n"})
    void howALineEndsDoesNotMatter(String end) throws Exception {
        String text = new String(exported(BUILT_IN, "gốc.sovangmau"), StandardCharsets.UTF_8);
        Path mailed = HandMadeTemplate.write(folder.resolve("qua thư.sovangmau"), "\uFEFF" + text.replace("\n", end));

        assertThat(files.importFrom(mailed).outcome()).isEqualTo(Outcome.KNOWN);
    }

    @Test
    void anExportReplacesTemplatesOnly() throws IOException, Refused {
        Path letter = Files.writeString(folder.resolve("công văn.docx"), "PK");

        assertThatThrownBy(() -> files.export(BUILT_IN, letter))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.TemplateFileKept(letter.toString())));
        assertThat(letter).hasContent("PK");
        files.export(BUILT_IN, handMade);
        assertThat(Files.readString(handMade)).contains("border-hoi-van.svg");
    }

    @Test
    void aRegisterThatIsOnlyReadExportsToo() throws Exception {
        try (Register reading = Register.open(folder.resolve("so.sovang"), Registers.surroundings())) {
            assertThat(reading.info().access()).isEqualTo(RegisterInfo.Access.READ_ONLY);
            new TemplateFiles(reading).export(BUILT_IN, folder.resolve("mẫu.sovangmau"));
            assertThatThrownBy(() -> new TemplateFiles(reading).importFrom(handMade))
                    .isInstanceOf(Refused.class);
        }
        assertThat(folder.resolve("mẫu.sovangmau")).isNotEmptyFile();
    }
}
