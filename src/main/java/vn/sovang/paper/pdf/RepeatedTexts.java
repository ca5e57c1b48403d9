package vn.sovang.paper.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.paper.layout.Mark.TextMark;

/**
 * Texts that stand alike on page after page, such as authority, date and signer of one decision. Once a text has been on a few
 * pages in a row it is written as an object of its own, which later pages only name; this keeps a page of a long batch at some
 * 500 bytes. Remembers one page back and a bounded number of texts.
 */
final class RepeatedTexts {
    private static final int PAGES_IN_A_ROW = 3;
    private static final int MOST = 256;

    private final Map<Place, String> names = new HashMap<>();
    private Map<Place, Integer> onLastPage = new HashMap<>();
    private Map<Place, Integer> onThisPage = new HashMap<>();

    /** A text and the height of its page, from which its place in PDF is counted. */
    private record Place(TextMark mark, double height) {}

    void startPage() {
        var emptied = onLastPage;
        onLastPage = onThisPage;
        emptied.clear();
        onThisPage = emptied;
    }

    /** The name of the object that draws the text, if it has one. */
    Optional<String> name(TextMark mark, double height) {
        return Optional.ofNullable(names.get(new Place(mark, height)));
    }

    /** Counts a text that has no object yet; whether it should get one. */
    boolean isWorthwhile(TextMark mark, double height) {
        var place = new Place(mark, height);
        var pages = onLastPage.getOrDefault(place, 0) + 1;
        onThisPage.put(place, pages);
        return pages >= PAGES_IN_A_ROW && names.size() < MOST;
    }

    void keep(TextMark mark, double height, String name) {
        names.put(new Place(mark, height), name);
    }
}
