package vn.sovang.text.legacy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.text.Tones;

/** Whether a word can be a syllable of Vietnamese: an onset, a rime, one tone, and before a stop only sắc or nặng. */
final class SyllableRule {
    /** The longest first. */
    private static final String[] ONSETS =
            "ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x".split(" ");

    private static final Set<String> RIMES = Arrays.stream("""
                    a e ê i y o ô ơ u ư ai ao au ay âu ây eo êu ia iu iêu yêu oa oe oi ôi ơi oai oao oay oeo ua ui uê uơ uy uya uyu
                    uôi ươi ươu ưa ưi ưu uây uêu
                    am ăm âm em êm im om ôm ơm um ưm iêm yêm uôm ươm oam oăm uym
                    an ăn ân en ên in on ôn ơn un ưn iên yên uôn ươn oan oăn oen uân uên uyên uyn
                    ang ăng âng eng êng ong ông ung ưng iêng yêng uông ương oang oăng oong ôông uâng
                    anh ênh inh oanh uênh uynh ynh
                    ap ăp âp ep êp ip op ôp ơp up ưp iêp ươp oap oăp oep uyp uâp
                    at ăt ât et êt it ot ôt ơt ut ưt iêt yêt uôt ươt oat oăt oet uât uyt uyêt
                    ac ăc âc ec oc ôc uc ưc iêc uôc ươc oac oăc ooc ôôc
                    ach êch ich oach uêch uych ych
                    """.split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private SyllableRule() {}

    /** Takes one word of letters, in capitals or not. */
    static boolean isSyllable(String word) {
        String key = Tones.toneKey(word);
        int last = key.length() - 1;
        if (last < 1 || !Character.isDigit(key.charAt(last)) || key.indexOf(' ') >= 0) {
            return false;
        }
        String letters = key.substring(0, last);
        int tone = key.charAt(last) - '0';
        return (tone >= 5 || !endsInStop(letters)) && isSpelt(letters);
    }

    private static boolean endsInStop(String letters) {
        return letters.endsWith("p") || letters.endsWith("t") || letters.endsWith("c") || letters.endsWith("ch");
    }

    private static boolean isSpelt(String letters) {
        if (RIMES.contains(letters)) {
            return true;
        }
        for (String onset : ONSETS) {
            if (letters.startsWith(onset)) {
                String rime = letters.substring(onset.length());
                if (RIMES.contains(rime) && agree(onset, rime)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean agree(String onset, String rime) {
        boolean front = rime.startsWith("e") || rime.startsWith("ê") || rime.startsWith("i");
        return switch (onset) {
            case "c", "ng" -> !front;
            case "ngh", "gh" -> front;
            default -> true;
        };
    }
}
