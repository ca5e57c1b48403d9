package vn.sovang.work;

/** Where a long job says how far it is, and learns that it should stop. Called on the job's own thread. */
public interface Progress {
    /** A listener that hears nothing and never cancels. */
    Progress NONE = (done, total) -> {};

    /**
     * Says that {@code done} of {@code total} steps are finished.
     *
     * @throws Cancelled when the user asked the job to stop
     */
    void report(int done, int total) throws Cancelled;
}
