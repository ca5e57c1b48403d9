package vn.sovang.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.TextElement;

class BuiltInTemplatesTest {
    private final BuiltInTemplates templates = new BuiltInTemplates();

    @Test
    void thereIsOneForIndividualsCollectivesAndHouseholds() {
        assertThat(templates.ids())
                .containsExactly("a4-trong-dong-ca-nhan", "a4-trong-dong-tap-the", "a4-trong-dong-ho-gia-dinh");
        assertThat(templates.find("không có")).isEmpty();
    }

    @Test
    void eachIsA4LandscapeUnderItsOwnIdAndName() {
        for (var id : templates.ids()) {
            var template = templates.find(id).orElseThrow();

            assertThat(template.id()).isEqualTo(id);
            assertThat(template.paper().width())
                    .isEqualTo(Paper.Preset.A4.landscape().width());
            assertThat(template.paper().height())
                    .isEqualTo(Paper.Preset.A4.landscape().height());
            assertThat(Normalizer.isNormalized(template.name(), Normalizer.Form.NFC))
                    .isTrue();
        }
        assertThat(templates.ids().stream()
                        .map(id -> templates.find(id).orElseThrow().name()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aCollectivesTemplateSharesAllButItsOwnLines() {
        var individual = templates.find("a4-trong-dong-ca-nhan").orElseThrow();
        var collective = templates.find("a4-trong-dong-tap-the").orElseThrow();

        assertThat(collective.elements()).hasSameSizeAs(individual.elements());
        assertThat(collective.elements().stream()
                        .filter(element -> !individual.elements().contains(element)))
                .extracting(element -> element.id())
                .containsExactly("ten", "don-vi");
        assertThat(collective.placeholders(Medium.STOCK)).doesNotContain(Placeholder.POSITION_AND_UNIT);
    }

    @Test
    void theTextsStandInTheOrderOfACertificate() {
        var texts = templates.find("a4-trong-dong-ca-nhan").orElseThrow().elements().stream()
                .filter(TextElement.class::isInstance)
                .map(element -> element.id());

        assertThat(texts)
                .containsExactly(
                        "quoc-hieu",
                        "tieu-ngu",
                        "tham-quyen",
                        "tang",
                        "hinh-thuc",
                        "ten",
                        "don-vi",
                        "thanh-tich",
                        "dia-danh-ngay",
                        "chuc-danh-ky",
                        "nguoi-ky",
                        "so-hieu");
    }
}
