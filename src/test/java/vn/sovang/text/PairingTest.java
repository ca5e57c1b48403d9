package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void aPairingIsFoundExactlyWhenTryingAllOfThemFindsOne() {
        var random = new Random(21);
        int found = 0;
        for (int round = 0; round < 5_000; round++) {
            var holds = new boolean[random.nextInt(6)][6];
            for (boolean[] row : holds) {
                for (int text = 0; text < row.length; text++) {
                    row[text] = random.nextInt(3) == 0;
                }
            }
            boolean expected = anyPairing(holds, 0, new boolean[6]);
            found += expected ? 1 : 0;
            assertThat(Pairing.exists(holds.length, 6, (query, text) -> holds[query][text]))
                    .isEqualTo(expected);
        }
        assertThat(found).isBetween(1_000, 4_500);
    }

    private static boolean anyPairing(boolean[][] holds, int query, boolean[] taken) {
        if (query == holds.length) {
            return true;
        }
        for (int text = 0; text < taken.length; text++) {
            if (holds[query][text] && !taken[text]) {
                taken[text] = true;
                boolean rest = anyPairing(holds, query + 1, taken);
                taken[text] = false;
                if (rest) {
                    return true;
                }
            }
        }
        return false;
    }
}
