package vn.sovang.ui.welcome;

import java.time.Clock;
import java.util.List;
import vn.sovang.ui.kit.Appearance;

/** What the welcome page shows: recent registers, newest first, the look that is on, the version, and today. */
public record WelcomeState(List<Recent> recents, Appearance appearance, String version, Clock clock) {
    public WelcomeState {
        recents = List.copyOf(recents);
    }
}
