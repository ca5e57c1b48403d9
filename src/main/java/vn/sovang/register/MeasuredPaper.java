package vn.sovang.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Paper;
import vn.sovang.text.LengthInput;

/** What is calibrated: where sheets go, and the sheet that is measured there. */
public record MeasuredPaper(PrintTarget target, MeasuringSheet sheet) {
    private static final Pattern TURNED = Pattern.compile("[- ]?(?:landscape|portrait|ngang|dọc|đứng)$");
    private static final Pattern SIDES = Pattern.compile("([0-9.,]+) ?[x×*] ?([0-9.,]+)(?: ?mm)?");
    /** Drivers round sides to whole millimetres or to tenths of an inch. */
    private static final double ABOUT = 1.5;

    /** Papers by the names printers have for them. */
    public static List<PaperSize> common() {
        return Stream.of(Paper.Preset.A4, Paper.Preset.A3, Paper.Preset.A5)
                .map(MeasuredPaper::named)
                .toList();
    }

    private static PaperSize named(Paper.Preset preset) {
        Paper paper = preset.portrait();
        return new PaperSize("iso-" + preset.name().toLowerCase(Locale.ROOT), paper.width(), paper.height());
    }

    /**
     * Reads a paper as it is typed: by the printer's own name for it, as A4 with or without how it lies, or as 190x135. It goes by
     * the printer's name where this is one of {@code printers} and has such a paper.
     *
     * @throws Refused when it is no paper, or too small or too large to be measured
     */
    public static MeasuredPaper read(List<PrinterFacts> printers, String printer, String tray, String typed)
            throws Refused {
        List<PaperSize> known = printers.stream()
                .filter(facts -> facts.name().equals(printer))
                .flatMap(facts -> facts.papers().stream())
                .toList();
        PaperSize paper = Stream.concat(known.stream(), common().stream())
                .filter(size -> size.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .or(() -> size(typed).map(size -> as(known, size)))
                .filter(size -> MeasuringSheet.isPossible(size.shortSide(), size.longSide()))
                .orElseThrow(() -> new Refused(new Problem.PaperImpossible(typed)));
        return new MeasuredPaper(
                new PrintTarget(printer.strip(), tray.strip(), paper.name()), MeasuringSheet.of(paper));
    }

    private static PaperSize as(List<PaperSize> known, PaperSize wanted) {
        return known.stream()
                .filter(size -> Math.abs(size.shortSide() - wanted.shortSide()) < ABOUT
                        && Math.abs(size.longSide() - wanted.longSide()) < ABOUT)
                .findFirst()
                .orElse(wanted);
    }

    private static Optional<PaperSize> size(String typed) {
        String plain = TURNED.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        for (Paper.Preset preset : Paper.Preset.values()) {
            if (preset.name().equalsIgnoreCase(plain)) {
                return Optional.of(named(preset));
            }
        }
        Matcher sides = SIDES.matcher(plain);
        if (!sides.matches()) {
            return Optional.empty();
        }
        OptionalDouble one = LengthInput.parse(sides.group(1));
        OptionalDouble other = LengthInput.parse(sides.group(2));
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaperSize(
                        plain.replaceAll(" ?[x×*] ?", "x"),
                        Math.min(one.getAsDouble(), other.getAsDouble()),
                        Math.max(one.getAsDouble(), other.getAsDouble())));
    }
}
