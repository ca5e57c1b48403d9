package vn.sovang.app;

import java.time.Clock;
import java.time.ZonedDateTime;
import vn.sovang.register.Register;
import vn.sovang.register.RegisterInfo;

/** An open register, what it said of itself when it was opened, and when that was. */
record Opened(Register register, RegisterInfo info, ZonedDateTime at) {
    /** A clock that stands at that moment, as a view that is built anew must not say that it was opened now. */
    Clock clock() {
        return Clock.fixed(at.toInstant(), at.getZone());
    }
}
