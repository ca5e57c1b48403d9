package vn.sovang.app;

import java.util.concurrent.Future;
import vn.sovang.register.Surroundings;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.shell.ScreenFactory;
import vn.sovang.ui.theme.Theme;

/** What lives as long as the program, whichever register is open. {@code machineTheme} is known a moment after the start. */
record House(
        Folders folders,
        Settings settings,
        Surroundings around,
        Background background,
        ScreenFactory screens,
        Future<Theme> machineTheme) {}
