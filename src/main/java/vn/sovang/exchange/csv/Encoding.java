package vn.sovang.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Finds out how a plain text is encoded: by its byte order mark, else by what its bytes can be. Texts for the fonts of TCVN3 and
 * VNI come out as the Windows-1252 characters that stand for their bytes; which of the two it is shows only in whole columns.
 */
final class Encoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    /** Bytes of windows-1258 that set a tone on the vowel before them. */
    private static final String TONES = "\u00CC\u00D2\u00DE\u00EC\u00F2";
    /** Letters of Vietnamese beyond ASCII in windows-1258, as the Windows-1252 characters of their bytes. */
    private static final String LETTERS =
            "\u00C2\u00E2\u00CA\u00EA\u00D4\u00F4\u00C3\u00E3\u00D5\u00F5\u00DD\u00FD\u00D0\u00F0";

    private static final String VOWELS =
            "aeiouyAEIOUY" + "\u00C2\u00E2\u00CA\u00EA\u00D4\u00F4\u00C3\u00E3\u00D5\u00F5\u00DD\u00FD";
    private static final int HIGH = 0x80;
    /** Of so many letters beyond ASCII one may be something else. */
    private static final int PER_STRANGER = 20;
    /** Of so many characters of UTF-8 one may be broken. */
    private static final int PER_BROKEN = 50;

    private Encoding() {}

    static String decode(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1) > bytes.length / 8 && zeros(bytes, 0) == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0) > bytes.length / 8 && zeros(bytes, 1) == 0) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        return unmarked(bytes);
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes are zero at the even places, or at the odd ones. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            String torn = new String(bytes, StandardCharsets.UTF_8);
            return isMostlyWhole(torn) ? torn : singleBytes(bytes);
        }
    }

    /** A file that was cut or mended by hand is UTF-8 all the same. */
    private static boolean isMostlyWhole(String text) {
        long broken = text.chars().filter(each -> each == '\uFFFD').count();
        long whole =
                text.chars().filter(each -> each >= HIGH && each != '\uFFFD').count();
        return whole > broken * PER_BROKEN;
    }

    private static String singleBytes(byte[] bytes) {
        // The five bytes that mean nothing in Windows-1252 keep their own number.
        CharBuffer western = CharBuffer.allocate(bytes.length);
        String decoded = new String(bytes, WESTERN);
        for (int i = 0; i < bytes.length; i++) {
            western.put(decoded.charAt(i) == '\uFFFD' ? (char) (bytes[i] & 0xFF) : decoded.charAt(i));
        }
        String text = western.flip().toString();
        return isVietnamese(text) ? Normalizer.normalize(new String(bytes, VIETNAMESE), Normalizer.Form.NFC) : text;
    }

    /** Whether a text reads as windows-1258: tones behind vowels, and hardly a letter that Vietnamese does not have. */
    private static boolean isVietnamese(String western) {
        int tones = 0;
        int letters = 0;
        int strangers = 0;
        for (int i = 0; i < western.length(); i++) {
            char each = western.charAt(i);
            if (each < HIGH) {
                continue;
            }
            if (TONES.indexOf(each) >= 0 && i > 0 && VOWELS.indexOf(western.charAt(i - 1)) >= 0) {
                tones++;
            } else if (LETTERS.indexOf(each) >= 0) {
                letters++;
            } else {
                strangers++;
            }
        }
        return tones > 0 && strangers * PER_STRANGER <= tones + letters;
    }
}
