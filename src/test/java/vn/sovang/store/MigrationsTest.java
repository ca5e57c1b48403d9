package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.store.jdbc.Sql;

class MigrationsTest {
    @TempDir
    Path folder;

    @Test
    void aFreshFileHasTheFingerprintTheProgramExpects() {
        try (Sql sql = Connections.creating(folder.resolve("moi.sovang"))) {
            Migrations.run(sql, 0);

            assertThat(Migrations.fingerprint(sql)).isEqualTo(Migrations.expectedFingerprint(Migrations.NEWEST));
            assertThat(sql.value("PRAGMA user_version")).contains(Integer.toString(Migrations.NEWEST));
            assertThat(sql.value("PRAGMA integrity_check")).contains("ok");
        }
    }
}
