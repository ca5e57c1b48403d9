package vn.sovang.register;

/** What happens to a file that stands where a new one is to be written. */
public enum Existing {
    /** It is somebody's work: the act is refused. */
    KEEP,
    /** The user was asked and wants it replaced. */
    REPLACE
}
