package vn.sovang.text.legacy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A column of a list, looked at as a whole to find out how it was written: a single cell says too little. */
public final class LegacyColumn {
    private static final double LEAST_LEAD = 0.3;
    private static final double ENOUGH_POINTS = 3;
    /** What all cells in a font of an encoding, or all cells in Unicode for certain, are worth. */
    private static final double HINT = 0.4;

    private static final int ENOUGH = 300;
    private static final double MOST = 0.99;
    private static final double DOUBT = 0.5;
    private static final double RARE = 0.3;
    /** Names of other peoples are no Vietnamese syllables: a column full of them is doubtful, not wrong. */
    private static final double LEAST_READABLE = 0.6;

    private final List<LegacyCell> cells;
    private final List<LegacyCell> open;
    private final Map<LegacyEncoding, Double> hints = new EnumMap<>(LegacyEncoding.class);
    private int rare;

    private LegacyColumn(List<LegacyCell> cells) {
        this.cells = cells.stream()
                .filter(cell -> !SeenText.isAscii(SeenText.plain(cell.text())) || hasControls(cell.text()))
                .toList();
        this.open = this.cells.stream().filter(Decoder::canBeOld).toList();
        for (LegacyCell cell : open) {
            LegacyFont.of(cell.font()).ifPresent(this::hint);
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c < ' ' && !Marks.isOrdinary(c));
    }

    private void hint(LegacyFont font) {
        Optional<LegacyEncoding> encoding = font.encoding();
        if (encoding.isEmpty()) {
            rare++;
        } else {
            hints.merge(encoding.get(), font.weight(), Double::sum);
        }
    }

    /**
     * How a column was written.
     *
     * @param encoding the likeliest
     * @param confidence how sure that is, in percent from 0 to 99; 100 where there is nothing to tell apart
     */
    public record Detected(LegacyEncoding encoding, int confidence) {}

    /** Finds out how a column was written; UNICODE unless another encoding is clearly better. */
    public static Detected detect(List<LegacyCell> cells) {
        return new LegacyColumn(cells).detected();
    }

    /**
     * The column in letters, cell by cell; not cleaned. A cell that is Unicode already stays as it is, in a mixed column too.
     *
     * @param encoding what it is written in, be it found or chosen
     */
    public static List<String> decode(List<LegacyCell> cells, LegacyEncoding encoding) {
        return new LegacyColumn(cells).decoded(cells, encoding);
    }

    /** Names get their first letters raised where TCVN3 had no capital to type: "Hoàng Thị ánh" is Hoàng Thị Ánh. */
    public static String raiseFirstLetters(String name) {
        return TcvnCapitals.withFirstLettersRaised(name);
    }

    private Detected detected() {
        if (open.isEmpty()) {
            return new Detected(LegacyEncoding.UNICODE, 100);
        }
        Map<LegacyEncoding, Double> scores = new EnumMap<>(LegacyEncoding.class);
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            scores.put(encoding, Plausibility.of(sample(), encoding).score() + bonus(encoding));
        }
        LegacyEncoding best = best(scores);
        return new Detected(best, confidence(best, scores, Plausibility.of(sample(), best)));
    }

    /** Unicode is left only for a clear lead, or for a smaller one in more words: VISCII shares many letters with it. */
    private LegacyEncoding best(Map<LegacyEncoding, Double> scores) {
        LegacyEncoding best = LegacyEncoding.UNICODE;
        double most = scores.getOrDefault(best, 0.0);
        int words = Plausibility.of(sample(), best).words();
        double least = most + Math.min(LEAST_LEAD, Math.max(LEAST_LEAD / 2, ENOUGH_POINTS / Math.max(1, words)));
        for (Map.Entry<LegacyEncoding, Double> each : scores.entrySet()) {
            if (each.getKey() != LegacyEncoding.UNICODE && each.getValue() > Math.max(most, least)) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        return best;
    }

    /** Enough cells to be sure, from all over the column. */
    private List<LegacyCell> sample() {
        int step = Math.max(1, open.size() / ENOUGH);
        return IntStream.range(0, open.size() / step)
                .mapToObj(i -> open.get(i * step))
                .toList();
    }

    private double bonus(LegacyEncoding encoding) {
        double certain = encoding == LegacyEncoding.UNICODE ? (double) (cells.size() - open.size()) / cells.size() : 0;
        return HINT * (fonts(encoding) + certain);
    }

    /** The share of cells whose font says so, from 0 to 1. */
    private double fonts(LegacyEncoding encoding) {
        return hints.getOrDefault(encoding, 0.0) / open.size();
    }

    /** Grows with the lead over the next reading that differs and with the words it is drawn from. */
    private int confidence(LegacyEncoding best, Map<LegacyEncoding, Double> scores, Plausibility look) {
        double next = scores.entrySet().stream()
                .filter(each -> each.getKey() != best && readsOtherwise(each.getKey(), best))
                .mapToDouble(each -> each.getValue() - (isRare(each.getKey()) ? RARE : 0))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double lead = scores.getOrDefault(best, 0.0) - next + (best == LegacyEncoding.UNICODE ? LEAST_LEAD : 0);
        double sure = next == Double.NEGATIVE_INFINITY ? 1 : 1 - Math.pow(2, -Math.max(0, lead) * (look.words() + 1));
        double readable = best == LegacyEncoding.UNICODE
                ? 1
                : Math.max(LEAST_READABLE + (1 - LEAST_READABLE) * look.share(), fonts(best));
        boolean unknownFont = best == LegacyEncoding.UNICODE && rare * 2 > open.size();
        return (int) Math.round(100 * Math.min(unknownFont ? DOUBT : MOST, sure * readable));
    }

    /** Kept abroad and hardly ever met with here: against the others it has to be better, not as good. */
    private static boolean isRare(LegacyEncoding encoding) {
        return encoding == LegacyEncoding.VISCII || encoding == LegacyEncoding.VPS;
    }

    private boolean readsOtherwise(LegacyEncoding one, LegacyEncoding other) {
        return sample().stream()
                .anyMatch(cell -> !Decoder.read(cell, one)
                        .text()
                        .equals(Decoder.read(cell, other).text()));
    }

    private List<String> decoded(List<LegacyCell> all, LegacyEncoding encoding) {
        if (encoding == LegacyEncoding.UNICODE) {
            return all.stream().map(LegacyCell::text).toList();
        }
        return all.stream()
                .map(cell -> staysAsItIs(cell, encoding)
                        ? cell.text()
                        : Decoder.read(cell, encoding).text())
                .toList();
    }

    /** In a column of both kinds a cell that reads better as it is has been typed later, in Unicode. */
    private boolean staysAsItIs(LegacyCell cell, LegacyEncoding encoding) {
        boolean mixed = open.size() < cells.size()
                || (hints.containsKey(encoding) && hints.containsKey(LegacyEncoding.UNICODE) && isSetInUnicode(cell));
        return mixed
                && Plausibility.of(List.of(cell), LegacyEncoding.UNICODE).score()
                        > Plausibility.of(List.of(cell), encoding).score();
    }

    private static boolean isSetInUnicode(LegacyCell cell) {
        return LegacyFont.of(cell.font())
                .flatMap(LegacyFont::encoding)
                .filter(LegacyEncoding.UNICODE::equals)
                .isPresent();
    }
}
