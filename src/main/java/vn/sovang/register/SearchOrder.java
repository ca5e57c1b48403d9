package vn.sovang.register;

/** The order in which awards are found: what fits best first, or by something of theirs, one way or the other. */
public record SearchOrder(By by, Way way) {
    /** What fits best comes first, then the newest. */
    public static final SearchOrder BEST = new SearchOrder(By.FIT, Way.UP);

    /** What awards are ordered by. Names are in the Vietnamese order, decision numbers by their figures. */
    public enum By {
        FIT,
        NAME,
        YEAR,
        DECISION,
        BOOK
    }

    public enum Way {
        UP,
        DOWN
    }
}
