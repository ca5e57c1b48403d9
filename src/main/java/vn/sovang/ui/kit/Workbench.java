package vn.sovang.ui.kit;

import vn.sovang.i18n.Messages;
import vn.sovang.ui.background.Background;

/** What every screen works with. */
public record Workbench(Background background, Messages messages, Notices notices, CommandTable commands, Room room) {}
