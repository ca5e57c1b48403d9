package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.PrintSheet.State;
import vn.sovang.register.Run;

/** A job as the clerk counts it: sheets that were left out have no place, the others are 1, 2, 3 in the order of printing. */
public record RunPlaces(Run run) {
    /** The sheet's place as the clerk counts, 0 for one left out. */
    public int place(Run.Line line) {
        return isOut(line) ? 0 : before(line.sheet().ordinal()) + 1;
    }

    private int before(int ordinal) {
        return (int) run.sheets().stream()
                .filter(line -> !isOut(line) && line.sheet().ordinal() < ordinal)
                .count();
    }

    private static boolean isOut(Run.Line line) {
        return line.sheet().state() == State.DROPPED;
    }

    /** How many sheets the job has. */
    public int total() {
        return run.sheets().size() - run.count(State.DROPPED);
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
        return run.sheets().stream()
                .filter(line -> line.sheet().awardId() == awardId)
                .findFirst();
    }
}
