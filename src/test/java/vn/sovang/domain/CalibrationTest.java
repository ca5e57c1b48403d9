package vn.sovang.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double HAIR = 1e-9;
    private static final Calibration MEASURED =
            new Calibration(1, "u", "Máy A", "Máy A", "", "iso-a4", -120, 80, 10_016, 9_990, Instant.EPOCH);

    @Test
    void aLyingPageGetsWhatWasMeasured() {
        assertThat(MEASURED.adjustment(297, 210)).isEqualTo(new Adjustment(-1.2, 0.8, 1.0016, 0.999));
    }

    /** The same ink on the same paper: a point of a standing page lands where the lying page's same spot does. */
    @Test
    void aStandingPageIsMovedTheSameWayOnThePaper() {
        Adjustment lying = MEASURED.adjustment(297, 210);
        Adjustment standing = MEASURED.adjustment(210, 297);
        // The spot 50 mm from the left and 20 mm from the top of the lying page, which is turned to the left.
        double x = 50 * lying.scaleX() + lying.right();
        double y = 20 * lying.scaleY() + lying.down();
        assertThat(20 * standing.scaleX() + standing.right()).isCloseTo(y, within(HAIR));
        assertThat((297 - 50) * standing.scaleY() + standing.down()).isCloseTo(297 - x, within(HAIR));
    }
}
