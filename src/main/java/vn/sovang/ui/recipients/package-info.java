/** The screen Đối tượng: whoever was commended over the years, corrected and made one where written twice. May import what every screen may. */
@NullMarked
package vn.sovang.ui.recipients;

import org.jspecify.annotations.NullMarked;
