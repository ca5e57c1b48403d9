package vn.sovang.text.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters old text is seen as, and the bytes that stood behind them. */
final class SeenText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Fonts that are flagged as symbol fonts move their codes up by this much. */
    private static final int SYMBOL_SHIFT = 0xF000;

    private static final int MOST_ROUNDS = 3;
    /** What the bytes from 80 to 9F are seen as. */
    private static final String HIGH = high();

    private SeenText() {}

    private static String high() {
        var out = new StringBuilder();
        for (int code = 0x80; code < 0xA0; code++) {
            out.append(character(code));
        }
        return out.toString();
    }

    /** The same text without the shift of symbol fonts, and every byte from 80 to 9F as the character of Windows-1252. */
    static String plain(String text) {
        if (text.chars().noneMatch(c -> isShifted(c) || isControl(c))) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char code = isShifted(c) ? (char) (c - SYMBOL_SHIFT) : c;
            out.append(isControl(code) ? character(code) : code);
        }
        return out.toString();
    }

    private static boolean isShifted(int c) {
        return c >= SYMBOL_SHIFT + 0x20 && c <= SYMBOL_SHIFT + 0xFF;
    }

    private static boolean isControl(int c) {
        return c >= 0x80 && c <= 0x9F;
    }

    /** The character a byte is seen as; the five bytes Windows-1252 leaves free stay control characters. */
    static char character(int code) {
        char seen = WESTERN.decode(ByteBuffer.wrap(new byte[] {(byte) code})).charAt(0);
        return seen == '\uFFFD' ? (char) code : seen;
    }

    /** The byte a character stood for, or -1 when it can have been none. */
    static int code(char c) {
        if (c < 0x80 || isControl(c)) {
            return c;
        }
        if (c >= 0xA0 && c <= 0xFF) {
            return c;
        }
        int place = HIGH.indexOf(c);
        return place < 0 ? -1 : 0x80 + place;
    }

    /** Whether every character may have been a byte: text with others is no old text. */
    static boolean isBytes(String text) {
        return text.chars().allMatch(c -> c < 0x80 || isControl(c) || code((char) c) >= 0);
    }

    /** Unicode whose bytes were taken for characters, put right; empty when the bytes are no Unicode. */
    static Optional<String> repaired(String text) {
        Optional<String> found = Optional.empty();
        String now = text;
        for (int round = 0; round < MOST_ROUNDS && !isAscii(now) && isBytes(now); round++) {
            Optional<String> next = decoded(now);
            if (next.isEmpty()) {
                return found;
            }
            found = next;
            now = next.get();
        }
        return found;
    }

    private static Optional<String> decoded(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) code(text.charAt(i));
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
