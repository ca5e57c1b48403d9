package vn.sovang.paper.pdf;

import java.nio.charset.StandardCharsets;

/** How numbers, strings and references are spelled in a PDF. One char of the text is one byte of the file. */
final class Syntax {
    private static final int DECIMALS = 1000;
    private static final String BYTE_ORDER_MARK = "\u00FE\u00FF";

    private Syntax() {}

    static String number(double value) {
        var out = new StringBuilder();
        number(out, value);
        return out.toString();
    }

    /** Up to three decimals, which is a third of a micrometre on paper. */
    static void number(StringBuilder out, double value) {
        var scaled = Math.round(value * DECIMALS);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / DECIMALS);
        var rest = (int) (scaled % DECIMALS);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    static String reference(int object) {
        return object + " 0 R";
    }

    /** A string for people: UTF-16 with its mark. */
    static String text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_16BE);
        var out = new StringBuilder("(");
        escaped(out, BYTE_ORDER_MARK);
        escaped(out, new String(bytes, StandardCharsets.ISO_8859_1));
        return out.append(')').toString();
    }

    private static void escaped(StringBuilder out, String bytes) {
        for (var i = 0; i < bytes.length(); i++) {
            escaped(out, bytes.charAt(i));
        }
    }

    /** One byte inside a string in parentheses. */
    static void escaped(StringBuilder out, char one) {
        switch (one) {
            case '(', ')', '\\' -> out.append('\\').append(one);
            case '\r' -> out.append("\\r");
            case '\n' -> out.append("\\n");
            default -> out.append(one);
        }
    }
}
