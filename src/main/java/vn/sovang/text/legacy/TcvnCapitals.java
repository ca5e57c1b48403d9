package vn.sovang.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** TCVN3 has no capitals with tones outside the fonts of capitals; what clerks wrote instead is put right here. */
final class TcvnCapitals {
    private TcvnCapitals() {}

    /** "Aánh" is Ánh, and a text in capitals but for its toned vowels, "NGUYễN VĂN Hà", is all in capitals. */
    static String mended(String decoded) {
        String joined = joined(decoded);
        return isInCapitals(joined) ? Marks.upper(joined) : joined;
    }

    private static String joined(String text) {
        var out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean pair = at + 1 < text.length() && Character.isUpperCase(c) && isToned(c, text.charAt(at + 1));
            out.append(pair ? Marks.upper(text.charAt(at + 1)) : String.valueOf(c));
            at += pair ? 2 : 1;
        }
        return out.toString();
    }

    private static boolean isToned(char capital, char next) {
        return Marks.hasTone(next)
                && !Marks.hasTone(capital)
                && Marks.upper(Marks.withoutTone(next)).equals(String.valueOf(capital));
    }

    /** Every small letter bears a tone, and some word shows that it is meant in capitals by two of them beside such a letter. */
    private static boolean isInCapitals(String text) {
        boolean shown = false;
        for (String word : text.split("\\P{L}+", -1)) {
            List<Character> small = new ArrayList<>();
            int capitals = 0;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (Character.isLowerCase(c)) {
                    small.add(c);
                } else {
                    capitals++;
                }
            }
            if (!small.stream().allMatch(Marks::hasTone)) {
                return false;
            }
            shown |= capitals > 1 && !small.isEmpty();
        }
        return shown;
    }

    /** Names whose first letters could not be typed as capitals: "Hoàng Thị ánh" is Hoàng Thị Ánh. */
    static String withFirstLettersRaised(String name) {
        boolean mixed = name.chars().anyMatch(Character::isUpperCase);
        return mixed ? raised(name) : name;
    }

    private static String raised(String name) {
        List<String> words = List.of(name.split(" ", -1));
        return words.stream()
                .map(word -> !word.isEmpty() && Marks.hasTone(word.charAt(0))
                        ? Marks.upper(word.charAt(0)) + word.substring(1)
                        : word)
                .collect(Collectors.joining(" "));
    }
}
