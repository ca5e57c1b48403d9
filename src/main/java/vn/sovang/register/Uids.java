package vn.sovang.register;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDs of version 7 (RFC 9562): 48 bits of Unix milliseconds, then chance, so that they sort by age. */
final class Uids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int TIME_SHIFT = 16;

    private final Clock clock;
    private final RandomGenerator random;

    Uids(Surroundings around) {
        this.clock = around.clock();
        this.random = around.random();
    }

    String next() {
        long high = (clock.millis() << TIME_SHIFT) | VERSION_7 | (random.nextLong() & 0x0fffL);
        long low = VARIANT | (random.nextLong() & 0x3fff_ffff_ffff_ffffL);
        return new UUID(high, low).toString();
    }
}
