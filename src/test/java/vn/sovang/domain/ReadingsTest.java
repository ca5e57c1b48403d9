package vn.sovang.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final MeasuringSheet A4 = MeasuringSheet.of(new PaperSize("A4", 210, 297));
    private static final double HAIR = 1e-9;

    @Test
    void whatShouldBeReadDependsOnThePaper() {
        assertThat(A4.expected(Reading.LEFT)).isEqualTo(23.5);
        assertThat(A4.expected(Reading.ACROSS)).isEqualTo(250);
        assertThat(A4.expected(Reading.DOWN)).isEqualTo(163);
        MeasuringSheet small = MeasuringSheet.of(new PaperSize("", 135, 190));
        assertThat(small.expected(Reading.ACROSS)).isEqualTo(143);
        assertThat(small.expected(Reading.DOWN)).isEqualTo(88);
    }

    @Test
    void readingsAreTypedAsInVietnameseOrWithAPoint() throws Exception {
        Readings readings = read("24,7", " 22.7 mm", "249,6", "");
        Adjustment correction = readings.correction();
        assertThat(correction.right()).isCloseTo(-1.24, within(0.01));
        assertThat(correction.down()).isCloseTo(0.8, within(HAIR));
        assertThat(correction.scaleX()).isCloseTo(1.0016, within(0.0001));
        assertThat(correction.scaleY()).isEqualTo(1);
    }

    @Test
    void aPerfectPrinterNeedsNothing() throws Exception {
        assertThat(read("23,5", "23,5", "250", "163").correction()).isEqualTo(Adjustment.NONE);
    }

    /** What the printer does to a corrected page gives the page as it should be. */
    @Test
    void theCorrectionUndoesWhatThePrinterDoes() throws Exception {
        Adjustment correction = read("25,1", "21,9", "248,5", "163,7").correction();
        double stretchX = 248.5 / 250;
        double offsetX = 25.1 - stretchX * 23.5;
        double stretchY = 163.7 / 163;
        double offsetY = 21.9 - stretchY * 23.5;
        for (double at : new double[] {0, 23.5, 148.5, 297}) {
            assertThat(stretchX * (correction.scaleX() * at + correction.right()) + offsetX)
                    .isCloseTo(at, within(HAIR));
            assertThat(stretchY * (correction.scaleY() * at + correction.down()) + offsetY)
                    .isCloseTo(at, within(HAIR));
        }
    }

    /** Sheet 2 may be measured again: its readings refine the correction it was printed with. */
    @Test
    void aSecondMeasurementGoesOnFromTheFirst() throws Exception {
        double stretch = 0.9984;
        double offset = 1.3;
        // The first reading was half a millimetre wrong.
        Adjustment first = read("25,3", "23,5", "249,6", "").correction();
        double landed = stretch * (first.scaleX() * 23.5 + first.right()) + offset;
        double across = stretch * first.scaleX() * 250;
        Readings second = new Readings(A4, first, landed, 23.5, across, null);
        Adjustment refined = second.correction();
        for (double at : new double[] {0, 23.5, 297}) {
            assertThat(stretch * (refined.scaleX() * at + refined.right()) + offset)
                    .isCloseTo(at, within(HAIR));
        }
    }

    @Test
    void aReadingFarOffIsAskedForAgain() {
        assertThatThrownBy(() -> read("35", "23,5", "239", "163"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        new Problem.ReadingTooFar("LEFT", 35, 23.5),
                                        new Problem.ReadingTooFar("ACROSS", 239, 250)));
    }

    @Test
    void whatIsNoNumberIsAskedForAgainAllAtOnce() {
        assertThatThrownBy(() -> read("", "hai mươi", "2,5,0", "x"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        new Problem.ReadingUnreadable("LEFT", ""),
                                        new Problem.ReadingUnreadable("TOP", "hai mươi"),
                                        new Problem.ReadingUnreadable("ACROSS", "2,5,0"),
                                        new Problem.ReadingUnreadable("DOWN", "x")));
    }

    @Test
    void correctionsCannotAddUpWithoutEnd() {
        Adjustment much = new Adjustment(-9, 0, 1, 1);
        assertThatThrownBy(() -> Readings.read(A4, much, "25", "23,5", "250", ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems()).containsExactly(new Problem.CorrectionTooFar()));
    }

    private static Readings read(String left, String top, String across, String down) throws Refused {
        return Readings.read(A4, Adjustment.NONE, left, top, across, down);
    }
}
