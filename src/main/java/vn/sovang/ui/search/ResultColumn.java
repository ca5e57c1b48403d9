package vn.sovang.ui.search;

import java.util.Optional;
import java.util.function.Function;
import vn.sovang.domain.ListedAward;
import vn.sovang.register.SearchOrder.By;

/** The columns of the results from left to right: what stands in them as text, and what a click on their head orders by. */
@SuppressWarnings("ImmutableEnumChecker") // a method reference has no state
public enum ResultColumn {
    KIND("kind", 34, 0, award -> award.kind().name()),
    NAME("name", 206, 140, ListedAward::name, By.NAME),
    POSITION("position", 214, 130, ResultCells::position),
    COUNT("count", 70, 0, award -> ""),
    YEAR("year", 56, 0, ResultCells::year, By.YEAR),
    FORM("form", 116, 0, ListedAward::form),
    ACHIEVEMENT("achievement", 210, 120, ListedAward::achievement),
    DECISION("decision", 116, 0, ListedAward::decision, By.DECISION),
    BOOK("book", 68, 0, ResultCells::book, By.BOOK);

    private final String key;
    private final double width;
    private final double least;
    private final Function<ListedAward, String> text;
    private final By by;

    ResultColumn(String key, double width, double least, Function<ListedAward, String> text) {
        this(key, width, least, text, By.FIT);
    }

    ResultColumn(String key, double width, double least, Function<ListedAward, String> text, By by) {
        this.key = key;
        this.width = width;
        this.least = least;
        this.text = text;
        this.by = by;
    }

    String messageKey() {
        return "search.column." + key;
    }

    /** px beside letters of the usual size. */
    double width() {
        return width;
    }

    /** The least it may have of them where the table is narrow; 0 when it always has all. */
    double least() {
        return least;
    }

    String text(ListedAward award) {
        return text.apply(award);
    }

    /** What a click on its head orders the results by, if by anything. */
    Optional<By> by() {
        return by == By.FIT ? Optional.empty() : Optional.of(by);
    }

    /** Whether it can be put out of sight. */
    boolean isOptional() {
        return this != NAME && this != COUNT;
    }
}
