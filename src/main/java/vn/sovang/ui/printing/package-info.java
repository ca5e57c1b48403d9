/**
 * The screen "In giấy khen": which sheets, what the check found, on which printer, and how far the run is. Knows the
 * register's verbs, never the store.
 */
@NullMarked
package vn.sovang.ui.printing;

import org.jspecify.annotations.NullMarked;
