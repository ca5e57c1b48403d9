package vn.sovang.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.register.Backups;
import vn.sovang.register.CreateRegister;
import vn.sovang.register.Register;
import vn.sovang.register.RegisterInfo;
import vn.sovang.register.SampleRegister;
import vn.sovang.register.Surroundings;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.background.Running;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Opens, makes and closes registers on their own thread. */
final class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class.getName());

    private final Background background;
    private final Surroundings around;

    Opening(Background background, Surroundings around) {
        this.background = background;
        this.around = around;
    }

    void open(Path file, Consumer<Opened> done, Consumer<List<Problem>> refused) {
        background.register(() -> open(file), done, refused);
    }

    void create(Path file, CreateRegister.Setup setup, Consumer<Opened> done, Consumer<List<Problem>> refused) {
        background.register(
                () -> {
                    new CreateRegister(around).make(file, setup);
                    return open(file);
                },
                done,
                refused);
    }

    /** Opens the user's copy of the sample; it is made when there is none yet and never made over. */
    Running sample(Folders folders, Consumer<Opened> done, Consumer<List<Problem>> refused) {
        return background.registerLong(
                progress -> {
                    Path file = folders.sample();
                    if (!Files.exists(file)) {
                        make(folders.data());
                        new SampleRegister(around).make(file, progress);
                    }
                    return open(file);
                },
                done,
                refused,
                () -> refused.accept(List.of()));
    }

    /** Closes a register; somebody's work is backed up first when anything was written. */
    void close(Register register) {
        background.register(
                () -> {
                    backUp(register);
                    register.close();
                    return register;
                },
                closed -> {},
                problems -> {});
    }

    /** The register closes whether or not its backup could be made; the next start shows how old the last one is. */
    private static void backUp(Register register) {
        try {
            RegisterInfo info = register.info();
            if (info.kind() == RegisterInfo.Kind.OWN && info.access() == RegisterInfo.Access.WRITABLE) {
                new Backups(register).makeIfChanged(BackupReason.CLOSE, Progress.NONE);
            }
        } catch (Refused | Cancelled | RuntimeException e) {
            LOG.log(Level.WARNING, "no backup was made at closing", e);
        }
    }

    private Opened open(Path file) throws Refused {
        Register register = Register.open(file, around);
        return new Opened(register, register.info(), ZonedDateTime.now(around.clock()));
    }

    private static void make(Path folder) throws Refused {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the data folder cannot be made", e);
            throw new Refused(new Problem.FolderReadOnly(folder.toString()));
        }
    }
}
