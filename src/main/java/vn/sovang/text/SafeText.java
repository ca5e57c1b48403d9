package vn.sovang.text;

import java.util.Optional;

/**
 * Tells whether a text can stand on paper. What {@link Cleaning#clean} leaves behind but no certificate can carry is
 * found here, at the field, so that printing never meets it. '\n' is allowed: it is a line break the user wants.
 */
public final class SafeText {
    /** Why a character cannot be printed. */
    public enum Flaw {
        /** A control character, tabs included. */
        CONTROL,
        /** Half of a surrogate pair. */
        LONE_SURROGATE,
        /** A character that turns the direction of the text. */
        BIDI,
        /** A character that is not seen but changes searching or drawing. */
        INVISIBLE,
        /** A picture character. */
        EMOJI,
        /** A character with a meaning in one font only, as in old symbol fonts. */
        PRIVATE_USE,
        /** No character at all, or the sign that one was lost in decoding (U+FFFD). */
        NO_CHARACTER
    }

    /** The first flaw of a text: its kind, its place in the text (UTF-16 index) and the code point found there. */
    public record Finding(Flaw flaw, int index, int codePoint) {}

    /** Below the picture planes, the characters that Unicode shows as pictures by default, as pairs from–to. */
    private static final String PICTURES = "⌚⌛⏩⏬⏰⏰⏳⏳◽◾☔☕♈♓♿♿⚓⚓⚡⚡⚪⚫⚽⚾⛄⛅⛎⛎⛔⛔⛪⛪⛲⛳⛵⛵⛺⛺⛽⛽✅✅✊✋✨✨" + "❌❌❎❎❓❕❗❗❤❤➕➗➰➰➿➿⬛⬜⭐⭐⭕⭕";

    private SafeText() {}

    /** The first character that cannot stand on paper; empty when all can. */
    public static Optional<Finding> problem(String text) {
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            Optional<Flaw> flaw = codePoint == '\n' ? Optional.empty() : flawOf(codePoint);
            if (flaw.isPresent()) {
                return Optional.of(new Finding(flaw.get(), i, codePoint));
            }
            i += Character.charCount(codePoint) - 1;
        }
        return Optional.empty();
    }

    public static boolean isSafe(String text) {
        return problem(text).isEmpty();
    }

    private static Optional<Flaw> flawOf(int codePoint) {
        if (Cleaning.isWithin(codePoint, ' ', '~') || Cleaning.isWithin(codePoint, 0xC0, 0x24F)) {
            return Optional.empty();
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Optional.of(Flaw.CONTROL);
            case Character.SURROGATE -> Optional.of(Flaw.LONE_SURROGATE);
            case Character.PRIVATE_USE -> Optional.of(Flaw.PRIVATE_USE);
            case Character.UNASSIGNED -> Optional.of(isPicture(codePoint) ? Flaw.EMOJI : Flaw.NO_CHARACTER);
            case Character.FORMAT -> Optional.of(isDirection(codePoint) ? Flaw.BIDI : Flaw.INVISIBLE);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Optional.of(Flaw.CONTROL);
            default -> flawOfVisible(codePoint);
        };
    }

    private static Optional<Flaw> flawOfVisible(int codePoint) {
        if (codePoint == 0xFFFD) {
            return Optional.of(Flaw.NO_CHARACTER);
        }
        if (isPicture(codePoint)) {
            return Optional.of(Flaw.EMOJI);
        }
        return isHidden(codePoint) ? Optional.of(Flaw.INVISIBLE) : Optional.empty();
    }

    private static boolean isDirection(int codePoint) {
        return codePoint == 0x61C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || Cleaning.isWithin(codePoint, 0x202A, 0x202E)
                || Cleaning.isWithin(codePoint, 0x2066, 0x2069);
    }

    /** Letters and marks without a shape: fillers, joiners, variation selectors other than the emoji one. */
    private static boolean isHidden(int codePoint) {
        return switch (codePoint) {
            case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default ->
                Cleaning.isWithin(codePoint, 0x180B, 0x180F)
                        || Cleaning.isWithin(codePoint, 0xFE00, 0xFE0E)
                        || Cleaning.isWithin(codePoint, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean isPicture(int codePoint) {
        if (Cleaning.isWithin(codePoint, 0x1F000, 0x1FAFF) || codePoint == 0xFE0F || codePoint == 0x20E3) {
            return true;
        }
        if (codePoint < 0x231A || codePoint > 0x2B55) {
            return false;
        }
        for (int i = 0; i < PICTURES.length(); i += 2) {
            if (codePoint >= PICTURES.charAt(i) && codePoint <= PICTURES.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
