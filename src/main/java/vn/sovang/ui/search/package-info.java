/** The screen Tra cứu: awards of all years by a few words, and the history of whoever is chosen. May import what every screen may. */
@NullMarked
package vn.sovang.ui.search;

import org.jspecify.annotations.NullMarked;
