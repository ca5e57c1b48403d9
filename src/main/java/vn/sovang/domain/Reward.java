package vn.sovang.domain;

/** The money that goes with an award in whole đồng, and whether it was computed or typed over by the clerk. */
public record Reward(long amount, Source source) {
    public static final Reward NONE = new Reward(0, Source.COMPUTED);

    /** Where the amount comes from; a typed one is never replaced by computing. */
    public enum Source {
        COMPUTED,
        TYPED
    }
}
