package vn.sovang.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.Picture;
import vn.sovang.paper.pdf.QuickPreview;

class PreviewModelTest {
    private static final String OTHER = "a4-trong-dong-tap-the";

    @TempDir
    Path folder;

    private Models models;
    private PreviewModel preview;

    @BeforeEach
    void open() throws Refused {
        models = new Models(folder).with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Ka Duyên");
        preview = new PreviewModel(models.decisions, models.lines, new QuickPreview(new FontBook(), Art.builtIn()));
        models.started();
    }

    @AfterEach
    void close() {
        models.close();
    }

    private Picture shown() {
        return preview.shownProperty().get().orElseThrow().printed();
    }

    @Test
    void theTemplateChosenForTheKindAtHandIsShownAtOnceAndUndoBringsTheOldOneBack() throws Refused {
        int[] before = shown().pixels().clone();
        String usual = preview.templates().offerProperty().get().id(RecipientKind.INDIVIDUAL);

        preview.templates().choose(RecipientKind.INDIVIDUAL, OTHER, () -> {}, models.refused::addAll);
        assertThat(preview.templates().offerProperty().get().id(RecipientKind.INDIVIDUAL))
                .isEqualTo(OTHER);
        assertThat(preview.templates().offerProperty().get().id(RecipientKind.HOUSEHOLD))
                .isNotEqualTo(OTHER);
        assertThat(shown().pixels()).isNotEqualTo(before);

        models.register.undo();
        assertThat(preview.templates().offerProperty().get().id(RecipientKind.INDIVIDUAL))
                .isEqualTo(usual);
        assertThat(shown().pixels()).isEqualTo(before);
        assertThat(models.refused).isEmpty();
    }

    @Test
    void onPhoiWhatThePaperBearsIsApartFromWhatIsPrinted() {
        assertThat(preview.shownProperty().get().orElseThrow().before()).isEmpty();
        preview.mediumProperty().set(Medium.STOCK);
        assertThat(preview.shownProperty().get().orElseThrow().before()).isPresent();
    }

    @Test
    void thePaperIsAsWideAsItsTemplateSays() {
        assertThat(preview.shownProperty().get().orElseThrow().paperWidth()).isEqualTo(297);
    }

    @Test
    void zoomGoesFromWhatFitsThroughTheSizeOfThePaperAndBack() {
        Zoom larger = Zoom.FIT.in(238, 297);
        assertThat(larger).isEqualTo(new Zoom(50));
        assertThat(larger.in(238, 297).in(238, 297)).isEqualTo(Zoom.PAPER);
        assertThat(Zoom.PAPER.width(238, 297)).isBetween(1122.0, 1123.0);
        assertThat(new Zoom(200).in(238, 297)).isEqualTo(new Zoom(200));
        assertThat(larger.out(238, 297)).isEqualTo(Zoom.FIT);
        // In a pane wider than half the paper, half is no step.
        assertThat(Zoom.FIT.in(700, 297)).isEqualTo(new Zoom(75));
        assertThat(new Zoom(75).out(700, 297)).isEqualTo(Zoom.FIT);
    }

    @Test
    void howLargeItWasShownIsRemembered() {
        DecisionsHabits habits = DecisionsHabits.NONE.withZoom(Zoom.PAPER);
        assertThat(DecisionsHabits.of(habits.written())).isEqualTo(habits);
        assertThat(DecisionsHabits.of(";;248;0").list()).isEqualTo(248);
        assertThat(DecisionsHabits.of(";;248;0;900")).isEqualTo(DecisionsHabits.NONE);
    }
}
