package vn.sovang.ui.printing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sovang.domain.PrintSheet.State;
import vn.sovang.register.Run;

/** A job as the clerk counts it: sheets that were left out have no place, the others are 1, 2, 3 in the order of printing. */
public final class RunPlaces {
    /** So many steps from sheet to sheet say how fast the printer is now. */
    private static final int LOOKED_AT = 11;

    private static final int ENOUGH = 3;

    private final Run run;
    private final Map<Long, Run.Line> lines = new HashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    public RunPlaces(Run run) {
        this.run = run;
        for (Run.Line line : run.sheets()) {
            lines.put(line.sheet().awardId(), line);
            if (!isOut(line)) {
                places.put(line.sheet().ordinal(), places.size() + 1);
            }
        }
    }

    public Run run() {
        return run;
    }

    /** The sheet's place as the clerk counts, 0 for one left out. */
    public int place(Run.Line line) {
        return places.getOrDefault(line.sheet().ordinal(), 0);
    }

    private static boolean isOut(Run.Line line) {
        return line.sheet().state() == State.DROPPED;
    }

    /** How many sheets the job has. */
    public int total() {
        return places.size();
    }

    public int good() {
        return run.count(State.GOOD);
    }

    /** The sheet on its way to the printer or next to go there; empty when none is left. */
    public Optional<Run.Line> atHand() {
        return run.sheets().stream()
                .filter(line -> !isOut(line) && line.sheet().state() != State.GOOD)
                .findFirst();
    }

    /** The sheets that may have come out of the printer, in the order of printing. */
    public List<Run.Line> handedOver() {
        return run.sheets().stream().filter(RunPlaces::wasHandedOver).toList();
    }

    static boolean wasHandedOver(Run.Line line) {
        return switch (line.sheet().state()) {
            case SENDING, GOOD, JAMMED -> true;
            case WAITING, SPOILED, DROPPED -> false;
        };
    }

    /**
     * How long the sheets that are left will take when they come as the last ones did; empty before enough have come. The median,
     * so that a pause to load paper does not count.
     */
    public Optional<Duration> timeLeft() {
        List<Instant> times = run.sheets().stream()
                .filter(line -> line.sheet().state() == State.GOOD)
                .map(line -> line.sheet().at())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int steps = Math.min(times.size() - 1, LOOKED_AT);
        if (steps < ENOUGH || total() == good()) {
            return Optional.empty();
        }
        List<Duration> between = IntStream.range(times.size() - 1 - steps, times.size() - 1)
                .mapToObj(i -> Duration.between(times.get(i), times.get(i + 1)))
                .sorted()
                .toList();
        return Optional.of(between.get(steps / 2).multipliedBy(total() - good()));
    }

    /** The last sheet known as good; empty when none is. */
    public Optional<Run.Line> lastGood() {
        int ordinal = run.lastGood();
        return run.sheets().stream()
                .filter(line ->
                        line.sheet().ordinal() == ordinal && line.sheet().state() == State.GOOD)
                .findFirst();
    }

    /** The sheet one goes on with when {@code last}, an ordinal, or 0, was the last good one. */
    public Optional<Run.Line> after(int last) {
        return run.sheets().stream()
                .filter(line -> !isOut(line) && line.sheet().ordinal() > last)
                .findFirst();
    }

    public Optional<Run.Line> of(long awardId) {
        return Optional.ofNullable(lines.get(awardId));
    }
}
