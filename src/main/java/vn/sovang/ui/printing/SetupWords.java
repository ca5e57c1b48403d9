package vn.sovang.ui.printing;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.template.Paper;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Stock.Level;

/** Words for printers, papers and what was measured. */
final class SetupWords {
    private static final double SAME_MM = 1.5;
    private static final double PERCENT = 100;

    private final Messages words;

    SetupWords(Messages words) {
        this.words = words;
    }

    /** "A4", else the machine's own name. */
    String paper(PaperSize size) {
        return preset(size.shortSide(), size.longSide())
                .map(Paper.Preset::name)
                .orElseGet(() -> words.get(
                        "printing.setup.paper.named",
                        size.name(),
                        millimetres(size.longSide()),
                        millimetres(size.shortSide())));
    }

    /** "A4 ngang", "190 × 135 mm". */
    String page(Paper paper) {
        String way = words.get(paper.width() >= paper.height() ? "printing.page.lying" : "printing.page.standing");
        return preset(Math.min(paper.width(), paper.height()), Math.max(paper.width(), paper.height()))
                .map(known -> known.name() + " " + way)
                .orElseGet(
                        () -> words.get("printing.page.size", millimetres(paper.width()), millimetres(paper.height())));
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
    String calibration(Calibration known) {
        Adjustment moved = known.adjustment();
        String shift = words.get("printing.setup.shift.mm", signed(moved.right()), signed(moved.down()));
        boolean stretched = moved.scaleX() != 1 || moved.scaleY() != 1;
        return stretched
                ? words.get("printing.setup.shift.scaled", shift, percent(moved.scaleX()), percent(moved.scaleY()))
                : shift;
    }

    private String signed(double value) {
        return new DecimalFormat("+0.0#;−0.0#", symbols()).format(value);
    }

    private String percent(double factor) {
        return new DecimalFormat("0.0#", symbols()).format(factor * PERCENT);
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(words.language().locale());
    }

    String template(RecipientKind kind) {
        return words.get("printing.setup.template." + kind.name());
    }

    /** "Phôi A4 năm 2024 (còn 42 tờ)". */
    String stock(Level level) {
        return words.get("printing.setup.stock.level", level.stock(), level.left());
    }
}
