/** Nhập từ Excel: a list from a file, how it is understood, and what each of its rows would do, before any of it is done. */
@NullMarked
package vn.sovang.ui.importing;

import org.jspecify.annotations.NullMarked;
