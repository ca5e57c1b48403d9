/** The verbs without a window, on a terminal. May import register, domain, text, work and i18n; never JavaFX or the store. */
@NullMarked
package vn.sovang.cli;

import org.jspecify.annotations.NullMarked;
