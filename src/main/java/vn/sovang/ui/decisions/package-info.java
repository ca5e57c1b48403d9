/**
 * The screen of decisions: the list by year, a decision's header and lines, and the certificate of the line at hand.
 * May import register, domain, text, work, i18n, the paper's layout and raster, and of ui only kit and background.
 */
@NullMarked
package vn.sovang.ui.decisions;

import org.jspecify.annotations.NullMarked;
