package vn.sovang.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.template.TextBlock.Side;
import vn.sovang.domain.template.TextBlock.Vertical;

class TemplateTest {

    private static TextElement text(String id, String wording, String follows, Set<Medium> on) {
        return new TextElement(
                new Frame(id, id, new Box(10, 10, 100, 10), Anchor.CENTRE, on, Lock.FREE),
                Wording.of(wording),
                new TextStyle(Typeface.SERIF, 14, 10, Set.of(), Colour.BLACK, 0, 1),
                new TextBlock(Side.CENTRE, Vertical.TOP, 1, Fitting.SHRINK, follows));
    }

    private static Template template(Element... elements) {
        return new Template("mau", "Mẫu", 1, Paper.Preset.A4.landscape(), List.of(elements));
    }

    @Test
    void a4LandscapeIs297By210Millimetres() {
        assertThat(Paper.Preset.A4.landscape()).isEqualTo(new Paper(297, 210, Margins.NONE));
        assertThat(Paper.Preset.A4.landscape().turned()).isEqualTo(Paper.Preset.A4.portrait());
    }

    @Test
    void twoElementsMayNotShareAnId() {
        var one = text("tên", "{tên}", "", EnumSet.allOf(Medium.class));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> template(one, one))
                .withMessageContaining("tên");
    }

    @Test
    void aTextMayOnlyFollowAnEarlierTextThatNothingElseFollows() {
        var both = EnumSet.allOf(Medium.class);
        var head = text("a", "a", "", both);

        assertThat(template(head, text("b", "b", "a", both)).followers()).containsKey("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template(head, text("b", "b", "a", both), text("c", "c", "a", both)));
        assertThatIllegalArgumentException().isThrownBy(() -> template(text("b", "b", "a", both), head));
    }

    @Test
    void whatIsPrePrintedNeedsNoValueOnPaper() {
        var template = template(text("a", "{thẩm quyền}", "", Set.of(Medium.SCREEN)));

        assertThat(template.placeholders(Medium.SCREEN)).containsExactly(Placeholder.AUTHORITY);
        assertThat(template.placeholders(Medium.STOCK)).isEmpty();
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Paper(5, 210, Margins.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(Double.NaN, 0, 1, 5));
    }

    @Test
    void anAnchorKeepsItsPointOfTheBox() {
        var outer = new Box(10, 20, 100, 50);

        assertThat(Anchor.TOP.place(outer, 40, 30)).isEqualTo(new Box(40, 20, 40, 30));
        assertThat(Anchor.BOTTOM_RIGHT.place(outer, 40, 30)).isEqualTo(new Box(70, 40, 40, 30));
    }

    @Test
    void coloursAreReadAsTheyAreWritten() {
        assertThat(Colour.of("#b8141c")).hasToString("#B8141C");
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.of("red"));
    }
}
