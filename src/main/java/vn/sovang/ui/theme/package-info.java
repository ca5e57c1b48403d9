/**
 * How the window looks: the two themes, the bundled letters, and the colours of both. The style classes screens use are
 * listed at the top of {@code looks.css}. May import JavaFX only.
 */
@NullMarked
package vn.sovang.ui.theme;

import org.jspecify.annotations.NullMarked;
