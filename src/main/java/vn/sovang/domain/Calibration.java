package vn.sovang.domain;

import java.time.Instant;

/**
 * What was measured of one printer, tray and paper: shift in hundredths of a millimetre, to the right and down, and scale in
 * ten-thousandths (10,016 is 100.16 %), each the correction to apply to a page that lies, as certificates do. {@code name}
 * is how the command line asks for it.
 */
public record Calibration(
        long id,
        String uid,
        String name,
        String printer,
        String tray,
        String paper,
        int right,
        int down,
        int scaleX,
        int scaleY,
        Instant measuredAt)
        implements Entity {
    /** A shift further than this, in hundredths of a millimetre, is a misreading of the ruler. */
    public static final int FURTHEST = 1000;

    /** The same of a scale. */
    public static final double FURTHEST_SCALE = 0.1;

    private static final double HUNDREDTHS = 100;
    private static final double TEN_THOUSANDTHS = 10_000;

    public boolean isOf(PrintTarget target) {
        return new PrintTarget(printer, tray, paper).equals(target);
    }

    /** Whether it goes by this name, however its letters are cased. */
    public boolean isNamed(String asked) {
        return name.equalsIgnoreCase(asked);
    }

    public Calibration renamed(String wanted) {
        return new Calibration(id, uid, wanted, printer, tray, paper, right, down, scaleX, scaleY, measuredAt);
    }

    /**
     * The correction for a page of this size in millimetres. A standing page goes through the printer a quarter turned, its
     * top left corner where a lying one has its top right: what was measured across counts along it.
     */
    public Adjustment adjustment(double width, double height) {
        var lying = adjustment();
        if (width >= height) {
            return lying;
        }
        var grown = height * (1 - lying.scaleX());
        return new Adjustment(lying.down(), grown - lying.right(), lying.scaleY(), lying.scaleX());
    }

    /** The correction for a lying page, in millimetres and factors. */
    public Adjustment adjustment() {
        return new Adjustment(
                right / HUNDREDTHS, down / HUNDREDTHS, scaleX / TEN_THOUSANDTHS, scaleY / TEN_THOUSANDTHS);
    }
}
