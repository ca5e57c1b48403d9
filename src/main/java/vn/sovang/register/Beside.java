package vn.sovang.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.store.Database;

/** The register once more, opened beside an open one when it is first asked for. */
final class Beside {
    private final Database database;
    private final Surroundings around;
    private @Nullable Register register;
    private boolean closed;

    Beside(Database database, Surroundings around) {
        this.database = database;
        this.around = around;
    }

    synchronized Register open() throws Refused {
        if (closed) {
            throw new Refused(new Problem.RegisterClosed(database.file().toString()));
        }
        Register made = register;
        if (made == null) {
            made = new Register(database.beside(), Optional.empty(), around);
            register = made;
        }
        return made;
    }

    synchronized void close() {
        closed = true;
        if (register != null) {
            register.close();
        }
    }
}
