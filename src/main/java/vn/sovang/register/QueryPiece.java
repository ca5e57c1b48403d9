package vn.sovang.register;

/**
 * A piece of what was typed: from {@code start} to {@code end} of it, clean and with its accents in {@code text}, folded in
 * {@code fold}, which is empty for a sign without letters and digits. What stood in quotes is one {@code quoted} piece.
 */
record QueryPiece(int start, int end, String text, String fold, boolean quoted) {
    boolean isBlank() {
        return fold.isEmpty();
    }
}
