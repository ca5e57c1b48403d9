package vn.sovang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.register.Register;
import vn.sovang.register.RegisterInfo;
import vn.sovang.register.SampleRegister;
import vn.sovang.register.Surroundings;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Where the demonstration puts what it makes. It replaces only a sample register that nobody has open. */
final class DemoFolder {
    private static final String SAMPLE = "so-mau.sovang";
    private static final String NEW_SAMPLE = "so-mau-moi.sovang";

    private final Path folder;

    private DemoFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is not there yet. */
    static DemoFolder at(Path folder) throws Refused {
        return new DemoFolder(Folders.made(folder));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Makes a fresh sample register; the one of an earlier demonstration is replaced when the new one is whole. */
    Path sample(Surroundings around) throws Refused, Cancelled {
        Path file = folder.resolve(SAMPLE);
        Path fresh = folder.resolve(NEW_SAMPLE);
        checkReplaceable(file, around);
        checkReplaceable(fresh, around);
        try {
            Files.deleteIfExists(fresh);
            new SampleRegister(around).make(fresh, Progress.NONE);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static void checkReplaceable(Path file, Surroundings around) throws Refused {
        if (!Files.exists(file)) {
            return;
        }
        try (Register earlier = Register.open(file, around)) {
            RegisterInfo info = earlier.info();
            if (info.kind() != RegisterInfo.Kind.SAMPLE) {
                throw new Refused(new Problem.RegisterExists(file.toString()));
            }
            if (info.access() == RegisterInfo.Access.READ_ONLY) {
                throw new Refused(new Problem.FileInUse(file.toString()));
            }
        }
    }

    private static Refused unwritable(Path file, IOException reason) {
        return new Refused(new Problem.FileUnwritable(file.toString(), String.valueOf(reason.getMessage())));
    }
}
