package vn.sovang.ui.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.PrintCheck;

/** The columns of the list in their order, each with its width in px on a screen of 1366 and what is typed into it. */
public enum Column {
    ORDINAL(38, null, Stop.NONE),
    KIND(32, 84, AwardField.KIND, Stop.TAB),
    HONORIFIC(78, AwardField.HONORIFIC, Stop.ENTER),
    NAME(184, 290, AwardField.NAME, Stop.ENTER),
    POSITION(104, 150, AwardField.POSITION, Stop.ENTER),
    UNIT(100, 180, AwardField.UNIT, Stop.ENTER),
    FORM(96, AwardField.FORM, Stop.ENTER),
    ACHIEVEMENT(98, AwardField.ACHIEVEMENT, Stop.ENTER),
    BOOK_NUMBER(50, AwardField.BOOK_NUMBER, Stop.TAB),
    AMOUNT(76, AwardField.AMOUNT, Stop.TAB),
    PRINTED(66, null, Stop.NONE);

    private final int width;
    private final int wide;
    private final @Nullable AwardField field;
    private final Stop stop;

    Column(int width, @Nullable AwardField field, Stop stop) {
        this(width, width, field, stop);
    }

    Column(int width, int wide, @Nullable AwardField field, Stop stop) {
        this.width = width;
        this.wide = wide;
        this.field = field;
        this.stop = stop;
    }

    public int width() {
        return width;
    }

    /** The width where there is room to spare. */
    public int wide() {
        return wide;
    }

    /** What is typed into this column; empty for one that is only read. */
    public Optional<AwardField> field() {
        return Optional.ofNullable(field);
    }

    /** Whether a text is typed here, as against chosen or only read. */
    public boolean isTyped() {
        return field != null && this != KIND;
    }

    /** Whether values typed before are offered here: everything but figures. */
    public boolean isLearned() {
        return stop == Stop.ENTER;
    }

    public boolean isRightAligned() {
        return this == ORDINAL || this == BOOK_NUMBER || this == AMOUNT;
    }

    public String key() {
        return "decisions.column." + name();
    }

    /** Where a certificate's text is put right. */
    static Column of(PrintCheck.Place place) {
        return switch (place) {
            case POSITION -> POSITION;
            case ACHIEVEMENT, TEXT -> ACHIEVEMENT;
            case BOOK_NUMBER -> BOOK_NUMBER;
            case NAME, NONE, DECISION, TEMPLATE, PRINTER, STOCK -> NAME;
        };
    }

    /** The columns Enter goes through; number and money come by themselves and are only reached by Tab or the arrows. */
    static List<Column> enterPath(List<Column> shown) {
        return shown.stream().filter(c -> c.stop == Stop.ENTER).toList();
    }

    static List<Column> tabPath(List<Column> shown) {
        return shown.stream().filter(c -> c.stop != Stop.NONE).toList();
    }

    /** Whether it may be put out of sight: what tells lines apart may not. */
    public boolean canBeHidden() {
        return this != ORDINAL && this != KIND && this != NAME && this != FORM;
    }

    static List<Column> visible(Forms forms) {
        return Arrays.stream(values())
                .filter(c -> c != FORM || forms == Forms.MIXED)
                .toList();
    }

    /** Whether all lines of a list have one form; then its column is hidden. */
    public enum Forms {
        ALIKE,
        MIXED
    }

    private enum Stop {
        NONE,
        TAB,
        ENTER
    }
}
