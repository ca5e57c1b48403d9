package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.Template;
import vn.sovang.fixtures.HandMadeTemplate;
import vn.sovang.fixtures.Registers;

/** Whatever is wrong with a template file is said with its place, and nothing of the file is kept. */
class UnfitTemplateFilesTest {
    private static final String WHO = "“Người được khen” (elements[0].";

    @TempDir
    Path folder;

    private Register register;
    private Path file;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        file = folder.resolve("mẫu.sovangmau");
    }

    @AfterEach
    void close() {
        register.close();
    }

    /** What is said of the file; afterwards the register must be as it was. */
    private List<Problem> problems() throws Refused {
        Refused refused = catchThrowableOfType(Refused.class, () -> new TemplateFiles(register).importFrom(file));
        assertThat(new Templates(register).list()).allMatch(info -> info.origin() == TemplateInfo.Origin.BUILT_IN);
        assertThat(register.undoable()).isEmpty();
        return refused.problems();
    }

    private List<Problem> problems(String text) throws IOException, Refused {
        HandMadeTemplate.write(file, text);
        return problems();
    }

    private List<Problem> changed(String from, String to) throws IOException, Refused {
        String text = HandMadeTemplate.text();
        assertThat(text).contains(from);
        return problems(text.replace(from, to));
    }

    @Test
    void anUnknownPlaceholderIsNamedWithTheNearestKnownOnes() throws Exception {
        assertThat(changed("{danh xưng} {tên}", "{danh xung} {tên}"))
                .containsExactly(new Problem.TemplatePlaceholderUnknown(
                        WHO + "text)", "{danh xung}", List.of("{danh xưng}", "{đơn vị}", "{thành tích}")));
        assertThat(changed("{danh xưng} {tên}", "{danh xưng} {tên"))
                .containsExactly(new Problem.TemplateBraceOpen(WHO + "text)", "{tên"));
    }

    @Test
    void aPictureThatIsNotThereIsNamed() throws Exception {
        assertThat(changed("\"quoc-huy.svg\"", "\"quoc-huy-moi.svg\""))
                .containsExactly(new Problem.PictureMissing("Quốc huy", "quoc-huy-moi.svg"));
        // Other things the register keeps by their hash are no pictures.
        String hash = "a".repeat(64);
        assertThat(changed("\"quoc-huy.svg\"", "\"" + hash + "\""))
                .containsExactly(new Problem.PictureMissing("Quốc huy", hash));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..\\\\..\\\\windows\\\\win.ini",
                "/etc/passwd",
                "C:\\\\mật.png",
                "../templates/a4-phoi.json",
                ".ẩn",
                "a..b",
                "x\\u0000.png",
                "x\\n.png"
            })
    void aNameOfAPictureIsNoPath(String name) throws Exception {
        assertThat(changed("\"quoc-huy.svg\"", "\"" + name + "\""))
                .singleElement()
                .isInstanceOf(Problem.PictureNameUnfit.class);
        assertThat(changed("\"phù hiệu.png\"", "\"" + name + "\""))
                .isNotEmpty()
                .allMatch(Problem.PictureNameUnfit.class::isInstance);
    }

    @Test
    void picturesAreLookedAtBeforeTheyAreKept() throws Exception {
        String logo = HandMadeTemplate.base64(HandMadeTemplate.logo());
        byte[] bomb =
                "<!DOCTYPE svg [<!ENTITY a \"ha\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] wide = HandMadeTemplate.logo();
        // Width and height of the header, 20,000 each.
        for (int at : new int[] {18, 22}) {
            wide[at] = 0x4E;
            wide[at + 1] = 0x20;
        }

        assertThat(changed(logo, HandMadeTemplate.base64(bomb)))
                .containsExactly(new Problem.DrawingEntities("phù hiệu.png"));
        assertThat(changed(logo, HandMadeTemplate.base64(wide)))
                .containsExactly(new Problem.PictureTooLarge("phù hiệu.png", 20_000, 20_000, 40));
        assertThat(changed(logo, logo.substring(0, 80))).containsExactly(new Problem.PictureDamaged("phù hiệu.png"));
        assertThat(changed(logo, "không phải base64")).containsExactly(new Problem.PictureDamaged("phù hiệu.png"));
        assertThat(changed(logo, "")).containsExactly(new Problem.PictureKindUnknown("phù hiệu.png"));
    }

    @Test
    void fontsAreTheProgramsOwn() throws Exception {
        List<String> fonts = List.of(
                "serif (Liberation Serif)", "title (Playfair Display)", "script (Dancing Script)", "sans (Roboto)");

        assertThat(changed("\"script\"", "\".VnTime\""))
                .containsExactly(new Problem.TemplateFontUnknown(WHO + "font)", ".VnTime", fonts));
        assertThat(changed("\"pictures\":", "\"fonts\": {\"a.ttf\": \"AAEAAAA=\"}, \"pictures\":"))
                .containsExactly(new Problem.TemplateFontsInside(fonts));
    }

    @Test
    void aPageHasASizeThatAPrinterCanHave() throws Exception {
        assertThat(changed("\"width\": 297", "\"width\": 5"))
                .containsExactly(new Problem.TemplateValueOutside("paper.width", "5", "40", "1200"));
        assertThat(changed("\"height\": 210", "\"height\": 5000"))
                .containsExactly(new Problem.TemplateValueOutside("paper.height", "5000", "40", "1200"));
    }

    @Test
    void anElementLiesOnThePage() throws Exception {
        assertThat(changed("[20, 80, 257, 12]", "[60, 80, 257, 12]"))
                .containsExactly(new Problem.TemplateOffPage("Người được khen"));
        assertThat(changed("[130, 20, 24, 24.5]", "[130, -60, 24, 24.5]"))
                .containsExactly(new Problem.TemplateOffPage("Quốc huy"));
    }

    @Test
    void sizesAreNotNegativeAndTheSmallestIsNotAboveTheWanted() throws Exception {
        assertThat(changed("[20, 80, 257, 12]", "[20, 80, -257, 12]"))
                .containsExactly(new Problem.TemplateValueOutside(WHO + "box[2])", "-257", "0", "1200"));
        assertThat(changed("\"size\": 32", "\"size\": -32"))
                .contains(new Problem.TemplateValueOutside(WHO + "size)", "-32", "4", "200"));
        assertThat(changed("\"minSize\": 16.5", "\"minSize\": 40"))
                .containsExactly(new Problem.TemplateMinSizeAbove(WHO + "minSize)", "40", "32"));
        assertThat(changed("\"size\": 32", "\"size\": 1e999"))
                .contains(new Problem.TemplateValueOutside(WHO + "size)", "1e999", "4", "200"));
    }

    @Test
    void whatIsNotJsonIsSaidWithItsPlace() throws Exception {
        assertThat(changed("\"format\": 1,", "\"format\" 1,"))
                .containsExactly(new Problem.TemplateFileFaulty(file.toString(), "3:13"));
        for (String foreign : List.of("", "Kính gửi", "%PDF-1.4", "[1, 2]", "{\"a\": 1}")) {
            assertThat(problems(foreign))
                    .as(foreign)
                    .singleElement()
                    .matches(problem -> problem instanceof Problem.TemplateFileForeign
                            || problem instanceof Problem.TemplateFileFaulty);
        }
        Files.write(file, new byte[] {'{', (byte) 0xFF, (byte) 0xFE, '}'});
        assertThat(problems()).containsExactly(new Problem.TemplateFileForeign(file.toString()));
        assertThat(problems("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void aFileThatBreaksOffIsToldSo() throws Exception {
        String text = HandMadeTemplate.text();
        for (int end : new int[] {60, text.length() / 2, text.length() - 3}) {
            assertThat(problems(text.substring(0, end))).containsExactly(new Problem.TemplateFileCut(file.toString()));
        }
    }

    @Test
    void aFileThatChangedOnItsWayIsToldSo() throws Exception {
        new TemplateFiles(register).export("a4-phoi-ca-nhan", file);
        String text = Files.readString(file);

        assertThat(problems(text.replace("297", "290")))
                .containsExactly(new Problem.TemplateFileChanged(file.toString()));
    }

    @Test
    void aValueOfAnotherKindIsNamed() throws Exception {
        assertThat(changed("\"size\": 32", "\"size\": \"to\""))
                .contains(new Problem.TemplateValueWrong(WHO + "size)", "\"to\""));
        assertThat(changed("\"lines\": 2", "\"lines\": 1.5"))
                .containsExactly(new Problem.TemplateValueWrong(WHO + "lines)", "1.5"));
        assertThat(changed("\"fit\": \"shrink-then-wrap\"", "\"fit\": \"ép\""))
                .containsExactly(new Problem.TemplateWordUnknown(
                        WHO + "fit)", "ép", List.of("shrink", "wrap", "shrink-then-wrap")));
        assertThat(changed("\"type\": \"line\"", "\"type\": \"qr\""))
                .singleElement()
                .isInstanceOf(Problem.TemplateWordUnknown.class);
        assertThat(problems(HandMadeTemplate.document("1, null", "")))
                .contains(new Problem.TemplateValueWrong("elements[0]", "1"));
        assertThat(problems(HandMadeTemplate.text()
                        .replace("\"pictures\": {", "\"pictures\": [{")
                        .replace("}\n}\n", "}]}\n")))
                .hasAtLeastOneElementOfType(Problem.TemplateValueWrong.class);
    }

    @Test
    void missingAndUnknownKeysAreNamed() throws Exception {
        assertThat(changed("\"size\": 32, ", "")).contains(new Problem.TemplateKeyMissing(WHO + "size)"));
        assertThat(changed("\"lines\"", "\"lnes\"")).containsExactly(new Problem.TemplateKeyUnknown(WHO + "lnes)"));
        assertThat(changed("\"template\":", "\"tmplate\":"))
                .contains(new Problem.TemplateKeyUnknown("tmplate"), new Problem.TemplateKeyMissing("elements"));
        assertThat(changed("  \"format\": 1,\n", "")).containsExactly(new Problem.TemplateKeyMissing("format"));
    }

    @Test
    void idsAreGivenOnceAndFollowingMakesAChain() throws Exception {
        assertThat(changed("\"id\": \"gach\"", "\"id\": \"khung\""))
                .containsExactly(new Problem.TemplateIdTwice("“Khung” (elements[5].id)", "khung"));
        assertThat(changed("\"follows\": \"ten\"", "\"follows\": \"tên\""))
                .containsExactly(new Problem.TemplateFollowsNothing("“Thành tích” (elements[1].follows)", "tên"));
    }

    @Test
    void aNewerFormIsNotGuessedAt() throws Exception {
        assertThat(changed("\"format\": 1", "\"format\": 2, \"hash\": \"?\""))
                .containsExactly(new Problem.TemplateFileNewer(file.toString(), "2", 1));
    }

    @Test
    void aFileThatIsTooBigIsNotRead() throws Exception {
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength((20L << 20) + 1);
        }
        assertThat(problems()).containsExactly(new Problem.TemplateFileTooBig(file.toString(), 20));
    }

    @Test
    void aFileThatIsNotThereIsToldSo() throws Exception {
        assertThat(problems()).containsExactly(new Problem.TemplateFileMissing(file.toString()));
    }

    @Test
    void moreElementsOrPicturesThanAnybodyNeedsAreRefused() throws Exception {
        StringBuilder lines = new StringBuilder();
        StringBuilder pictures = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            lines.append(i == 0 ? "" : ",")
                    .append("{\"type\": \"line\", \"id\": \"%d\", \"box\": [1, 1, 9, 9]}".formatted(i));
        }
        for (int i = 0; i < 21; i++) {
            pictures.append(i == 0 ? "" : ",")
                    .append("{\"type\": \"picture\", \"id\": \"%d\", \"box\": [1, 1, 9, 9], \"source\": \"%d.png\"}"
                            .formatted(i, i));
        }

        assertThat(problems(HandMadeTemplate.document(lines.toString(), "")))
                .containsExactly(new Problem.TemplateTooMany(201, 200));
        assertThat(problems(HandMadeTemplate.document(pictures.toString(), "")))
                .containsExactly(new Problem.TemplateTooManyPictures(21, 20));
    }

    @Test
    void textThatNoPaperCarriesIsRefused() throws Exception {
        assertThat(changed("{danh xưng} {tên}", "{tên} \\u202Egnộđ"))
                .containsExactly(new Problem.TemplateTextUnsafe("Người được khen", "{tên} ·gnộđ"));
        assertThat(changed("{danh xưng} {tên}", "a".repeat(2001)))
                .containsExactly(new Problem.TemplateTextTooLong("Người được khen", 2001, 2000));
        assertThat(changed("\"Người được khen\"", "\"\\u001b[31m\""))
                .hasAtLeastOneElementOfType(Problem.TemplateTextUnsafe.class);
    }

    @Test
    void allFaultsAreSaidAtOnceButNoMoreThanAnybodyReads() throws Exception {
        StringBuilder faulty = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            faulty.append(i == 0 ? "" : ",")
                    .append("{\"type\": \"line\", \"id\": \"%d\", \"box\": [1, 1, -9, 9]}".formatted(i));
        }
        assertThat(problems(HandMadeTemplate.document(faulty.toString(), ""))).hasSize(20);
    }

    @Test
    void aTemplateThatIsSavedMustLieOnItsPageToo() throws Exception {
        Templates templates = new Templates(register);
        String id = templates.duplicate("a4-phoi-ca-nhan", "Phôi của xã").id();
        Template template = templates.find(id);
        Template small = new Template(
                id, template.name(), 1, vn.sovang.domain.template.Paper.Preset.A5.portrait(), template.elements());

        Refused refused = catchThrowableOfType(Refused.class, () -> templates.save(small));

        assertThat(refused.problems()).contains(new Problem.TemplateOffPage("Người được khen"));
        assertThat(templates.find(id).version()).isEqualTo(1);
    }

    @Test
    void aTemplateThatIsSavedNamesPicturesThatAreKept() throws Exception {
        Templates templates = new Templates(register);
        TemplateFiles files = new TemplateFiles(register);
        HandMadeTemplate.write(file, HandMadeTemplate.text());
        Template whole = templates.find(files.importFrom(file).template().id());
        Template fewer = with(whole, whole.elements().subList(0, 4));
        List<Element> strange = List.of(
                new PictureElement(whole.elements().get(2).frame(), "hình lạ.png", PictureElement.Proportions.KEEP, 1));

        Refused refused = catchThrowableOfType(Refused.class, () -> templates.save(with(whole, strange)));

        assertThat(refused.problems()).containsExactly(new Problem.PictureMissing("Phù hiệu", "hình lạ.png"));
        assertThat(templates.save(fewer).version()).isEqualTo(2);
    }

    private static Template with(Template template, List<Element> elements) {
        return new Template(template.id(), template.name(), template.version(), template.paper(), elements);
    }

    @Test
    void theProgramsOwnTemplatesKeepAllTheRules() throws Exception {
        for (TemplateInfo info : new Templates(register).list()) {
            assertThat(TemplateRules.of(new Templates(register).find(info.id())))
                    .isEmpty();
        }
    }

    @Test
    void whateverHappenedToAFileIsToldOrTaken() throws Exception {
        String text = HandMadeTemplate.text();
        Random random = new Random(2026);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            StringBuilder changed = new StringBuilder(text);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(changed.length() - 10);
                int from = random.nextInt(changed.length() - 10);
                changed.replace(at, at + random.nextInt(4), changed.substring(from, from + random.nextInt(9)));
            }
            HandMadeTemplate.write(file, changed.toString());
            try {
                new TemplateFiles(register).importFrom(file);
            } catch (Refused e) {
                assertThat(e.problems()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(200);
    }
}
