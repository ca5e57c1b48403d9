/** Work off the FX thread: the register's own thread, a pool that renders, and results brought back in order. */
@NullMarked
package vn.sovang.ui.background;

import org.jspecify.annotations.NullMarked;
