package vn.sovang.ui.decisions;

import java.util.List;

/** How large the certificate is shown: so that it fits, or in percent of its size on paper. */
public record Zoom(int percent) {
    /** As wide as the pane. */
    public static final Zoom FIT = new Zoom(0);

    /** As large as on paper. */
    public static final Zoom PAPER = new Zoom(100);

    private static final int MOST = 200;
    private static final List<Integer> STEPS = List.of(50, 75, 100, 150, MOST);
    /** Pixels of the scene in a millimetre of paper: 96 to the inch. */
    private static final double MILLIMETRE = 96 / 25.4;

    public Zoom {
        if (percent < 0 || percent > MOST) {
            throw new IllegalArgumentException("no such zoom: " + percent);
        }
    }

    boolean isFit() {
        return percent == 0;
    }

    /** How wide a sheet of this width, in mm, is in a pane this wide. */
    double width(double pane, double sheet) {
        return isFit() ? pane : sheet * MILLIMETRE * percent / 100;
    }

    /** One step larger; a step that is not larger than what fits is none. */
    Zoom in(double pane, double sheet) {
        return STEPS.stream()
                .map(Zoom::new)
                .filter(step -> step.width(pane, sheet) > width(pane, sheet))
                .findFirst()
                .orElse(this);
    }

    /** One step smaller; at the end it fits. */
    Zoom out(double pane, double sheet) {
        return STEPS.stream()
                .map(Zoom::new)
                .filter(step -> step.percent < percent && step.width(pane, sheet) > pane)
                .reduce((before, step) -> step)
                .orElse(FIT);
    }
}
