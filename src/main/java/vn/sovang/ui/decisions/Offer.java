package vn.sovang.ui.decisions;

/**
 * A value offered under a cell: its text, what is said of it beside it, and the key of the recipient it stands for, 0 for a text
 * that is only a text.
 */
record Offer(String text, String detail, long recipientId) {}
