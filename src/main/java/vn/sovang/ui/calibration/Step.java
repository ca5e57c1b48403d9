package vn.sovang.ui.calibration;

/** Which sheet is on the table. */
public enum Step {
    /** Sheet 1 shows what the printer does by itself. */
    MEASURE,
    /** Sheet 2 is corrected, and shows whether that was right. */
    CONFIRM
}
