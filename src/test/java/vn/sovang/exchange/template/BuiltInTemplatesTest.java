package vn.sovang.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.TextElement;

class BuiltInTemplatesTest {
    private final BuiltInTemplates templates = new BuiltInTemplates();

    @Test
    void everyLookIsThereForIndividualsCollectivesAndHouseholds() {
        assertThat(templates.ids())
                .hasSize(21)
                .startsWith("a4-trong-dong-ca-nhan", "a4-trong-dong-tap-the", "a4-trong-dong-ho-gia-dinh")
                .contains(
                        "a4-hoa-sen-ca-nhan", "a4-hoi-van-tap-the", "a4-phoi-ho-gia-dinh", "a4-doc-trong-dong-ca-nhan")
                .contains("a3-trong-dong-tap-the", "190x135-hoi-van-ca-nhan");
        assertThat(templates.find("không có")).isEmpty();
        assertThat(templates.find("a4-trong-dong")).isEmpty();
    }

    @Test
    void eachHasItsOwnIdAndNameAndThePaperItSays() {
        var names = new HashSet<String>();
        for (var id : templates.ids()) {
            var template = templates.find(id).orElseThrow();

            assertThat(template.id()).isEqualTo(id);
            assertThat(template.paper().width()).isEqualTo(width(id));
            assertThat(Normalizer.isNormalized(template.name(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(names.add(template.name())).isTrue();
        }
    }

    private static double width(String id) {
        if (id.startsWith("a4-doc")) {
            return Paper.Preset.A4.portrait().width();
        }
        if (id.startsWith("a4")) {
            return Paper.Preset.A4.landscape().width();
        }
        return id.startsWith("a3") ? Paper.Preset.A3.landscape().width() : 190;
    }

    @Test
    void onAPhoiNothingIsPrintedThatItBearsAlready() {
        for (var id : templates.ids()) {
            var onStock = templates.find(id).orElseThrow().elements().stream()
                    .filter(element -> element.frame().isOn(Medium.STOCK))
                    .toList();
            assertThat(onStock).extracting(Element::id).contains("ten", "thanh-tich", "nguoi-ky", "so-hieu");
            assertThat(onStock).noneMatch(PictureElement.class::isInstance);
        }
    }

    @Test
    void theTemplateForPhoiPrintsOnlyItsWordsOnAnyPaper() {
        var template = templates.find("a4-phoi-ca-nhan").orElseThrow();

        assertThat(template.elements().stream()
                        .filter(element -> element.frame().isOn(Medium.BLANK)))
                .extracting(Element::id)
                .containsExactly(
                        "tham-quyen",
                        "tang",
                        "ten",
                        "don-vi",
                        "thanh-tich",
                        "dia-danh-ngay",
                        "chuc-danh-ky",
                        "nguoi-ky",
                        "so-hieu");
        assertThat(template.elements()).allMatch(element -> element.frame().isOn(Medium.SCREEN));
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
