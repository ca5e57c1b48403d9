package vn.sovang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1040);

    @Test
    void aPlaceOnAScreenIsKept() {
        Placement place = normal(1500, 100, 1366, 768);
        assertThat(place.within(List.of(LAPTOP, BESIDE))).isEqualTo(place);
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesBack() {
        assertThat(normal(1500, 100, 1200, 700).within(List.of(LAPTOP))).isEqualTo(normal(166, 28, 1200, 700));
    }

    @Test
    void aWindowLargerThanTheScreenIsMadeToFit() {
        assertThat(normal(1600, 50, 1800, 1000).within(List.of(LAPTOP))).isEqualTo(normal(0, 0, 1366, 728));
    }

    @Test
    void aTitleBarAboveTheScreenComesDown() {
        assertThat(normal(200, -400, 1000, 600).within(List.of(LAPTOP))).isEqualTo(normal(200, 0, 1000, 600));
    }

    @Test
    void aMaximisedWindowStaysMaximisedWhereItCanBeSeen() {
        Placement place = new Placement(2000, 200, 1200, 700, Placement.State.MAXIMIZED);
        assertThat(place.within(List.of(LAPTOP)).state()).isEqualTo(Placement.State.MAXIMIZED);
    }

    private static Placement normal(double x, double y, double width, double height) {
        return new Placement(x, y, width, height, Placement.State.NORMAL);
    }
}
