package vn.sovang.register;

/** A sheet that is being handed to the printer: its place in the job, what the spooler shows, and the one-page PDF. */
public final class Sending {
    private final long sheetId;
    private final int ordinal;
    private final String title;
    private final byte[] bytes;

    Sending(long sheetId, int ordinal, String title, byte[] bytes) {
        this.sheetId = sheetId;
        this.ordinal = ordinal;
        this.title = title;
        this.bytes = bytes.clone();
    }

    public long sheetId() {
        return sheetId;
    }

    public int ordinal() {
        return ordinal;
    }

    public String title() {
        return title;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
