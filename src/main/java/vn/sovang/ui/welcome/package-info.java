/** The page one starts on: the sample, a new register, one that exists, or one opened lately. May import kit, background, theme, register. */
@NullMarked
package vn.sovang.ui.welcome;

import org.jspecify.annotations.NullMarked;
