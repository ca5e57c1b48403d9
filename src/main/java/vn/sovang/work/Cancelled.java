package vn.sovang.work;

/** Thrown out of a long job when the user asked it to stop; whoever started the job undoes what was half made. */
public final class Cancelled extends Exception {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled by the user");
    }
}
