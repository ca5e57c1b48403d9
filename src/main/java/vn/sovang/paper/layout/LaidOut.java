package vn.sovang.paper.layout;

import java.util.List;

/** A sheet, and how each of its texts fitted: first those every award shares, then its own; texts that came out empty are not listed. */
public record LaidOut(Sheet sheet, List<Fit> fits) {
    public LaidOut {
        fits = List.copyOf(fits);
    }

    /** Whether some text runs out of its place or has a letter no font can draw. */
    public boolean hasFault() {
        return fits.stream()
                .anyMatch(fit ->
                        fit.state() == Fit.State.OVERFLOW || !fit.missing().isEmpty());
    }
}
