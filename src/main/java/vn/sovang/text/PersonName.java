package vn.sovang.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name in its three parts, each clean, "" when it has none. What a split proposes, the user may correct. */
public record PersonName(String surname, String middle, String given) {
    private static final Phrases SURNAMES = Phrases.read("surnames.txt");

    public PersonName {
        surname = Cleaning.clean(surname);
        middle = Cleaning.clean(middle);
        given = Cleaning.clean(given);
    }

    /**
     * Proposes the parts: the given name is the last word, the surname the first word or the longest compound surname
     * (Tôn Nữ, Cil Múp) that leaves a given name, the rest are middle names. A single word is a given name.
     */
    public static PersonName split(String fullName) {
        String clean = Cleaning.clean(fullName);
        String[] words = clean.split(" ");
        int last = words.length - 1;
        if (last == 0) {
            return new PersonName("", "", clean);
        }
        int surnameWords = Math.max(1, SURNAMES.lengthAt(Phrases.keys(words), 0, last));
        return new PersonName(join(words, 0, surnameWords), join(words, surnameWords, last), words[last]);
    }

    /** The parts joined by spaces. */
    public String full() {
        return Stream.of(surname, middle, given).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /**
     * Proposes the usual capitals for a name written ALL IN CAPITALS or all in small letters; any other name comes back
     * as it is. For names of persons only, never for units or sentences.
     */
    public static String titleCase(String name) {
        String clean = Cleaning.clean(name);
        boolean upper = clean.codePoints().anyMatch(Character::isUpperCase);
        boolean lower = clean.codePoints().anyMatch(Character::isLowerCase);
        return upper == lower ? clean : capitalised(Cleaning.lower(clean));
    }

    private static String capitalised(String lower) {
        var out = new StringBuilder(lower.length());
        boolean first = true;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int codePoint = lower.codePointAt(i);
            out.appendCodePoint(first ? Character.toTitleCase(codePoint) : codePoint);
            first = " '-.(/".indexOf(codePoint) >= 0;
        }
        return out.toString();
    }

    private static String join(String[] words, int start, int end) {
        return Stream.of(words).skip(start).limit(end - start).collect(Collectors.joining(" "));
    }
}
