/**
 * The dialog "Căn máy in": a printer is measured with a sheet, and a second sheet confirms the correction. Other screens open
 * it through its command.
 */
@NullMarked
package vn.sovang.ui.calibration;

import org.jspecify.annotations.NullMarked;
