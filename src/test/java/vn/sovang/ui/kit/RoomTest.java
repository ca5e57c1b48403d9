package vn.sovang.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.ui.theme.TextSize;

class RoomTest {
    private final Room room = new Room(TextSize.USUAL);

    @ParameterizedTest
    @CsvSource({
        "900,COMPACT",
        "999,COMPACT",
        "1000,NARROW",
        "1199,NARROW",
        "1200,USUAL",
        "1599,USUAL",
        "1600,WIDE",
        "1920,WIDE"
    })
    void theWidthOfTheWindowDecidesItsClass(double width, WidthClass expected) {
        room.measure(width);
        assertThat(room.widthClass()).isEqualTo(expected);
    }

    @Test
    void largerLettersMakeTheWindowNarrower() {
        room.measure(1366);
        assertThat(room.widthClass()).isEqualTo(WidthClass.USUAL);
        room.textProperty().set(TextSize.LARGEST);
        assertThat(room.widthClass()).isEqualTo(WidthClass.NARROW);
        assertThat(room.px(26)).isEqualTo(32);
    }

    @Test
    void whoFollowsHearsOfLettersAndOfClassesButNotOfEveryPixel() {
        List<WidthClass> heard = new ArrayList<>();
        room.follow(() -> heard.add(room.widthClass()));
        room.measure(1400);
        room.measure(950);
        room.measure(955);
        room.textProperty().set(TextSize.SMALL);
        assertThat(heard).containsExactly(WidthClass.USUAL, WidthClass.COMPACT, WidthClass.NARROW, WidthClass.NARROW);
    }
}
