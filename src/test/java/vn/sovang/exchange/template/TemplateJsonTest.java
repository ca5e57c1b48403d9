package vn.sovang.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.template.TemplateProblem;
import vn.sovang.domain.template.TemplateProblem.Reason;

class TemplateJsonTest {
    private static final BuiltInTemplates BUILT_IN = new BuiltInTemplates();
    private static final String TEXT = """
            {"type": "text", "id": "ten", "box": [10, 20, 100, 12], "text": "{danh xưng} {tên}", "size": 26, "minSize": 16,
             "style": ["bold"], "colour": "#B8141C", "lines": 2, "fit": "shrink-then-wrap", "on": ["screen"]}""";

    private static String document(String... elements) {
        return """
                {"format": 1, "id": "mau", "name": "Mẫu", "version": 3,
                 "paper": {"width": 297, "height": 210}, "elements": [""" + String.join(",", elements) + "]}";
    }

    private static List<TemplateProblem> problems(String json) {
        return catchThrowableOfType(InvalidTemplate.class, () -> TemplateJson.read(json))
                .problems();
    }

    static List<String> builtIn() {
        return BUILT_IN.ids();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void whatIsWrittenIsReadBackEqual(String id) throws InvalidTemplate {
        var template = BUILT_IN.find(id).orElseThrow();

        assertThat(TemplateJson.read(TemplateJson.write(template))).isEqualTo(template);
    }

    @Test
    void everyKindOfElementAndEveryFieldSurvives() throws InvalidTemplate {
        var template = TemplateJson.read(document(TEXT, """
                {"type": "text", "id": "sau", "name": "Dòng sau", "box": [10, 40, 100, 12], "text": "cố định", "size": 12,
                 "font": "script", "tracking": 1.5, "pitch": 1.2, "side": "right", "vertical": "bottom", "follows": "ten",
                 "anchor": "bottom-left", "lock": "locked", "style": ["italic", "capitals"], "fit": "wrap"}""", """
                {"type": "picture", "id": "huy", "box": [1, 2, 3, 4], "source": "quoc-huy.svg", "opacity": 0.5, "on": []}""", """
                {"type": "line", "id": "gach", "box": [1, 2, 30, 0], "colour": "#8E6A14", "thickness": 0.4}""", """
                {"type": "rectangle", "id": "khung", "box": [1, 2, 3, 4], "outline": "#C49A2A", "filling": "#FFFCF2"}"""));
        var again = TemplateJson.write(template);

        assertThat(TemplateJson.read(again)).isEqualTo(template);
        assertThat(again)
                .contains(
                        "\"width\": 297,",
                        "\"box\": [10, 40, 100, 12]",
                        "\"tracking\": 1.5",
                        "Dòng sau",
                        "{danh xưng} {tên}");
        assertThat(template.elements()).hasSize(5);
    }

    @Test
    void unknownKeysAreNamedWithTheirPlace() {
        assertThat(problems(document(TEXT.replace("\"lines\"", "\"lnes\""))))
                .containsExactly(new TemplateProblem("elements[0].lnes", Reason.UNKNOWN_KEY, "lnes"));
    }

    @Test
    void everyFaultOfADocumentIsReportedAtOnce() {
        var faulty = document(TEXT, TEXT)
                .replace("\"size\": 26", "\"size\": \"to\"")
                .replace("\"minSize\": 16", "\"minSize\": 900")
                .replace("[10, 20, 100, 12]", "[10, 20, -100, 12]")
                .replace("{tên}", "{tên họ}")
                .replace("shrink-then-wrap", "squeeze")
                .replace("\"#B8141C\"", "\"đỏ\"")
                .replace("\"width\": 297", "\"width\": 3")
                .replace("\"version\": 3", "\"version\": 1.5");

        assertThat(problems(faulty))
                .contains(
                        new TemplateProblem("version", Reason.WRONG_TYPE, "1.5"),
                        new TemplateProblem("paper.width", Reason.OUT_OF_RANGE, "3", List.of("40", "1200")),
                        new TemplateProblem("elements[0].box[2]", Reason.OUT_OF_RANGE, "-100", List.of("0", "1200")),
                        new TemplateProblem(
                                "elements[0].text",
                                Reason.UNKNOWN_PLACEHOLDER,
                                "tên họ",
                                List.of("{tên}", "{đơn vị}", "{tặng}")),
                        new TemplateProblem("elements[0].size", Reason.WRONG_TYPE, "\"to\""),
                        new TemplateProblem("elements[0].minSize", Reason.OUT_OF_RANGE, "900", List.of("4", "4")),
                        new TemplateProblem("elements[0].colour", Reason.UNKNOWN_WORD, "đỏ", List.of("#RRGGBB")),
                        new TemplateProblem(
                                "elements[0].fit",
                                Reason.UNKNOWN_WORD,
                                "squeeze",
                                List.of("shrink", "wrap", "shrink-then-wrap")),
                        new TemplateProblem("elements[1].id", Reason.SAME_ID_TWICE, "ten"));
    }

    @Test
    void missingAndUnknownThingsAreReported() {
        assertThat(problems("{}")).extracting(TemplateProblem::place).contains("id", "name", "paper", "elements");
        assertThat(problems(document("{\"type\": \"qr\", \"id\": \"a\"}")))
                .contains(new TemplateProblem(
                        "elements[0].type",
                        Reason.UNKNOWN_WORD,
                        "qr",
                        List.of("text", "picture", "line", "rectangle")));
        assertThat(problems(document(TEXT.replace("{danh xưng}", "{danh xưng"))))
                .extracting(TemplateProblem::reason)
                .contains(Reason.UNKNOWN_PLACEHOLDER);
        assertThat(problems(document(TEXT.replace("\"lines\"", "\"follows\": \"x\", \"lines\""))))
                .containsExactly(new TemplateProblem("elements[0].follows", Reason.FOLLOWS_NO_FREE_TEXT, "x"));
    }

    @Test
    void aDocumentThatBreaksOffIsToldFromOneThatIsWrong() {
        var whole = document(TEXT);
        for (var end : List.of(30, whole.length() / 2, whole.length() - 1)) {
            assertThat(problems(whole.substring(0, end)))
                    .extracting(TemplateProblem::reason)
                    .containsExactly(Reason.CUT_SHORT);
        }
    }

    @Test
    void aDocumentOfALaterFormIsRefused() {
        assertThat(problems(document().replace("\"format\": 1", "\"format\": 2")))
                .containsExactly(new TemplateProblem("format", Reason.UNKNOWN_FORMAT, "2"));
    }

    @Test
    void whatIsNotJsonIsSaidWithLineAndColumn() {
        assertThat(problems("{\n  \"id\": 'x'\n}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).startsWith("line 2 column"))
                .extracting(TemplateProblem::reason)
                .isEqualTo(Reason.NOT_JSON);
        assertThat(problems("[1, 2]")).extracting(TemplateProblem::reason).containsExactly(Reason.NOT_JSON);
        assertThat(problems("")).extracting(TemplateProblem::reason).containsExactly(Reason.NOT_JSON);
    }
}
