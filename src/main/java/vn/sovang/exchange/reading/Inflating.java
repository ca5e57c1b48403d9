package vn.sovang.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.sovang.domain.Refused;

/** A packed part of a file while it is unpacked: what swells beyond measure is refused before it fills the memory. */
public final class Inflating extends FilterInputStream {
    private final Allowance allowance;
    private final long packed;
    private long out;

    /** {@code packed} is how many bytes the part takes in the file. */
    public Inflating(InputStream in, Allowance allowance, long packed) {
        super(in);
        this.allowance = allowance;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) throws IOException {
        out += more;
        try {
            allowance.inflated(more, out, packed);
        } catch (Refused e) {
            throw new RefusedInside(e);
        }
    }
}
