package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.Unit;
import vn.sovang.domain.Validity;
import vn.sovang.domain.search.Condition;
import vn.sovang.fixtures.Registers;
import vn.sovang.i18n.ConditionNames;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.QueryReader.Part;
import vn.sovang.register.QueryReader.Reading;
import vn.sovang.work.Progress;

class QueryReaderTest {
    @TempDir
    static Path folder;

    private static References references;
    private static QueryReader reader;
    private static ConditionNames names;

    @BeforeAll
    static void readForTheSample() throws Exception {
        Path file = folder.resolve("so-mau.sovang");
        new SampleRegister(Registers.surroundings()).make(file, Progress.NONE);
        try (Register register = Register.open(file, Registers.surroundings())) {
            references = register.references();
        }
        reader = new QueryReader(references, LocalDate.of(2024, 12, 5));
        names = new ConditionNames(new Messages(Language.VIETNAMESE), references);
    }

    static Stream<Arguments> queries() throws IOException {
        try (InputStream in = Objects.requireNonNull(QueryReaderTest.class.getResourceAsStream("/vectors/query.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split("\t", -1))
                            .map(cells -> Arguments.of(cells[0], cells[1]))
                            .toList()
                            .stream();
        }
    }

    private static String said(Reading reading) {
        return reading.parts().stream()
                .flatMap(part -> part.conditions().stream())
                .map(names::say)
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whatIsTypedIsReadAsTheTableSays(String typed, String read) {
        assertThat(said(reader.read(typed))).isEqualTo(read);
        assertThat(said(reader.read(Normalizer.normalize(typed, Normalizer.Form.NFD))))
                .as("typed with combining marks")
                .isEqualTo(read);
        assertThat(said(reader.read("  " + typed.replace(" ", "\u00A0 ") + "\n")))
                .isEqualTo(read);
    }

    @Test
    void whatAChipSaysIsReadAsTheSame() {
        List<Condition> all = new ArrayList<>(List.of(
                new Condition.Years(2021, 2024),
                new Condition.Years(2024, 2024),
                new Condition.Years(2021, Condition.Years.ANY_TO),
                new Condition.Years(Condition.Years.ANY_FROM, 2021),
                new Condition.Amount(1_000_000, Condition.Amount.ANY_TO),
                new Condition.Amount(0, 1_000_000),
                new Condition.Amount(500_000, 1_000_000),
                new Condition.Amount(710_000, 710_000),
                new Condition.DecisionNumbered("1254"),
                new Condition.DecisionNumbered("1254/QĐ-UBND"),
                new Condition.BookNumbered(270, 270),
                new Condition.BookNumbered(120, 140)));
        Arrays.stream(RecipientKind.values()).map(Condition.Kind::new).forEach(all::add);
        references.forms().forEach(form -> all.add(new Condition.Form(form.id())));
        references.units().forEach(unit -> all.add(new Condition.InUnit(unit.id())));
        references.fields().forEach(field -> all.add(new Condition.InField(field.id())));
        references.methods().forEach(method -> all.add(new Condition.ByMethod(method.id())));

        assertThat(all)
                .allSatisfy(condition -> assertThat(
                                reader.read(names.say(condition)).query().conditions())
                        .as(names.say(condition))
                        .containsExactly(condition));
        references
                .signers()
                .forEach(signer -> assertThat(reader.read("Người ký: " + signer.name())
                                .query()
                                .conditions())
                        .contains(new Condition.SignedBy(signer.id())));
    }

    @Test
    void aPartKnowsWhereItWasTyped() {
        String typed = "hà  2021..2024, giấy khen \"đạ nhim\"";

        assertThat(reader.read(typed).parts())
                .extracting(
                        part -> typed.substring(part.span().start(), part.span().end()))
                .containsExactly("hà", "2021..2024", "giấy khen", "\"đạ nhim\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tập thể", "từ 2021", "hà lao động tiên tiến, tập thể ", "huyện đoàn", "đơn vị:", "tiền từ 500k"
            })
    void whatMayBeTheBeginningOfMoreSaysSo(String typed) {
        List<Part> parts = reader.read(typed).parts();

        assertThat(parts.get(parts.size() - 1).mayGrow()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2021..2024", "cá nhân", "giấy khen", "tập thể hà", "xã đạ nhim", "#270", "hà"})
    void whatIsWholeSaysSo(String typed) {
        assertThat(reader.read(typed).parts()).noneMatch(Part::mayGrow);
    }

    @Test
    void aUnitMayBeCalledByWordsThatElsewhereAreNoField() {
        List<Unit> units = new ArrayList<>(references.units());
        units.add(new Unit(9_999, "phong", "Phòng Giáo dục – Đào tạo", "Phòng GD", Validity.ALWAYS));
        References more = new References(
                references.authorities(),
                references.signers(),
                units,
                references.successions(),
                references.forms(),
                references.fields(),
                references.methods(),
                references.money());
        String typed = "phòng giáo dục đào tạo";

        assertThat(new QueryReader(more, LocalDate.of(2024, 12, 5))
                        .read(typed)
                        .query()
                        .conditions())
                .containsExactly(new Condition.InUnit(9_999));
        assertThat(reader.read(typed).query().conditions()).containsExactly(new Condition.Words(typed));
    }
}
