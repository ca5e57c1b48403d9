package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.sovang.domain.Act;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.store.Database;

/** Makes a register under a temporary name beside its place and moves it there when it is whole. */
final class NewFile {
    private NewFile() {}

    /** Makes and fills a register; whatever goes wrong, nothing is left at {@code file} or beside it. */
    static void make(Path file, String name, RegisterInfo.Kind kind, Surroundings around, Register.Body<?> content)
            throws Refused {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new Refused(new Problem.RegisterExists(file.toString()));
        }
        FileTrouble.checkFolder(target);
        Path making = target.resolveSibling("." + target.getFileName() + ".making");
        try {
            discard(making);
            fill(making, name, kind, around, content);
            Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw FileTrouble.refused(e, file);
        } finally {
            discard(making);
        }
    }

    private static void fill(
            Path making, String name, RegisterInfo.Kind kind, Surroundings around, Register.Body<?> content)
            throws Refused {
        try (Register register = new Register(Database.create(making), Optional.empty(), around)) {
            register.transact(Act.SET_UP, tx -> {
                tx.describe(name, kind.name(), register.now());
                return content.run(tx);
            });
        }
    }

    private static void discard(Path making) throws Refused {
        try {
            Files.deleteIfExists(making);
            // SQLite empties its rollback journal after each act and leaves it there.
            Files.deleteIfExists(making.resolveSibling(making.getFileName() + "-journal"));
        } catch (IOException e) {
            throw FileTrouble.refused(e, making);
        }
    }
}
