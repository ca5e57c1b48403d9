package vn.sovang.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import vn.sovang.register.Surroundings;
import vn.sovang.store.NativeLibrary;

/** This machine as a register sees it. */
final class Machine {
    private Machine() {}

    /** What comes before everything else, with a window or without. */
    static void prepare(Folders folders) {
        Logs.prepare(folders);
        NativeLibrary.keepIn(folders.data().resolve("native"));
    }

    /** Its clock and zone, true chance, and whoever is logged in. */
    static Surroundings surroundings() {
        return new Surroundings(
                Clock.system(ZoneId.systemDefault()), new SecureRandom(), System.getProperty("user.name", ""));
    }
}
