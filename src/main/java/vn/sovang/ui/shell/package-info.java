/**
 * The frame of the window around an open register: menus, the rail, the status bar, notices, and the keys. May import
 * the screens, kit, background, theme and register.
 */
@NullMarked
package vn.sovang.ui.shell;

import org.jspecify.annotations.NullMarked;
