package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Fitting;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.domain.template.Typeface;
import vn.sovang.fixtures.HandMadeTemplate;
import vn.sovang.fixtures.Registers;

/** The page that explains template files says what the program does. */
class TemplateFilePageTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "template-file.md");

    @Test
    void itsExampleIsImported(@TempDir Path folder) throws Exception {
        var example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        Path file = HandMadeTemplate.write(folder.resolve("ví dụ.sovangmau"), example.group(1));

        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            ImportedTemplate imported = new TemplateFiles(register).importFrom(file);
            assertThat(imported.template().name()).isEqualTo("Giấy khen của xã");
            assertThat(new Templates(register).find(imported.template().id()).elements())
                    .hasSize(4);
        }
    }

    @Test
    void itNamesEveryPlaceholderAndEveryWord() throws Exception {
        String page = Files.readString(PAGE);

        for (Placeholder placeholder : Placeholder.values()) {
            assertThat(page).contains("`{" + placeholder.word() + "}`");
        }
        for (Typeface font : Typeface.values()) {
            assertThat(page).contains(font.family());
        }
        for (Enum<?>[] words :
                Set.of(Typeface.values(), Trait.values(), Anchor.values(), Medium.values(), Fitting.values())) {
            for (Enum<?> word : words) {
                assertThat(page)
                        .contains("`" + word.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`");
            }
        }
    }

    @Test
    void itsLimitsAreTheProgramsLimits() throws Exception {
        assertThat(Files.readString(PAGE))
                .contains(
                        "| cả tệp | " + vn.sovang.exchange.template.TemplateFile.LARGEST_MB + " MB |",
                        "| số hình một mẫu dùng | " + TemplatePictures.MOST + " |",
                        "tối đa " + TemplateRules.MOST_ELEMENTS + ",",
                        "tối đa " + TemplateRules.LONGEST_TEXT + " ký tự",
                        "không quá " + TemplateRules.LONGEST_NAME + " ký tự");
    }
}
