package vn.sovang.text;

import java.util.Set;

/**
 * The i/y rule: when a syllable is nothing but an onset and a final i or y (Lý, Lí; Quý, Quí; Kỳ, Kì), both spellings
 * are one word. Thúy, Huy, Mây and Nguyễn are not of that kind.
 */
final class OnsetRule {
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "nh", "p", "ph", "qu", "r", "s",
            "t", "th", "tr", "v", "x");

    private OnsetRule() {}

    /** Whether the folded letters from start to end are an onset and a final i or y. */
    static boolean endsInFreeVowel(char[] folded, int start, int end) {
        if (end <= start || end - start > 3) {
            return false;
        }
        char last = folded[end - 1];
        return (last == 'i' || last == 'y') && ONSETS.contains(new String(folded, start, end - start - 1));
    }
}
