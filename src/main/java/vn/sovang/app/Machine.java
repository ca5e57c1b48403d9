package vn.sovang.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import vn.sovang.register.Surroundings;

/** This machine as a register sees it. */
final class Machine {
    private Machine() {}

    /** Its clock and zone, true chance, and whoever is logged in. */
    static Surroundings surroundings() {
        return new Surroundings(
                Clock.system(ZoneId.systemDefault()), new SecureRandom(), System.getProperty("user.name", ""));
    }
}
