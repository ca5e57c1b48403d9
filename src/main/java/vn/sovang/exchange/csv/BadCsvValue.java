package vn.sovang.exchange.csv;

/** A value of a CSV file that is not what its column holds, with the file, the line from 1 and what is wrong. */
public final class BadCsvValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String detail;

    BadCsvValue(String file, long line, String detail) {
        super(file + ":" + line + ": " + detail);
        this.file = file;
        this.line = line;
        this.detail = detail;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public String detail() {
        return detail;
    }
}
