package vn.sovang.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import vn.sovang.store.jdbc.Sql;
import vn.sovang.store.jdbc.StoreFailure;

/** Opens connections with the settings a register relies on, each set as SQL and read back. */
final class Connections {
    /** What every connection runs with: name, the word it is set by, and the value it must then answer. */
    private static final Map<String, Setting> SAFE = Map.ofEntries(
            Map.entry("locking_mode", new Setting("NORMAL", "normal")),
            Map.entry("synchronous", new Setting("EXTRA", "3")),
            Map.entry("fullfsync", new Setting("ON", "1")),
            Map.entry("foreign_keys", new Setting("ON", "1")),
            Map.entry("recursive_triggers", new Setting("ON", "1")),
            Map.entry("trusted_schema", new Setting("OFF", "0")),
            Map.entry("cell_size_check", new Setting("ON", "1")),
            Map.entry("secure_delete", new Setting("FAST", "2")),
            Map.entry("temp_store", new Setting("MEMORY", "2")),
            Map.entry("busy_timeout", new Setting("5000", "5000")));

    private Connections() {}

    /** Opens an existing file to read and write; never makes one. */
    static Sql writing(Path file) {
        Sql sql = connect(file, SQLiteOpenMode.READWRITE);
        try {
            settle(sql);
            require(sql, "journal_mode", new Setting("TRUNCATE", "truncate"));
            // What a long act writes would else go into the file before its end and shut every reader out until then.
            require(sql, "cache_spill", new Setting("OFF", "0"));
            return sql;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    static Sql reading(Path file) {
        Sql sql = connect(file, SQLiteOpenMode.READONLY);
        try {
            settle(sql);
            return sql;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /** Opens a file that must not exist yet, and makes it. */
    static Sql creating(Path file) {
        Sql sql = connect(file, SQLiteOpenMode.READWRITE, SQLiteOpenMode.CREATE);
        try {
            settle(sql);
            require(sql, "journal_mode", new Setting("TRUNCATE", "truncate"));
            return sql;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    private static void settle(Sql sql) {
        SAFE.forEach((pragma, setting) -> require(sql, pragma, setting));
        // Memory mapping answers nothing at all when it is compiled out or off.
        sql.value("PRAGMA mmap_size = 0");
        String mapped = sql.value("PRAGMA mmap_size").orElse("0");
        if (!mapped.equals("0")) {
            throw new IllegalStateException("mmap_size is " + mapped);
        }
    }

    private static void require(Sql sql, String pragma, Setting setting) {
        sql.value("PRAGMA " + pragma + " = " + setting.word);
        String answer = sql.value("PRAGMA " + pragma).orElse("");
        if (!answer.equals(setting.answer)) {
            throw new IllegalStateException("pragma " + pragma + " is " + answer + ", not " + setting.answer);
        }
    }

    private static Sql connect(Path file, SQLiteOpenMode... modes) {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        for (SQLiteOpenMode mode : modes) {
            config.setOpenMode(mode);
        }
        config.setGetGeneratedKeys(false);
        Properties properties = config.toProperties();
        try {
            Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + uri(file), properties);
            return new Sql(connection);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /** A plain path would lose what follows a '?'; in a URI every special character is escaped. */
    private static String uri(Path file) {
        return "file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    private record Setting(String word, String answer) {}
}
