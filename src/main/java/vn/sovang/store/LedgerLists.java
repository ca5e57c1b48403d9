package vn.sovang.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.BookNumber;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;

/** What the number ledger holds: of a book in one year, or of a book over all its years. */
public final class LedgerLists {
    private static final String BOOK = " FROM book_number WHERE authority_id = :authority AND book = :book";
    private static final String YEAR = " AND year = :year";

    private final Sql sql;
    private final Tables tables;

    LedgerLists(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** The entry for a number of a year, if it was ever given. */
    public Optional<BookNumber> find(long authorityId, String book, int year, int number) {
        return tables
                .of(BookNumber.class)
                .list(
                        "SELECT *" + BOOK + YEAR + " AND number = :number",
                        of(authorityId, book, year).and("number", number))
                .stream()
                .findFirst();
    }

    /** The newest entry for a number whatever its year, if it was ever given. Looks into one year after the other, as the index runs. */
    public Optional<BookNumber> find(long authorityId, String book, int number) {
        return tables.of(BookNumber.class).list("""
                        WITH RECURSIVE span (year, last) AS (
                          SELECT (SELECT min(year) FROM book_number WHERE authority_id = :authority AND book = :book),
                            (SELECT max(year) FROM book_number WHERE authority_id = :authority AND book = :book)
                          UNION ALL SELECT year + 1, last FROM span WHERE year < last)
                        SELECT b.* FROM span s JOIN book_number b ON b.year = s.year
                        WHERE b.authority_id = :authority AND b.book = :book AND b.number = :number
                        ORDER BY b.year DESC""", of(authorityId, book).and("number", number)).stream()
                .findFirst();
    }

    /** All entries of a year, number after number. */
    public List<BookNumber> all(long authorityId, String book, int year) {
        return tables.of(BookNumber.class)
                .list("SELECT *" + BOOK + YEAR + " ORDER BY number, id", of(authorityId, book, year));
    }

    /** The entry that an award holds now. */
    public Optional<BookNumber> of(long awardId) {
        return tables
                .of(BookNumber.class)
                .list(
                        "SELECT * FROM book_number WHERE award_id = :award AND state <> 'VOID'",
                        Params.of("award", awardId))
                .stream()
                .findFirst();
    }

    /** The numbers of a decision's lines that are not on paper yet. */
    public List<BookNumber> reserved(long decisionId) {
        return tables.of(BookNumber.class).list("""
                        SELECT b.* FROM award a JOIN book_number b ON b.award_id = a.id
                        WHERE a.decision_id = :decision AND b.state = 'RESERVED' ORDER BY b.id""", Params.of("decision", decisionId));
    }

    /** The highest number ever given in a year; 0 when none was. */
    public int highest(long authorityId, String book, int year) {
        return Math.toIntExact(
                sql.number("SELECT coalesce(max(number), 0) AS n" + BOOK + YEAR, of(authorityId, book, year)));
    }

    /** The highest number ever given in any year; 0 when none was. */
    public int highest(long authorityId, String book) {
        return Math.toIntExact(sql.number("SELECT coalesce(max(number), 0) AS n" + BOOK, of(authorityId, book)));
    }

    /** The highest number ever given in the years before one; 0 when none was. */
    public int highestBefore(long authorityId, String book, int year) {
        return Math.toIntExact(sql.number(
                "SELECT coalesce(max(number), 0) AS n" + BOOK + " AND year < :year", of(authorityId, book, year)));
    }

    /** The lowest number ever given in a year; 0 when none was. */
    public int lowest(long authorityId, String book, int year) {
        return Math.toIntExact(
                sql.number("SELECT coalesce(min(number), 0) AS n" + BOOK + YEAR, of(authorityId, book, year)));
    }

    /** The lowest number ever given in any year; 0 when none was. */
    public int lowest(long authorityId, String book) {
        return Math.toIntExact(sql.number("SELECT coalesce(min(number), 0) AS n" + BOOK, of(authorityId, book)));
    }

    /** The numbers of a year that stand at a line. */
    public Set<Integer> held(long authorityId, String book, int year) {
        return held(YEAR, of(authorityId, book, year));
    }

    /** The numbers of all years that stand at a line. */
    public Set<Integer> held(long authorityId, String book) {
        return held("", of(authorityId, book));
    }

    private Set<Integer> held(String when, Params params) {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT number" + BOOK + when + " AND state <> 'VOID' AND award_id IS NOT NULL",
                params,
                row -> row.integer("number")));
    }

    private static Params of(long authorityId, String book) {
        return Params.of("authority", authorityId).and("book", book);
    }

    private static Params of(long authorityId, String book, int year) {
        return of(authorityId, book).and("year", year);
    }
}
