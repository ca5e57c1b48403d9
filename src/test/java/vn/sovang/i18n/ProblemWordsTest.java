package vn.sovang.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.DecisionField;
import vn.sovang.domain.Problem;

/** Every problem can be said to the user, in both languages. */
class ProblemWordsTest {
    private static final String TEXT = "Đưng K'Nớ {0}";
    private static final int FIGURE = 4321;

    static Stream<Arguments> everyProblemInEveryLanguage() {
        return Arrays.stream(Problem.class.getPermittedSubclasses())
                .flatMap(type ->
                        Arrays.stream(Language.values()).map(language -> Arguments.of(type.getSimpleName(), language)));
    }

    @ParameterizedTest
    @MethodSource("everyProblemInEveryLanguage")
    void aProblemIsSaidWithWhatItIsAbout(String name, Language language) throws ReflectiveOperationException {
        Problem problem = example(name);
        String said = new Messages(language).problem(problem);
        assertThat(said).endsWith(".").doesNotContain("!").hasSizeBetween(20, 240);
        for (RecordComponent component : problem.getClass().getRecordComponents()) {
            if (component.getType() == String.class && !component.getName().equals("field")) {
                assertThat(said).as(component.getName()).contains(TEXT);
            }
            if (component.getName().equals("field")) {
                assertThat(said).contains(new Messages(language).get("field.NAME"));
            }
            if (component.getType() == List.class) {
                assertThat(said).contains(TEXT + ", " + TEXT);
            }
        }
    }

    @Test
    void yearsAndRowsAreNotGrouped() {
        assertThat(new Messages(Language.VIETNAMESE).problem(new Problem.DecisionNumberTaken("12/QĐ-UBND", 2024)))
                .isEqualTo("Số quyết định 12/QĐ-UBND đã có trong năm 2024."
                        + " Hãy kiểm tra lại số, hoặc mở quyết định đã có.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldHasAName(Language language) {
        Messages messages = new Messages(language);
        Stream.of(AwardField.values(), DecisionField.values())
                .flatMap(Arrays::stream)
                .forEach(field ->
                        assertThat(messages.get("field." + field.name())).isNotBlank());
    }

    private static Problem example(String name) throws ReflectiveOperationException {
        Class<?> type = Arrays.stream(Problem.class.getPermittedSubclasses())
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return (Problem) constructor.newInstance(
                Arrays.stream(components).map(ProblemWordsTest::value).toArray());
    }

    private static Object value(RecordComponent component) {
        if (component.getType() == String.class) {
            return component.getName().equals("field") ? AwardField.NAME.name() : TEXT;
        }
        if (component.getType() == List.class) {
            return List.of(TEXT, TEXT);
        }
        return component.getType() == long.class ? (Object) (long) FIGURE : (Object) FIGURE;
    }
}
