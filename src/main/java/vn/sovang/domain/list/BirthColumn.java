package vn.sovang.domain.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sovang.domain.Birth;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.text.Cleaning;

/**
 * Births as lists hold them, read with an eye on the whole column: "03/04/1979" is the third of April unless other cells show that
 * months stand first, and days that Excel made of text on a machine set to English are doubtful.
 */
final class BirthColumn {
    private static final int MONTHS = 12;
    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])[/.-](\\d{4})");

    private final LocalDate today;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean lateDays;

    BirthColumn(List<GridCell> cells, LocalDate today) {
        this.today = today;
        for (GridCell cell : cells) {
            look(cell);
        }
    }

    private void look(GridCell cell) {
        if (cell.kind() == GridCell.Kind.DATE) {
            lateDays |= day(cell).filter(date -> date.getDayOfMonth() > MONTHS).isPresent();
            return;
        }
        Matcher parts = PARTED.matcher(Cleaning.clean(cell.text()));
        if (parts.matches()) {
            dayFirst |= Integer.parseInt(parts.group(1)) > MONTHS;
            monthFirst |= Integer.parseInt(parts.group(2)) > MONTHS;
        }
    }

    /** What a cell says: the births it can mean, the likeliest first, none when it is no birth, and whether a part was left out. */
    Read read(GridCell cell) {
        String text = Cleaning.clean(cell.text());
        if (cell.kind() == GridCell.Kind.DATE && !text.matches("[0-9]{4}")) {
            return day(cell).map(this::excelDay).orElse(Read.NONE);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            Optional<String> year = Birth.read(month.group(2), today);
            return new Read(year.stream().toList(), year.isPresent());
        }
        Matcher parts = PARTED.matcher(text);
        if (parts.matches()) {
            return parted(parts);
        }
        String bare = text.replaceFirst("(?i)^(sinh |năm |sn ?:? ?)+", "").replaceFirst("\\.0+$", "");
        return new Read(Birth.read(bare, today).stream().toList(), false);
    }

    private Optional<LocalDate> day(GridCell cell) {
        try {
            return Optional.of(LocalDate.parse(
                    cell.value().substring(0, Math.min(10, cell.value().length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Cells that stayed text because there is no 25th month show that Excel read the others month first. */
    private Read excelDay(LocalDate day) {
        Optional<String> taken = Birth.read(day.toString(), today);
        boolean doubtful = dayFirst && !lateDays && day.getDayOfMonth() <= MONTHS;
        Optional<String> swapped = doubtful ? swapped(day) : Optional.empty();
        return both(swapped.isPresent() ? swapped : taken, swapped.isPresent() ? taken : Optional.empty());
    }

    private Optional<String> swapped(LocalDate day) {
        LocalDate other = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        return other.equals(day) ? Optional.empty() : Birth.read(other.toString(), today);
    }

    private Read parted(Matcher parts) {
        String year = "/" + parts.group(3);
        Optional<String> days = Birth.read(parts.group(1) + "/" + parts.group(2) + year, today);
        Optional<String> months = Birth.read(parts.group(2) + "/" + parts.group(1) + year, today);
        if (days.equals(months)) {
            months = Optional.empty();
        }
        if (dayFirst && !monthFirst) {
            return both(days, Optional.empty());
        }
        boolean american = monthFirst && !dayFirst;
        return american ? both(months.isPresent() ? months : days, Optional.empty()) : both(days, months);
    }

    private static Read both(Optional<String> first, Optional<String> second) {
        return new Read(Stream.of(first, second).flatMap(Optional::stream).toList(), false);
    }

    /**
     * What a cell says.
     *
     * @param readings the likeliest first, a year or an ISO date each
     * @param shortened whether a month was left out
     */
    record Read(List<String> readings, boolean shortened) {
        static final Read NONE = new Read(List.of(), false);
    }
}
