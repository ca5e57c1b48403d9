package vn.sovang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.ManyYears;
import vn.sovang.register.Register;
import vn.sovang.register.Search;
import vn.sovang.register.SearchOrder;
import vn.sovang.text.Folding;

/**
 * How fast awards are found, beside LIKE on the folded column of the same file; prints a table and asserts nothing. How many awards
 * says the system property {@code sovang.bench.awards}, 100,000 unless given.
 */
@Tag("bench")
class SearchSpeedTest {
    private static final int AWARDS = Integer.getInteger("sovang.bench.awards", 100_000);
    private static final int PAGE = 100;
    private static final int ROUNDS = 9;
    private static final double MILLIS = 1e6;

    private static final List<Query> QUERIES = queries();

    @TempDir
    Path folder;

    private static List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        for (String words : List.of(
                "n",
                "h",
                "đ",
                "ng",
                "ha",
                "nguyen",
                "nguyen van",
                "nguyen van an",
                "nguyễn văn anh",
                "da nhim",
                "nhim da",
                "Đạ Nhim",
                "12/QĐ-UBND",
                "1234/QĐ-UBND",
                "k'no",
                "kosa",
                "lao dong xuat sac",
                "krieng",
                "quy",
                "khong co ai",
                "xyzzy")) {
            queries.add(Query.words(words));
        }
        queries.add(Query.words("nguyen").and(new Condition.Years(2021, 2024)));
        queries.add(Query.words("ha").and(new Condition.Kind(RecipientKind.HOUSEHOLD)));
        queries.add(Query.words("lan").and(new Condition.InUnit(7)).and(new Condition.Years(2010, 2020)));
        return queries;
    }

    /** What is measured. */
    private interface Step {
        void run() throws Exception;
    }

    private static double millis(Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / MILLIS;
    }

    @Test
    void awardsOfTwentyYears() throws Exception {
        Path file = folder.resolve("so.sovang");
        double filled = millis(() -> ManyYears.fill(file, AWARDS));
        say(Measured.text("| %,d awards | |", AWARDS));
        say("|---|---|");
        say(Measured.text("| made, ms an award, its recipient, journal and index | %.3f |", filled / AWARDS));
        sizes(file);
        double opened = millis(() -> {
            try (Register register = Register.open(file, Registers.surroundings())) {
                new Search(register).find(QUERIES.get(6), PAGE);
            }
        });
        say(Measured.text("| register opened and first answered, ms | %.0f |", opened));
        try (Register register = Register.open(file, Registers.surroundings())) {
            measure(new Search(register));
        }
        like(file);
    }

    private static void measure(Search search) throws Exception {
        search.find(Query.ALL, PAGE);
        List<Double> first = new ArrayList<>();
        for (Query query : QUERIES) {
            first.add(millis(() -> search.find(query, PAGE)));
        }
        row("page and exact count, asked for the first time", first);
        List<Double> again = new ArrayList<>();
        List<Double> facets = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Query query : QUERIES) {
                again.add(millis(() -> search.find(query, PAGE)));
                facets.add(millis(() -> search.facets(query)));
            }
        }
        row("page and exact count, asked again", again.subList(again.size() / 2, again.size()));
        row("all facets", facets.subList(facets.size() / 2, facets.size()));
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            all.add(millis(() -> search.find(Query.ALL, PAGE)));
        }
        row("every award, page and count", all);
        ordered(search);
    }

    /** The heads of the columns, over what is found by the commonest words. */
    private static void ordered(Search search) throws Exception {
        for (SearchOrder.By by : SearchOrder.By.values()) {
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (String words : List.of("nguyen", "ha", "nguyen van an", "")) {
                    SearchOrder order = new SearchOrder(by, round % 2 == 0 ? SearchOrder.Way.UP : SearchOrder.Way.DOWN);
                    times.add(millis(() -> search.find(Query.words(words), order, PAGE)));
                }
            }
            row("ordered by " + by, times);
        }
        List<Double> grouped = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String words : List.of("nguyen", "ha", "nguyen van an", "")) {
                grouped.add(millis(() -> search.recipients(Query.words(words), PAGE)));
            }
        }
        row("one row a recipient", grouped);
    }

    /** The same words by LIKE over a folded column: a page, newest first, and the count. Accents, kin and joined words are not found so. */
    private static void like(Path file) throws Exception {
        List<Double> times = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            fold(connection);
            for (Query query : QUERIES) {
                String where = List.of(Folding.fold(query.text()).split(" ")).stream()
                        .map(token -> "a.fold LIKE '% " + token + "%'")
                        .collect(Collectors.joining(" AND "));
                String from = " FROM folded a JOIN decision d ON d.id = a.decision_id WHERE " + where;
                times.add(millis(() -> {
                    read(connection, "SELECT a.*" + from + " ORDER BY d.signed_on DESC, a.ordinal LIMIT " + PAGE);
                    read(connection, "SELECT count(*)" + from);
                }));
            }
        }
        row("LIKE on the folded column, page and count", times);
    }

    private static void fold(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE folded AS SELECT *, '' AS fold FROM award LIMIT 0");
        }
        String lines =
                "SELECT a.id, a.honorific || ' ' || a.name || ' ' || a.position || ' ' || a.unit || ' ' || a.achievement"
                        + " || ' ' || d.number || d.symbol || ' ' || coalesce(d.year, '') || ' ' || d.title"
                        + " FROM award a JOIN decision d ON d.id = a.decision_id";
        try (var all = connection.createStatement();
                ResultSet results = all.executeQuery(lines);
                var insert = connection.prepareStatement("INSERT INTO folded SELECT *, ? FROM award WHERE id = ?")) {
            while (results.next()) {
                insert.setString(1, " " + Folding.fold(results.getString(2)));
                insert.setLong(2, results.getLong(1));
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    private static void read(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            int rows = 0;
            while (results.next()) {
                rows += results.getString(1).length();
            }
            if (rows < 0) {
                throw new IllegalStateException("nobody reads what is found");
            }
        }
    }

    private static void sizes(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            say(Measured.text("| file, MB | %,d |", Files.size(file) >> 20));
            for (String table : List.of("posting", "facts", "award")) {
                try (var statement = connection.createStatement();
                        ResultSet size = statement.executeQuery(
                                "SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name = '" + table + "'")) {
                    say(Measured.text("| %s, bytes an award | %d |", table, size.getLong(1) / AWARDS));
                } catch (SQLException e) {
                    say("| " + table + " | not told: " + e.getMessage() + " |");
                }
            }
        }
    }

    private static void row(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        say(Measured.text(
                "| %s, ms: median, 95 of 100, slowest | %.2f / %.2f / %.2f |",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.get(sorted.size() - 1)));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
