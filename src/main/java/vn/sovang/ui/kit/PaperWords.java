package vn.sovang.ui.kit;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.template.Paper;
import vn.sovang.i18n.Messages;

/** Words for papers and for what was measured of printers. */
public final class PaperWords {
    private static final double SAME_MM = 1.5;
    private static final double PERCENT = 100;
    private static final double UNSEEN = 0.05;

    private final Messages words;

    public PaperWords(Messages words) {
        this.words = words;
    }

    /** "A4", else the machine's own name. */
    public String paper(PaperSize size) {
        return preset(size.shortSide(), size.longSide())
                .map(Paper.Preset::name)
                .orElseGet(() -> words.get(
                        "kit.paper.named", size.name(), millimetres(size.longSide()), millimetres(size.shortSide())));
    }

    /** "A4 ngang", "190 × 135 mm". */
    public String page(Paper paper) {
        String way = words.get(paper.width() >= paper.height() ? "kit.paper.lying" : "kit.paper.standing");
        return preset(Math.min(paper.width(), paper.height()), Math.max(paper.width(), paper.height()))
                .map(known -> known.name() + " " + way)
                .orElseGet(() -> words.get("kit.paper.size", millimetres(paper.width()), millimetres(paper.height())));
    }

    private static Optional<Paper.Preset> preset(double shortSide, double longSide) {
        for (Paper.Preset preset : Paper.Preset.values()) {
            Paper known = preset.portrait();
            if (Math.abs(known.width() - shortSide) < SAME_MM && Math.abs(known.height() - longSide) < SAME_MM) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }

    private String millimetres(double value) {
        return new DecimalFormat("0.#", symbols()).format(value);
    }

    /** "ngang −1,2 · dọc +0,8 mm", and the scale where it is not 1. */
    public String calibration(Calibration known) {
        Adjustment moved = known.adjustment();
        String shift = words.get("kit.shift.mm", signed(moved.right()), signed(moved.down()));
        boolean stretched = moved.scaleX() != 1 || moved.scaleY() != 1;
        return stretched
                ? words.get("kit.shift.scaled", shift, percent(moved.scaleX()), percent(moved.scaleY()))
                : shift;
    }

    /** Millimetres with their sign: "−1,2"; what no ruler shows is "0,0". */
    public String signed(double value) {
        String pattern = Math.abs(value) < UNSEEN ? "0.0;0.0" : "+0.0;−0.0";
        return new DecimalFormat(pattern, symbols()).format(value);
    }

    /** A factor as hundredths, without the sign for them: "100,16". */
    public String percent(double factor) {
        return new DecimalFormat("0.0#", symbols()).format(factor * PERCENT);
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(words.language().locale());
    }
}
