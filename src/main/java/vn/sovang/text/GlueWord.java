package vn.sovang.text;

/**
 * One word of a line and what its ends say about breaking: whether it opens with a quote or bracket, and whether it
 * closes with punctuation, after which nothing is kept together.
 */
record GlueWord(String text, String key, boolean opens, boolean closes, Kind kind) {
    /** What the word is once quotes and punctuation are taken off. */
    enum Kind {
        /** Begins with a digit: 05, 5A, 125/QĐ-UBND. */
        NUMBER,
        /** A Roman numeral or a single capital, a number only behind a label: khóa XII, quý I/2024, lớp A. */
        NUMERAL,
        /** Begins with a capital letter. */
        CAPITAL,
        /** A dash that stands alone. */
        DASH,
        OTHER
    }

    private static final String OPENING = "“‘«([{";
    private static final String ROMAN = "[IVXLCDM]+(/[0-9]+)?";
    private static final String CLOSING = ",.;:!?)]}”’»…%";

    static GlueWord of(String text) {
        int start = 0;
        while (start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = text.length();
        while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String core = text.substring(start, end);
        boolean abbreviation = text.substring(end).equals(".") && isAbbreviation(core);
        return new GlueWord(text, Tones.toneKey(core), start > 0, end < text.length() && !abbreviation, kindOf(core));
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isDash() {
        return kind == Kind.DASH;
    }

    /** Whether it may be part of a name: a capital first letter. */
    boolean isCapital() {
        return kind == Kind.CAPITAL || kind == Kind.NUMERAL;
    }

    /** Whether nothing may come between it and the word after it, as after an opening quote that stands alone. */
    boolean holdsNext() {
        return OPENING.indexOf(text.charAt(text.length() - 1)) >= 0 || isCutAtApostrophe();
    }

    /** Whether nothing may come between it and the word before it. */
    boolean holdsPrevious() {
        return CLOSING.indexOf(text.charAt(0)) >= 0 || text.equals("/");
    }

    /** "K’ Brửu" was meant as one word; behind a longer word the sign is a closing quote. */
    private boolean isCutAtApostrophe() {
        boolean apostrophe = text.endsWith("'") || text.endsWith("’");
        return apostrophe && text.length() > 1 && text.length() <= 3 && Character.isUpperCase(text.codePointAt(0));
    }

    /** A dot behind a capital and at most one more letter (G., TP., Ng.) ends no sentence. */
    private static boolean isAbbreviation(String core) {
        return !core.isEmpty() && core.length() <= 2 && Character.isUpperCase(core.charAt(0));
    }

    private static Kind kindOf(String core) {
        if (core.isEmpty()) {
            return Kind.OTHER;
        }
        int first = core.codePointAt(0);
        if (first >= '0' && first <= '9') {
            return Kind.NUMBER;
        }
        if (core.length() == 1 && "–—-".indexOf(first) >= 0) {
            return Kind.DASH;
        }
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return Kind.OTHER;
        }
        return core.length() == 1 || core.matches(ROMAN) ? Kind.NUMERAL : Kind.CAPITAL;
    }
}
